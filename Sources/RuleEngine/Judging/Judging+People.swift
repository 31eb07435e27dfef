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
      for datum in readings[Int(text)].personalData
      where !datum.isShared && !holds(datum.span, hitOf: instruction.companion, in: text)
        && (instruction.detail == 0 || instruction.detail & DatumKind.bit(datum.kind) != 0)
      {
        result = .pass
        note(datum.span, of: text, in: &evidence)
      }
    }
    return result
  }

  /// Whether a hit of a list lies within a stretch of a text, such as a domain in an address.
  private mutating func holds(_ range: Range<Int>, hitOf list: Int32, in text: Int32) -> Bool {
    guard list >= 0 else { return false }
    let words = readings[Int(text)].tokens.words
    let hits = readings[Int(text)].hits(lexicon)[list]
    let first = hits.firstIndex(byHalving: {
      words[$0.words.lowerBound].span.lowerBound >= range.lowerBound
    })
    return first < hits.endIndex
      && words[hits[first].words.lowerBound].span.lowerBound < range.upperBound
  }

  /// `role`: whether somebody of some kinds is named, or so many.
  mutating func role(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var count = 0
    var isReadable = false
    for text in texts(instruction.operand, from: place) {
      isReadable = true
      for mention in readings[Int(text)].people
      where RoleKind.bits(mention) & instruction.detail != 0 {
        count += 1
        note(mention.span, of: text, in: &evidence)
      }
    }
    guard isReadable else { return .unknown }
    evidence?.finding = .count(count)
    let isAnyEnough = !instruction.hasMinimum && !instruction.hasMaximum
    let isEnough = count >= Int(instruction.minimum) && count <= Int(instruction.maximum)
    return Verdict(isAnyEnough ? count > 0 : isEnough)
  }
}

/// The kinds of people, for the check `role`; the place of each is its bit.
enum RoleKind {
  /// Somebody who is named, whatever their position.
  private static let person = "person"
  private static let kinds = PersonMention.Kind.allCases.filter { $0 != .unknown }

  /// A head of department is a "chef", as the template says.
  static let allNames = [person] + kinds.map { $0 == .head ? "chef" : $0.rawValue }

  /// The bits of all that a mention is.
  static func bits(_ mention: PersonMention) -> Int32 {
    let named: Int32 = mention.name == nil ? 0 : 1
    return named | (kinds.firstIndex(of: mention.kind).map { 1 << Int32($0 + 1) } ?? 0)
  }
}
