import DanishText

/// The kinds of personal data, for the check `personalData`; the place of each is its bit.
enum DatumKind {
  static let allNames = PersonalDatum.Kind.allCases.map(\.rawValue)

  static func bit(_ kind: PersonalDatum.Kind) -> Int32 {
    PersonalDatum.Kind.allCases.firstIndex(of: kind).map { 1 << Int32($0) } ?? 0
  }
}

extension Judging {
  /// `personalData`: whether something that belongs to one person alone stands in an answer.
  ///
  /// What many share, such as the mailbox of a department, does not count.
  mutating func personalData(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      if result == .unknown { result = .fail }
      for datum in DanishText.personalData(in: readings[Int(text)].tokens)
      where !datum.isShared
        && (instruction.detail == 0 || instruction.detail & DatumKind.bit(datum.kind) != 0)
      {
        result = .pass
        if evidence != nil { evidence?.spans.append(factSpan(text, datum.span)) }
      }
    }
    return result
  }

  mutating func role(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }
}

enum RoleKind {
  static let allNames = [
    "person", "chef", "leader", "professional", "group", "unit", "nobody",
  ]
}
