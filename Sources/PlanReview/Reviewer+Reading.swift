import DanishText
import Interviews
package import Plans
import RuleEngine
import Wording

extension Reviewer {
  /// All that was read in a plan's answers, to be shown before anything is judged.
  package func reading(of plan: Plan) -> ReadPlan {
    let answers = template.questions.indices.flatMap { read($0, in: plan) }
    return ReadPlan(
      answers: answers.filter(\.saysSomething),
      pairs: template.questions.indices.flatMap { pairs(of: $0, in: plan) },
      unpaired: template.questions.indices.compactMap { unpaired($0, in: plan) })
  }

  /// What was read in the answers to a question: of the plan, or of every item of a list.
  private func read(_ index: Int, in plan: Plan) -> [ReadAnswer] {
    Interview(template).stops(of: index, in: plan).flatMap { stop -> [ReadAnswer] in
      let slot = Interview(template).slot(of: stop)
      if let text = plan.answers.text(slot) { return [read(text, index, slot, nil, plan)] }
      return plan.answers.list(slot).map { read($0.text, index, slot, $0.id, plan) }
    }
  }

  private func read(
    _ text: String, _ index: Int, _ slot: Slot, _ entry: ItemID?, _ plan: Plan
  ) -> ReadAnswer {
    let question = template.questions[index]
    let isBlank = isBlank(text, answering: question)
    let tokens = TokenizedText(isBlank ? "" : text)
    let isPerson = question.answer == .person || question.answer == .persons
    let isOpen = !isPerson && !question.answer.isTime && question.answer != .names
    return ReadAnswer(
      place: FindingPlace(slot, entry: entry, in: plan, template, wording.language),
      section: template.sectionIndex(ofQuestion: index), text: text, isBlank: isBlank,
      periods: isPerson || question.answer == .names ? [] : times(in: tokens, question),
      people: isPerson ? people(in: tokens).map { person($0, in: tokens) } : [],
      levels: isOpen ? levels(in: tokens) : [])
  }

  /// The times in an answer; where it is not asked when, words that are hardly one are left out.
  private func times(in tokens: TokenizedText, _ question: Question) -> [Period] {
    let found = periods(in: tokens)
    return question.answer.isTime
      ? found : found.filter { !$0.spans.isEmpty || $0.recurrence != nil || $0.fault != nil }
  }

  private func person(_ mention: PersonMention, in tokens: TokenizedText) -> ReadAnswer.Person {
    ReadAnswer.Person(text: tokens.quote(mention.span), kind: mention.kind)
  }

  /// The levels with the word behind each that says what is counted.
  private func levels(in tokens: TokenizedText) -> [String] {
    numbers(in: tokens).filter(\.isLevel).map { number in
      let end = tokens.words.first { $0.span.lowerBound >= number.span.upperBound }
      let gap = end.map { tokens.quote(number.span.upperBound..<$0.span.lowerBound) } ?? ""
      guard number.kind != .share, let end, gap == " " || gap == "\u{A0}",
        !Self.smallWordsBehindNumbers.contains(end.folded)
      else {
        return tokens.quote(number.span)
      }
      return tokens.quote(number.span.lowerBound..<end.span.upperBound)
    }
  }
}

extension Reviewer {
  /// Words that stand behind a number and are not what it counts.
  private static let smallWordsBehindNumbers: Set<String> = [
    "af", "er", "for", "fra", "har", "i", "med", "mod", "og", "om", "på", "til", "ud", "ved",
  ]
}

extension Reviewer {
  /// What people call the place at a path such as `signs[2].data`; the path where that is no place.
  package func placeLabel(_ path: String, in plan: Plan) -> String {
    guard let address = FactAddress(path) else { return path }
    let label = FindingPlace(address, in: plan, template, wording.language).label
    return label.isEmpty ? path : label
  }
}

// MARK: - What belongs together

extension Reviewer {
  private func pairs(of index: Int, in plan: Plan) -> [ReadPair] {
    let question = template.questions[index]
    let details = template.questions(in: question.path.field)
    guard question.path.list == nil, question.answer.isList, !details.isEmpty else { return [] }
    let slot = Slot(question.path.field)
    return plan.answers.list(slot).filter { !isBlank($0.text) }.map { item in
      ReadPair(
        place: FindingPlace(slot, entry: item.id, in: plan, template, wording.language),
        section: template.sectionIndex(ofQuestion: index), text: item.text,
        details: details.map { self.detail($0, of: item) })
    }
  }

  private func detail(_ question: Question, of item: Item) -> ReadPair.Detail {
    let texts =
      [item.details.texts[question.path.field]].compactMap(\.self)
      + (item.details.lists[question.path.field] ?? []).map(\.text)
    return ReadPair.Detail(
      label: question.label[wording.language],
      texts: texts.filter { !isBlank($0, answering: question) })
  }

  private func unpaired(_ index: Int, in plan: Plan) -> UnpairedAnswers? {
    let question = template.questions[index]
    guard let field = question.unpairedField,
      template.pairedQuestions.contains(question), let list = question.path.list
    else { return nil }
    let texts = plan.answers.list(Slot(field)).map(\.text).filter { !isBlank($0) }
    guard !texts.isEmpty else { return nil }
    let language = wording.language
    return UnpairedAnswers(
      section: template.sectionIndex(ofQuestion: index), label: question.label[language],
      owner: template.question(list, inList: nil)?.label[language] ?? list, texts: texts)
  }
}
