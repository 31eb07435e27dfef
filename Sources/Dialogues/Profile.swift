/// How the dialogue speaks and where it stops: one engine for three kinds of work.
package enum Profile: String, Sendable, Hashable, CaseIterable {
  /// A team at work in one room: a finding asks.
  case workshop
  /// Somebody learning to write a plan: a finding teaches.
  case coach
  /// A draft before approval: a finding states, and only answers with findings are stopped at.
  case review
}
