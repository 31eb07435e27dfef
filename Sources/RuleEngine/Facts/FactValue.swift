/// Facts on their way in, as a tree; ``Facts`` lays them out for judging.
package indirect enum FactValue: Sendable, Hashable {
  /// Words; blank ones are quoted but never judged as words.
  case text(String, isBlank: Bool)
  /// Facts in order.
  case list([FactValue])
  /// Facts by name; those not named are blank.
  case record([String: FactValue], FactOrigin? = nil)
}

/// Where a record of facts comes from, when it stands for something elsewhere.
///
/// A list of all questions, for one, lets a rule speak of every answer: each of its records says
/// where the answer really stands, and from which phase it is wanted.
package struct FactOrigin: Sendable, Hashable {
  /// Where a finding about the record points to; nil for the record itself.
  package let target: FactAddress?
  /// The phase, counted from 0, from which rules bite here; nil for the rule's own.
  package let due: Int?

  /// Makes an origin.
  package init(target: FactAddress? = nil, due: Int? = nil) {
    self.target = target
    self.due = due
  }
}
