package import Plans

/// Which finding somebody means who names a rule and perhaps a number.
package enum MeantFinding: Sendable, Hashable {
  /// This one.
  case one(Finding)
  /// One of several of the same rule, in their order; a number from 1 tells which.
  case several([Finding])
  /// None, because the rule's findings have no such number; all of them.
  case noSuchNumber([Finding])
  /// None, because no rule with a finding is called so.
  case none
}

/// How it stands with a finding that was let stand.
package enum AcceptanceStanding: Sendable, Hashable {
  /// The finding is let stand.
  case holds
  /// Its last day is past, and the finding is open again.
  case expired
  /// Its finding is no more: the words were changed, or the rule was.
  case unused
}

extension Review {
  /// What is open: what was found, and what no rule can tell but the team can.
  package var open: [Finding] { findings + unknowns.filter(\.isOpenQuestion) }

  /// The finding of a rule, whose name or its beginning is written in any case.
  ///
  /// Of a rule without anything open, what is let stand already is meant: the reason may be another one.
  package func finding(ofRule word: String, numbered number: Int? = nil) -> MeantFinding {
    let mine = findings(ofRule: word)
    guard let first = mine.first else { return .none }
    guard let number else { return mine.count == 1 ? .one(first) : .several(mine) }
    return mine.element(numbered: number).map { .one($0) } ?? .noSuchNumber(mine)
  }

  private func findings(ofRule word: String) -> [Finding] {
    let own = open.ofRule(word)
    return own.isEmpty ? (open + accepted.map(\.finding)).ofRule(word) : own
  }

  /// How it stands with one of the plan's acceptances on a day, given as YYYY-MM-DD.
  package func standing(of acceptance: Acceptance, on day: String) -> AcceptanceStanding {
    if unused.contains(acceptance) { return .unused }
    return acceptance.holds(on: day) ? .holds : .expired
  }
}

extension [Finding] {
  /// The names of their rules, each once.
  package var distinctRules: [String] {
    var seen: Set<String> = []
    return map(\.ruleID).filter { seen.insert($0).inserted }
  }

  /// Those of the one rule whose name is the word or begins with it.
  fileprivate func ofRule(_ word: String) -> [Finding] {
    let word = word.lowercased()
    let exact = filter { $0.ruleID.lowercased() == word }
    if !exact.isEmpty { return exact }
    let begun = filter { $0.ruleID.lowercased().hasPrefix(word) }
    return Set(begun.map(\.ruleID)).count == 1 ? begun : []
  }
}

extension Finding {
  /// That it is let stand, from a day on and through another, given as YYYY-MM-DD.
  package func acceptance(
    because reason: String, by: String, on day: String, until: String? = nil
  ) -> Acceptance {
    Acceptance(
      fingerprint: fingerprint, rule: ruleID, path: place.path, reason: reason, by: by, on: day,
      until: until)
  }
}
