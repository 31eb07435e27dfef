/// Nouns whose year belongs to a title: "Skolepolitik 2023-2026", "Vision 2030", "Ungeprofil 2025".
enum TitleNouns {
  /// The ends of such nouns, indefinite and definite, in lower case.
  private static let endings = [
    "politik", "politikken", "politikker", "plan", "planen", "strategi", "strategien", "vision",
    "visionen", "profil", "profilen", "program", "programmet", "budget", "budgettet", "rapport",
    "rapporten", "undersøgelse", "undersøgelsen", "måling", "målingen", "aftale", "aftalen",
    "analyse", "analysen", "katalog", "kataloget", "charter", "agenda", "indsatsen", "projekt",
    "regnskab", "regnskabet", "konference", "konferencen", "evaluering", "redegørelse", "dagsorden",
  ]

  /// Whether the year at an index stands behind such a noun or a name, also over "for" and "(".
  static func precede(_ phrase: Phrase, at index: Int) -> Bool {
    var position = index - 1
    if phrase[position].term == .particle(.periode) || phrase[position].term == .yearNoun {
      position -= 1
    }
    if phrase.isParticle(.for, at: position) || phrase.isMark("(", at: position) { position -= 1 }
    let lexeme = phrase[position]
    guard lexeme.kind == .word else { return false }
    if endsLongTitle(phrase, at: position) { return true }
    if isTitle(phrase.folded(position)) { return true }
    return position == index - 1 && lexeme.isCapitalized && lexeme.term == nil
      && !phrase.folded(position).hasSuffix("periode")
      && !phrase.folded(position).hasSuffix("perioden")
  }

  /// "Strategi for frivillighed 2024-2028": a title noun with a capital, "for" and a few words.
  private static func endsLongTitle(_ phrase: Phrase, at index: Int) -> Bool {
    for position in stride(from: index, to: index - 5, by: -1) {
      switch phrase[position].term {
      case nil, .particle(.og), .counted: break
      case .particle(.for):
        return phrase[position - 1].isCapitalized && isTitle(phrase.folded(position - 1))
      default: return false
      }
      guard phrase[position].kind == .word else { return false }
    }
    return false
  }

  private static func isTitle(_ word: String) -> Bool {
    endings.contains { word.hasSuffix($0) }
  }
}

extension Term? {
  /// "årene", "året".
  fileprivate static var yearNoun: Term? { .unit(.year, isDefinite: true) }
}
