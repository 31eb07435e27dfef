import Interviews
import PlanReview
import Wording

/// Which section of the template a finding's path belongs to.
struct SectionOfPath {
  private let reviewer: Reviewer
  private let indices: [String: Int]

  init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
    let template = reviewer.template
    let fields = template.questions.enumerated().flatMap { index, question -> [(String, Int)] in
      let section = template.sectionIndex(ofQuestion: index)
      let unpaired = question.unpairedField.map { [($0, section)] } ?? []
      return (question.path.list == nil ? [(question.path.field, section)] : []) + unpaired
    }
    indices = Dictionary(fields) { first, _ in first }
  }

  /// The section's index; the number of sections for what belongs to none.
  func index(of path: String) -> Int {
    let root = path.prefix { $0 != "[" }
    return indices[String(root)] ?? reviewer.template.sections.count
  }

  /// Its permanent name; empty for what belongs to none.
  func name(_ index: Int) -> String {
    let sections = reviewer.template.sections
    return index < sections.count ? sections[index].id : ""
  }

  /// Its heading.
  func heading(_ index: Int) -> String {
    let sections = reviewer.template.sections
    return index < sections.count
      ? sections[index].heading[reviewer.wording.language]
      : reviewer.wording(OverviewPhrase.wholePlan)
  }
}
