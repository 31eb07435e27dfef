/// What the words after `:accepter` ask for.
enum AcceptanceInput: Equatable {
  /// All acceptances.
  case list
  /// That the acceptance with a number is taken back; the word for the number.
  case revoke(String)
  /// That a finding is let stand: of which rule and at which of its places, and why.
  ///
  /// Without a rule the finding at hand is meant; without a reason the team has to be asked for one.
  case accept(rule: String, place: String?, reason: String)

  /// Reads `REGEL [N] fordi GRUND`, in either language.
  init(_ words: String) {
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = parts.first else {
      self = .list
      return
    }
    let delete = [Command.delete.danish, Command.delete.english]
    if delete.contains(folded(first)), parts.count <= 2 {
      self = .revoke(parts.count > 1 ? parts[1] : "")
      return
    }
    let because = parts.firstIndex { ["fordi", "because"].contains(folded($0)) }
    let head = parts[..<(because ?? parts.endIndex)]
    let reason = because.map { parts[($0 + 1)...].joined(separator: " ") } ?? ""
    let place = head.count > 1 ? head.last : nil
    self = .accept(rule: head.first ?? "", place: place, reason: reason)
  }

  /// A reason parted at the last word that may begin an expiry: "til", "indtil" or "until".
  static func parts(of reason: String) -> (reason: String, until: String)? {
    let words = reason.split(separator: " ").map(String.init)
    guard
      let index = words.lastIndex(where: { ["til", "indtil", "until"].contains(folded($0)) }),
      index > 0, index < words.count - 1
    else { return nil }
    let before = words[..<index].joined(separator: " ")
    return (trimmedEnd(before), words[(index + 1)...].joined(separator: " "))
  }

  /// A comma before the expiry is not part of the reason.
  private static func trimmedEnd(_ text: String) -> String {
    text.hasSuffix(",") ? String(text.dropLast()).trimmed : text
  }
}
