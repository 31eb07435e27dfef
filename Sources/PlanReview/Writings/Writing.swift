import Interviews
package import Plans
import Wording

/// A text that people have written in a plan, and where.
package struct Writing: Sendable, Hashable {
  /// Where it is for people, such as "TEGN › tegn 2" or "deltagere".
  package let label: String
  /// What was written.
  package let text: String
}

extension Reviewer {
  /// All that people have written in a plan as it stands, the answers first.
  package func writings(in plan: Plan) -> [Writing] {
    let others = otherWritings(in: plan)
    let title = others.prefix(plan.title.isEmpty ? 0 : 1)
    return title + answerWritings(in: plan) + others.dropFirst(title.count)
  }

  /// The answers.
  func answerWritings(in plan: Plan) -> [Writing] { answers(in: plan) }

  /// What is no answer: the title first.
  func otherWritings(in plan: Plan) -> [Writing] {
    let title = plan.title.isEmpty ? [] : [writing(.title, plan.title)]
    return title + deliberation(of: plan) + years(of: plan)
  }

  /// Half-typed texts.
  package func writings(in drafts: [Draft]) -> [Writing] {
    drafts.map { writing(.draft, $0.text) }
  }

  private func writing(
    _ phrase: WritingPhrase, _ text: String, _ arguments: [String: String] = [:]
  ) -> Writing {
    Writing(label: wording(phrase, arguments), text: text)
  }

  // MARK: Answers

  private func answers(in plan: Plan) -> [Writing] {
    let order = template.questions.map(\.path.field)
    func place(_ field: String) -> Int { order.firstIndex(of: field) ?? order.count }
    func found(_ record: Record, of owner: ItemID?) -> [(Int, String, [Writing])] {
      let texts = record.texts.map { field, text in
        (
          place(field), field,
          [Writing(label: label(Slot(field, of: owner), nil, plan), text: text)]
        )
      }
      let lists = record.lists.map { field, items in
        let entries = items.flatMap { item -> [Writing] in
          let own = Writing(label: label(Slot(field, of: owner), item.id, plan), text: item.text)
          return [own] + sorted(found(item.details, of: item.id))
        }
        return (place(field), field, entries)
      }
      return texts + lists
    }
    return sorted(found(plan.answers, of: nil))
  }

  private func sorted(_ parts: [(Int, String, [Writing])]) -> [Writing] {
    parts.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.flatMap(\.2)
  }

  private func label(_ slot: Slot, _ entry: ItemID?, _ plan: Plan) -> String {
    let place = FindingPlace(slot, entry: entry, in: plan, template, wording.language)
    return place.label.isEmpty ? slot.field : place.label
  }

  // MARK: Beside the answers

  private func deliberation(of plan: Plan) -> [Writing] {
    let said = plan.deliberation
    let people = said.participants.map { writing(.participants, $0) }
    let bids = said.proposals.map {
      writing(.proposal, $0.text, ["label": label($0.slot, nil, plan)])
    }
    let notes = said.notes.map { note in
      let place = note.slot.map { label($0, note.entry, plan) } ?? template.title[wording.language]
      switch note.kind {
      case .parked: return writing(.parked, note.text)
      case .decided: return writing(.decided, note.text)
      case .comment: return writing(.comment, note.text, ["label": place])
      }
    }
    return people + bids + notes
  }

  private func years(of plan: Plan) -> [Writing] {
    let acceptances = plan.acceptances.flatMap { acceptance in
      [acceptance.reason, acceptance.by].map {
        writing(.acceptance, $0, ["label": placeLabel(acceptance.path, in: plan)])
      }
    }
    let approvals = plan.approvals.flatMap { approval in
      let withdrawal = approval.withdrawal.map { [$0.by, $0.reason] } ?? []
      return ([approval.by] + approval.overruled.map(\.reason) + withdrawal).map {
        writing(.approval, $0, ["day": dayText(approval.on)])
      }
    }
    let changes = plan.loggedChanges.flatMap { change in
      [change.before, change.after, change.reason, change.by].map {
        writing(.change, $0, ["day": dayText(change.on)])
      }
    }
    return (acceptances + approvals + plan.statuses.flatMap(writings) + changes)
      .filter { !$0.text.isEmpty }
  }

  private func writings(in status: Status) -> [Writing] {
    let readings = status.readings.flatMap { [$0.words, $0.text] }
    let answers = status.answers.sorted { $0.key < $1.key }.map(\.value)
    let august = StandingText(self).august(status.year)
    return ([status.by] + readings + answers).map { text in
      status.isFinal
        ? writing(.finalStatus, text) : writing(.status, text, ["august": august])
    }
  }
}
