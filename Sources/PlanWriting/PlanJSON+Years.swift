import Interviews
import LocatedJSON
import Plans

extension PlanJSON {
  /// Who approved the plan, the oldest first.
  func approvals(of plan: Plan) -> JSONOutput {
    .array(plan.approvals.map { approval in object { self.value(of: $0, in: approval) } })
  }

  /// The statuses that were given, and last the one that is being worked on.
  func statuses(of plan: Plan) -> JSONOutput {
    let given = plan.statuses.map { status in
      object { self.value(of: $0, in: status, of: plan) }
    }
    let begun = plan.begunStatus.map { status in
      object { self.value(of: $0, in: status, of: plan) }
    }
    return .array(given + [begun].compactMap(\.self))
  }

  /// What was changed while the plan ran, the oldest first.
  func changes(of plan: Plan) -> JSONOutput {
    .array(
      plan.loggedChanges.map { change in object { self.value(of: $0, in: change, of: plan) } })
  }

  /// The members that have a value, in the order of their names in the format.
  private func object<Key: RawRepresentable<String> & CaseIterable>(
    _ value: (Key) -> JSONOutput?
  ) -> JSONOutput {
    .object(Key.allCases.compactMap { key in value(key).map { (key.rawValue, $0) } })
  }

  private func optional(_ text: String) -> JSONOutput? { text.isEmpty ? nil : .string(text) }

  private func texts(_ texts: [String: String]) -> JSONOutput {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}

// MARK: - Approvals

extension PlanJSON {
  private func value(of key: PlanFormat.ApprovalKey, in approval: Approval) -> JSONOutput? {
    switch key {
    case .by: .string(approval.by)
    case .on: .string(approval.on)
    case .text: .string(approval.text)
    case .parts: approval.parts.isEmpty ? nil : texts(approval.parts)
    case .overruled:
      approval.overruled.isEmpty ? nil : .array(approval.overruled.map(output))
    case .withdrawn: approval.withdrawal.map(output)
    }
  }

  private func output(of overruling: Approval.Overruling) -> JSONOutput {
    .object([
      ("rule", .string(overruling.rule)), ("path", .string(overruling.path)),
      ("reason", .string(overruling.reason)),
    ])
  }

  private func output(of withdrawal: Approval.Withdrawal) -> JSONOutput {
    let by = optional(withdrawal.by).map { [("by", $0)] } ?? []
    return .object(
      by + [("on", .string(withdrawal.on)), ("reason", .string(withdrawal.reason))])
  }
}

// MARK: - Statuses and changes

extension PlanJSON {
  private func value(
    of key: PlanFormat.StatusKey, in status: Status, of plan: Plan
  ) -> JSONOutput? {
    switch key {
    case .year: .integer(status.year)
    case .isFinal: status.isFinal ? .bool(true) : nil
    case .begun: nil
    case .on: .string(status.on)
    case .by: optional(status.by)
    case .readings:
      status.readings.isEmpty ? nil : .array(status.readings.map { output(of: $0, in: plan) })
    case .answers: status.answers.isEmpty ? nil : texts(status.answers)
    }
  }

  /// A sign that is gone has no path, only its words.
  private func output(of reading: Status.Reading, in plan: Plan) -> JSONOutput {
    let place = reading.sign.flatMap { sign in
      plan.answers.home(of: sign).map { PlanPlace($0.list, entry: sign).path(in: plan.answers) }
    }
    return .object([
      ("at", place.map { .string($0) } ?? .null), ("words", .string(reading.words)),
      ("text", .string(reading.text)),
    ])
  }

  /// What is being worked on stands among the answers; here are those that belong to the status alone.
  private func value(
    of key: PlanFormat.StatusKey, in status: BegunStatus, of plan: Plan
  ) -> JSONOutput? {
    switch key {
    case .year: .integer(status.year)
    case .isFinal: status.isFinal ? .bool(true) : nil
    case .begun: .string(status.on)
    case .on, .by: nil
    case .readings:
      {
        let readings = plan.answers.items.compactMap { item in
          item.details.texts[StatusPath.reading].map {
            output(of: Status.Reading(sign: item.id, words: item.text, text: $0), in: plan)
          }
        }
        return readings.isEmpty ? nil : .array(readings)
      }()
    case .answers:
      {
        let own = plan.answers.texts.filter { StatusPath.isPart($0.key) }
        return own.isEmpty ? nil : texts(own)
      }()
    }
  }

  private func value(
    of key: PlanFormat.ChangeKey, in change: LoggedChange, of plan: Plan
  ) -> JSONOutput? {
    switch key {
    case .on: .string(change.on)
    case .at: .string(PlanPlace(change.slot, entry: change.entry).path(in: plan.answers))
    case .before: optional(change.before)
    case .after: optional(change.after)
    case .reason: optional(change.reason)
    case .by: optional(change.by)
    }
  }
}
