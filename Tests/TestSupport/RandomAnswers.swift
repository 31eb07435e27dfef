/// Answers as teams might type them, and as nobody would: words, dates, names, numbers, odd signs.
package enum RandomAnswers {
  private static let pieces = [
    "børn", "elever", "Ældre", "styrke", "styrket", "STYRKELSE", "bedre", "flere", "færre",
    "trivsel",
    "fravær", "fraværet", "alle", "Alle.", "gruppen", "arbejdsgruppen", "og", "i", "på", "ikke",
    "uden", "mere end 10", "12 procent", "halvdelen", "otte ud af ti", "3,5 %", "4. klasse",
    "kl. 8.30", "juni 2027", "den 3. marts 2028", "3/3-2028", "hvert år i august", "august",
    "uge 33, 2027", "foråret 2027", "skoleåret 2027/28", "31. november 2027", "snarest", "løbende",
    "ultimo 2026", "2029", "fra marts 2027 til juni 2028", "om tre år", "Anna Holm",
    "kulturchef Ib Bo", "chefen", "lederen", "styregruppen", "010190-1234", "ab@cd.dk",
    "+45 43 68 68 68", "fælles fodslag", "i det store og hele taget", "møder til tiden", "»citat«",
    "–", "-", "!", "?", ".", "…", ",", ":", "(", ")", "\n", "\n\n", "\t", "e\u{301}", "a\u{30A}",
    "👨‍👩‍👧", "\u{202E}tset", "\u{0}", "\u{FEFF}", "1.", "- ", "*", "{text}", "\\", "\"", "x", "Ø",
    "bl.a.", "dvs.", "nr. 7", "9999999999999999999", "-1", "½",
  ]

  /// A text of some pieces.
  package static func text(_ generator: inout SeededGenerator, most: Int = 12) -> String {
    let count = Int.random(in: 0...most, using: &generator)
    return (0..<count).map { _ in
      let piece = pieces.randomElement(using: &generator) ?? ""
      return piece + (Int.random(in: 0..<5, using: &generator) == 0 ? "" : " ")
    }.joined()
  }

  /// A text that is read as a time more often than not.
  package static func time(_ generator: inout SeededGenerator) -> String {
    let year = Int.random(in: 2025...2032, using: &generator)
    let months = [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ]
    let month = months.randomElement(using: &generator) ?? "maj"
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return text(&generator, most: 3)
    case 1: return "\(year)"
    case 2: return "hvert år i \(month)"
    case 3: return "uge \(Int.random(in: 1...53, using: &generator)), \(year)"
    case 4: return "\(month) \(year) og \(month) \(year + 1)"
    case 5: return "den \(Int.random(in: 1...31, using: &generator)). \(month) \(year)"
    case 6: return "skoleåret \(year)/\((year + 1) % 100)"
    case 7: return "senest \(month) \(year)"
    default: return "\(month) \(year)"
    }
  }
}
