import Interviews
import PlanReview
import Plans
import RuleEngine
import TextLayout
import Wording

extension Dialogue {
  /// What a dialogue about a status begins with: what it asks, and which Augusts went by.
  func statusOpening(_ work: StatusWork) -> [Block] {
    // Before a final evaluation the command has told all that is owed.
    let clock = reviewer.standing(of: stored, on: today).clock
    let missed = work.isFinal ? [] : clock.missed.filter { $0 != work.year }
    return [tell(work.isFinal ? .welcomeFinal : .welcome, [:], .hint)]
      + missed.map { year in
        let text = wording(LifePhrase.missed, ["august": august(year)])
        return .paragraph(StyledText(text, .warning))
      }
  }

  /// What stands beside a question: the sign's data, and what was answered in the status before.
  func besideBlocks(_ stop: Stop) -> [Block] {
    guard let work = statusWork else { return [] }
    return data(of: stop) + earlier(stop, work)
  }

  private func data(of stop: Stop) -> [Block] {
    guard interview.slot(of: stop).field == StatusPath.reading,
      let sign = stop.item.flatMap({ plan.answers.item($0) })
    else { return [] }
    let questions = reviewer.template.questions.filter { $0.path.list == StatusPath.signs }
    return questions.compactMap { question in
      let texts =
        [sign.details.texts[question.path.field]].compactMap(\.self)
        + (sign.details.lists[question.path.field] ?? []).map(\.text)
      guard !texts.isEmpty else { return nil }
      let label = question.label[language].capitalizedFirst + ": "
      let text = StyledText(label, .hint) + StyledText(texts.joined(separator: " · "))
      return .paragraph(text, indent: 2, hanging: 2)
    }
  }

  private func earlier(_ stop: Stop, _ work: StatusWork) -> [Block] {
    guard let before = stored.status(before: work.year, isFinal: work.isFinal) else { return [] }
    let slot = interview.slot(of: stop)
    let text =
      slot.field == StatusPath.reading
      ? before.readings.first { $0.sign == slot.item }?.text : before.answers[slot.field]
    guard let text, !text.isEmpty else { return [] }
    let label = wording(YearsPhrase.earlier, ["august": august(before.year)])
    return [.paragraph(StyledText(label + " ", .hint) + StyledText(text, .quote), indent: 2)]
  }

  // MARK: At the end

  /// Everything has been passed: changes without a reason get one, and the status is given.
  mutating func finishStatus(_ work: StatusWork) -> [DialogueEffect] {
    position = nil
    hasSeenEnd = true
    forgetScreen()
    // A reason that is being asked for comes first, and leads here again.
    if activity != nil { return [] }
    let head: [Block] = [
      .blank, say(.allPassed, ["total": "\(template.questionCount)"], .title),
      .paragraph(StyledText(balance(work))),
    ]
    if let change = unexplained(work).first {
      return begin(GivingReason(change: change, isLast: true), head + reasonBlocks(change))
    }
    let owner = plan.answers.texts["owner"] ?? ""
    let hint = tell(owner.isEmpty ? .whoGives : .whoGivesOwner, ["owner": owner], .hint)
    return begin(GivingStatus(work: work), head + blankBlocks() + [hint])
  }

  /// "2 af 3 tegn er aflæst · 1 ændring i ændringsloggen".
  private func balance(_ work: StatusWork) -> String {
    let signs = plan.answers.lists[StatusPath.signs] ?? []
    let read = signs.count { $0.details.texts[StatusPath.reading] != nil }
    let changes = changes(of: work).count
    let counted = [
      wording(YearsPhrase.signsRead, ["count": "\(signs.count)", "read": "\(read)"]),
      changes == 0 && work.isFinal
        ? nil : wording(YearsPhrase.changeCount, ["count": "\(changes)"]),
    ]
    return counted.compactMap(\.self).joined(separator: " · ")
  }

  /// The questions without an answer, which the status is given without.
  private func blankBlocks() -> [Block] {
    let blank = interview.stops(in: plan).filter { stop in
      interview.question(at: stop).due != nil && !interview.isAnswered(stop, in: plan)
    }
    guard !blank.isEmpty else { return [] }
    let names = blank.map(label).joined(separator: ", ")
    return [tell(.stillBlank, ["count": "\(blank.count)", "names": names], .warning)]
  }

  /// The changes since the status before.
  func changes(of work: StatusWork) -> [LoggedChange] {
    let since = stored.status(before: work.year, isFinal: work.isFinal)?.on ?? ""
    return stored.loggedChanges.filter { $0.on > since || since.isEmpty }
  }

  private func unexplained(_ work: StatusWork) -> [LoggedChange] {
    changes(of: work).filter(\.reason.isEmpty)
  }

  /// What is said when the status has been given, and how it goes on from there.
  func givenBlocks(_ work: StatusWork) -> [Block] {
    guard let status = stored.status(of: work.year, isFinal: work.isFinal) else { return [] }
    let arguments = [
      "august": august(work.year), "day": reviewer.dayText(status.on), "by": status.by,
      "plan": stored.id.rawValue + resumeOptions,
    ]
    let text = StandingText(reviewer)
    let next = text.summary(of: stored, on: today).map { Block.paragraph(StyledText($0)) }
    return [
      .blank, tell(work.isFinal ? .givenFinal : .given, arguments, .success),
      tell(work.isFinal ? .noteFinal : .note, arguments, .hint),
    ] + next
  }
}

/// Somebody says who gives the status.
struct GivingStatus: Activity {
  let work: StatusWork

  func prompt(in dialogue: Dialogue) -> String { dialogue.wording(YearsPhrase.whoPrompt) }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    give(by: text, typed: text, in: &dialogue)
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    let owner = dialogue.plan.answers.texts["owner"] ?? ""
    if !owner.isEmpty { return give(by: owner, typed: "", in: &dialogue) }
    return dialogue.endActivity([dialogue.tell(.notGiven, [:], .hint)])
  }

  private func give(
    by people: String, typed: String, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    let work = work
    let events = work.giving(
      in: dialogue.stored, dialogue.reviewer.template, on: dialogue.today, by: people)
    return dialogue.save(events, typed: Input.escaped(typed)) { dialogue in
      dialogue.activity = nil
      return [.show(dialogue.givenBlocks(work)), .end(.left)]
    }
  }
}
