import Interviews
import PlanReview
package import Plans
import TextLayout
import Wording

extension Dialogue {
  /// Opens the dialogue: says what this is, and asks the first open question.
  package mutating func begin(isNew: Bool, isOpenElsewhere: Bool = false) -> [DialogueEffect] {
    let title = plan.title.isEmpty ? wording(DialoguePhrase.untitled) : plan.title
    let opening: DialoguePhrase = plan.title.isEmpty ? .newPlanUntitled : .newPlan
    let state = isNew && exercise == nil ? wording(opening, ["title": title]) : title
    var blocks: [Block] =
      [
        .sides(StyledText(template.title[language], .title), StyledText(state))
      ] + (statusWork == nil ? [welcome] : [])
    if isOpenElsewhere { blocks.append(say(.openElsewhere, [:], .warning)) }
    if walksFindings { return [.show(blocks)] + beginWalk() }
    let stop = interview.firstUnanswered(in: plan)
    position = stop.map { Position($0) }
    if !isNew, statusWork == nil {
      let answered = interview.answeredCount(in: plan)
      blocks.append(
        say(.progress, ["answered": "\(answered)", "total": "\(template.questionCount)"], .plain))
    }
    blocks += (isNew ? [] : yearsBlocks()) + (statusWork.map(statusOpening) ?? [])
    if viewedPhase != nil, statusWork == nil { blocks += phasePage() }
    if let draft = draftsInView.last?.draft {
      blocks.append(say(.draftWaiting, ["text": shortened(draft.text, to: 50)], .hint))
    }
    return [.show(blocks)] + (stop == nil ? atTheEnd() : ask())
  }

  /// What this is, in a few words.
  private var welcome: Block {
    if let exercise {
      let text = StyledText(exercise.introduction[language] + " ")
      return .paragraph(text + StyledText(wording(CoachPhrase.exercise), .hint))
    }
    return profile == .review ? say(WalkPhrase.opening, [:], .hint) : say(.welcome, [:], .hint)
  }

  /// Shows what is asked, as far as it is not on the screen already.
  mutating func ask() -> [DialogueEffect] {
    guard activity == nil, !walk.isAtFindings, let position else { return [] }
    let stop = position.stop
    var blocks: [Block] = []
    let section = template.sectionIndex(ofQuestion: stop.question)
    if shownSection != section {
      blocks += sectionBlocks(section)
      shownSection = section
    }
    if shownQuestion != stop.question {
      if blocks.isEmpty { blocks.append(.blank) }
      blocks += questionBlocks(stop)
      shownQuestion = stop.question
    }
    if shownStop != stop {
      blocks += standingBlocks(stop) + besideBlocks(stop)
      shownStop = stop
    }
    return blocks.isEmpty ? [] : [.show(blocks)]
  }

  /// A section's heading and, the first time, the template's guidance.
  mutating func sectionBlocks(_ index: Int, repeatsGuidance: Bool = false) -> [Block] {
    let section = template.sections[index]
    let heading = section.heading[language]
    var blocks: [Block] = [.blank, .banner(heading, note: numbers(of: section.questions))]
    if guidedSections.insert(index).inserted || repeatsGuidance, !section.guidance.isEmpty {
      let text = section.guidance.map { $0[language] }.joined(separator: " ")
      blocks += [.paragraph(StyledText(text, .guidance)), .blank]
    }
    return blocks
  }

  /// `?`: the section's guidance and the question, once more.
  mutating func sayGuidance() -> [DialogueEffect] {
    if exercise != nil, walk.isAtFindings { return giveHint() }
    guard let stop = position?.stop else { return [.show([say(.nothingHere, [:], .hint)])] }
    let section = template.sectionIndex(ofQuestion: stop.question)
    shownSection = section
    shownQuestion = stop.question
    hintedQuestions.remove(stop.question)
    let blocks = sectionBlocks(section, repeatsGuidance: true) + questionBlocks(stop)
    return [.show(blocks)] + ask()
  }

  /// "8 og 9 af 19".
  func numbers(of questions: [Question]) -> String {
    let numbers = questions.filter(\.isNumbered).map(\.number)
    guard let first = numbers.first, let last = numbers.last else { return "" }
    let total = "\(template.questionCount)"
    let arguments = ["first": "\(first)", "last": "\(last)", "total": total]
    let phrase: DialoguePhrase =
      numbers.count == 1 ? .oneOf : numbers.count == 2 ? .twoOf : .manyOf
    return wording(phrase, arguments)
  }

  /// The question's own words and, the first time, what a good answer holds.
  private mutating func questionBlocks(_ stop: Stop) -> [Block] {
    let question = interview.question(at: stop)
    let words = Block.paragraph(StyledText(question.text[language], .question))
    guard hintedQuestions.insert(stop.question).inserted else { return [words] }
    var hint = question.hint[language]
    if question.answer.isList { hint += " " + wording(DialoguePhrase.listHint) }
    if !interview.isOpen(stop.question, in: plan) {
      hint = wording(DialoguePhrase.notYetButMay) + " " + hint
    }
    return [words, .paragraph(StyledText(hint, .hint), indent: 2)] + lessonBlocks(question)
  }

  /// The item a question is about, and the entries a list has already.
  private func standingBlocks(_ stop: Stop) -> [Block] {
    var blocks: [Block] = []
    if let id = stop.item, let item = plan.answers.item(id) {
      let label = itemLabel(of: stop) ?? ""
      let text = StyledText("\(label): ", .hint) + StyledText(item.text, .quote)
      blocks += [.blank, .paragraph(text, hanging: 2)]
    }
    if interview.question(at: stop).answer.isList {
      blocks += numbered(plan.answers.list(interview.slot(of: stop)))
    }
    return blocks
  }

  /// "Tegn 2": the label of the list and the item's number in it.
  func itemLabel(of stop: Stop) -> String? {
    guard let number = interview.itemNumber(of: stop, in: plan),
      let list = interview.question(at: stop).path.list,
      let label = reviewer.template.question(list, inList: nil)?.label[language]
    else { return nil }
    return label.capitalizedFirst + " \(number)"
  }

  func numbered(_ items: [Item]) -> [Block] {
    items.enumerated().map { index, item in
      .paragraph(
        StyledText("\(index + 1). ", .hint) + StyledText(item.text), indent: 2, hanging: 3)
    }
  }

  /// The words before the cursor.
  package var prompt: String {
    if let activity { return activity.prompt(in: self) }
    guard let position else { return wording(DialoguePhrase.endPrompt) }
    let question = interview.question(at: position.stop)
    var arguments: [String: String] = [:]
    arguments["number"] = interview.entryNumber(at: position, in: plan).map { "\($0)" }
    arguments["item"] = interview.itemNumber(of: position.stop, in: plan).map { "\($0)" }
    let words = fill(question.prompt[language], with: arguments)
    return "[\(question.number)/\(template.questionCount)] \(words)"
  }

  /// What the next line is to be read with.
  package func request(keepDraft: @escaping (String) -> Void) -> LineRequest {
    LineRequest(
      prompt: prompt, prefill: onTheLine, isRejected: prefill != nil && prefill == rejected,
      history: isHidden ? [] : typed, isHidden: isHidden,
      complete: { [self] in completions(for: $0) }, keepDraft: keepDraft)
  }

  /// Whether what is typed is not to be seen.
  var isHidden: Bool { activity?.isHidden ?? false }

  /// What stands on the line from the start: the text given back, else the answer there is.
  var onTheLine: String {
    if let prefill { return prefill }
    if activity != nil { return "" }
    // A reviewer mostly types commands; `:ret` puts the answer on the line.
    if profile == .review, walk.isAtFindings { return "" }
    guard let position, let standing = interview.standingText(at: position, in: plan) else {
      return ""
    }
    // "Udfyldes ved første status" is no answer to go on from once the status is there.
    let question = interview.question(at: position.stop)
    if statusWork != nil, reviewer.isBlank(standing, answering: question) { return "" }
    return Input.escaped(standing)
  }

  /// The half-typed texts that may be fetched here: what was typed unseen comes back unseen.
  var draftsInView: [StoredDraft] { drafts.filter { $0.draft.isHidden == isHidden } }

  /// Where a half-typed text belongs.
  package func draft(of text: String) -> Draft {
    Draft(slot: position.map { interview.slot(of: $0.stop) }, text: text, isHidden: isHidden)
  }

  /// Everything has been passed: says so, and what can be done now.
  mutating func atTheEnd() -> [DialogueEffect] {
    if let statusWork { return finishStatus(statusWork) }
    position = nil
    hasSeenEnd = true
    shownSection = nil
    shownQuestion = nil
    shownStop = nil
    let lessons = profile == .coach ? [say(CoachPhrase.lessons, [:], .hint)] : []
    let blocks: [Block] = [
      .blank, say(.allPassed, ["total": "\(template.questionCount)"], .title),
      .paragraph(StyledText(summary(review))),
    ]
    return [.show(blocks + lessons + [say(.whatNow, [:], .hint)] + postponedBlocks())]
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
