import Interviews
package import PlanReview
import PlanWriting
package import Plans
package import TextLayout
import Wording

/// A plan on the screen as it stands, in the template's order.
package struct PlanPage {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes pages of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The answers section by section, then the plan's years; that it is empty where there are none.
  package func blocks(of plan: Plan) -> [Block] {
    var blocks: [Block] = []
    for section in reviewer.template.sections {
      let answered = section.questions.flatMap { answerBlocks($0, in: plan) }
      guard !answered.isEmpty else { continue }
      blocks += [.blank, .banner(section.heading[wording.language], note: "")] + answered
    }
    blocks += YearsBlocks(reviewer).blocks(of: plan)
    let nothing = StyledText(wording(DialoguePhrase.planIsEmpty), .hint)
    return blocks.isEmpty ? [.paragraph(nothing)] : blocks
  }

  /// The answer to a question of the plan; what belongs to its items stands below each of them.
  private func answerBlocks(_ question: Question, in plan: Plan) -> [Block] {
    guard question.path.list == nil else { return [] }
    let label = StyledText(question.label[wording.language].capitalizedFirst + ": ", .hint)
    if let text = plan.answers.text(Slot(question.path.field)) {
      return [.paragraph(label + StyledText(text), hanging: 2)]
    }
    let list = plan.answers.list(Slot(question.path.field))
    guard !list.isEmpty else { return [] }
    // The banner has said it where the section asks for nothing else.
    let isAlone =
      reviewer.template.questions.count { section(of: $0) == section(of: question) } == 1
    return (isAlone ? [] : [.paragraph(label)])
      + list.enumerated().flatMap { index, item in
        let number = StyledText("\(index + 1). ", .hint)
        return [.paragraph(number + StyledText(item.text), indent: 2, hanging: 3)]
          + details(of: item, question)
      }
  }

  /// The section of a question that is asked of the plan; nil for one asked per item.
  private func section(of question: Question) -> Int? {
    guard question.path.list == nil else { return nil }
    return reviewer.template.questions.firstIndex(of: question).map {
      reviewer.template.sectionIndex(ofQuestion: $0)
    }
  }

  private func details(of item: Item, _ question: Question) -> [Block] {
    reviewer.template.questions.filter { $0.path.list == question.path.field }.compactMap {
      detail in
      let slot = Slot(detail.path.field)
      let texts =
        [item.details.texts[slot.field]].compactMap(\.self)
        + (item.details.lists[slot.field] ?? []).map(\.text)
      guard !texts.isEmpty else { return nil }
      let label = StyledText(detail.label[wording.language] + ": ", .hint)
      let text = texts.joined(separator: " · ")
      return .paragraph(label + StyledText(text), indent: 5, hanging: 2)
    }
  }
}
