extension PlanEvent {
  /// The same event with all that people have written changed.
  ///
  /// Names of rules and fields, days and what names a text or a finding stay as they are.
  package func mappingTexts(_ change: (String) -> String) -> PlanEvent {
    switch self {
    case .titled(let title): .titled(change(title))
    case .answered(let slot, let text): .answered(slot, change(text))
    case .added(let item, let slot, let index, let text):
      .added(item, to: slot, at: index, change(text))
    case .reworded(let item, let text): .reworded(item, change(text))
    case .participated(let names): .participated(names.map(change))
    case .proposed(let item, let slot, let text): .proposed(item, for: slot, change(text))
    case .noted(let note):
      .noted(
        Note(
          id: note.id, kind: note.kind, slot: note.slot, entry: note.entry, rule: note.rule,
          text: change(note.text)))
    case .accepted(let acceptance): .accepted(acceptance.mappingTexts(change))
    case .approved(let approval): .approved(approval.mappingTexts(change))
    case .unapproved(let withdrawal): .unapproved(withdrawal.mappingTexts(change))
    case .reported(let status): .reported(status.mappingTexts(change))
    case .logged(let logged): .logged(logged.mappingTexts(change))
    case .began, .entered, .removed, .moved, .postponed, .voted, .chose, .withdrawn, .revoked,
      .beganStatus, .undone, .redone:
      self
    }
  }
}

extension Acceptance {
  /// The same with all that people have written changed.
  fileprivate func mappingTexts(_ change: (String) -> String) -> Acceptance {
    Acceptance(
      fingerprint: fingerprint, rule: rule, path: path, reason: change(reason), by: change(by),
      on: on, until: until)
  }

  /// The same acceptance of a finding that goes by another name.
  package func of(_ fingerprint: String) -> Acceptance {
    Acceptance(
      fingerprint: fingerprint, rule: rule, path: path, reason: reason, by: by, on: on,
      until: until)
  }
}

extension Approval {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Approval {
    let overruled = overruled.map {
      Overruling(rule: $0.rule, path: $0.path, reason: change($0.reason))
    }
    return Approval(
      by: change(by), on: on, text: text, parts: parts, overruled: overruled,
      withdrawal: withdrawal?.mappingTexts(change))
  }

  /// The same approval of a text that goes by other names.
  package func of(_ text: String, parts: [String: String]) -> Approval {
    Approval(
      by: by, on: on, text: text, parts: parts, overruled: overruled, withdrawal: withdrawal)
  }
}

extension Approval.Withdrawal {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Approval.Withdrawal {
    Approval.Withdrawal(by: change(by), on: on, reason: change(reason))
  }
}

extension Status {
  fileprivate func mappingTexts(_ change: (String) -> String) -> Status {
    let readings = readings.map {
      Reading(sign: $0.sign, words: change($0.words), text: change($0.text))
    }
    return Status(
      year: year, isFinal: isFinal, on: on, by: change(by), readings: readings,
      answers: answers.mapValues(change))
  }
}

extension LoggedChange {
  fileprivate func mappingTexts(_ change: (String) -> String) -> LoggedChange {
    LoggedChange(
      on: on, slot: slot, entry: entry, before: change(before), after: change(after),
      reason: change(reason), by: change(by))
  }
}
