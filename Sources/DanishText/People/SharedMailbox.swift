/// Addresses that belong to a workplace and are no personal data.
enum SharedMailbox {
  /// Whether the part of an address before the at sign names a workplace or a purpose.
  static func isName(_ name: String) -> Bool {
    let parts = name.split { ".-_".contains($0) }.map(String.init)
    return parts.contains { part in
      purposes.contains(part) || part.count > 4 && ends.contains { part.hasSuffix($0) }
    }
  }

  private static let purposes = Set(
    words: """
      info kontakt post mail kommune kommunen borgerservice ppr sfo jobcenter sekretariat kontor
      support noreply tilmelding booking presse admin hej skole bibliotek
      """)
  private static let ends = [
    "skolen", "skole", "centret", "center", "plejen", "pleje", "kommune", "kommunen", "huset",
    "haven", "biblioteket", "klubben", "forvaltning", "forvaltningen", "afdeling", "team",
    "teamet", "service", "rådgivning", "forening", "udvalg", "post",
  ]
}
