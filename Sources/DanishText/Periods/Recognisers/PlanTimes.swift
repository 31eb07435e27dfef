/// Times of the plan itself: "i planperioden", "halvvejs i forløbet", "ved projektets afslutning".
enum PlanTimes {
  /// The index behind such a time, or nil if none begins at an index.
  static func end(_ phrase: Phrase, at index: Int) -> Int? {
    let start = phrase.after(any: [.ved, .inden], at: index) ?? index
    if case .undertaking(isGenitive: true) = phrase[start].term {
      guard start > index, isEdge(phrase[start + 1]) else { return nil }
      let and = phrase.after(.og, at: start + 2)
      return and.flatMap { isEdge(phrase[$0]) ? $0 + 1 : nil } ?? start + 2
    }
    if let inside = phrase.after(.i, at: index) { return periodOfPlan(phrase, at: inside) }
    guard case .part(let part) = phrase[start].term,
      let whole = phrase.after(any: [.i, .af], at: phrase.skipping(.inde, at: start + 1))
    else { return nil }
    // "tidligt i forløbet" is said of any help that is given.
    return part == .middle || part == .exit
      ? period(phrase, at: whole) : periodOfPlan(phrase, at: whole)
  }

  /// The index behind "perioden", "forløbet" or "hele perioden", if no dates follow.
  static func period(_ phrase: Phrase, at index: Int) -> Int? {
    let noun = phrase.skipping(.hele, at: index)
    if phrase[noun].term == .undertaking(isGenitive: false) { return noun + 1 }
    guard phrase.isParticle(.periode, at: noun) else { return nil }
    return hasDates(phrase, at: noun + 1) ? nil : noun + 1
  }

  /// "planperioden" and "hele perioden"; "perioden" alone is too little.
  private static func periodOfPlan(_ phrase: Phrase, at index: Int) -> Int? {
    let isWhole = phrase.isParticle(.hele, at: index)
    let isNamed = phrase.isParticle(.periode, at: index) && phrase[index].span.count > 8
    return isWhole || isNamed ? period(phrase, at: index) : nil
  }

  /// "start", "afslutning" and "igangsættelse", where something begins or ends.
  static func isEdge(_ lexeme: Lexeme) -> Bool {
    switch lexeme.term {
    case .part(.start), .part(.late), .part(.exit), .particle(.start): true
    default: false
    }
  }

  private static func hasDates(_ phrase: Phrase, at index: Int) -> Bool {
    let next = phrase[index]
    return next.kind == .number || next.isMark("(")
      || phrase.after(any: [.fra, .mellem], at: index) != nil
      || TimeExpression.element(phrase, at: index, bareYear: true) != nil
  }
}
