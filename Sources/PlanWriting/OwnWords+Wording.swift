package import DraftReading
package import Interviews
import PlanReview
import Plans
package import Wording

extension OwnWords {
  /// The words of documents that are written in some languages.
  package init(_ template: Template, _ wordings: [Wording]) {
    self.init()
    for wording in wordings {
      let absences = [DocumentPhrase.notYet, .noAnswer, .fillIn].map { wording($0) }
      furniture.formUnion(absences + absences.map { "(\($0))" })
      let heads = [DocumentPhrase.section, .answers, .timelineNote, .withoutPlace]
      furniture.formUnion(heads.map { wording($0) })
      let timeline = wording(TimelinePhrase.title)
      derived.formUnion([timeline, timeline.uppercased(), wording(DocumentPhrase.thread)])
      others.insert(wording(DocumentPhrase.otherAnswers))
      untitled.insert(wording(DocumentPhrase.untitled))
      for phase in Phase.allCases { phases[wording(DocumentPhrase(phase))] = phase.rawValue }
      phases[wording(DocumentPhrase.approved)] = Phase.approval.rawValue
      years.formUnion([NotePhrase.approval, .statuses, .changes].map { wording($0) })
      for question in template.pairedQuestions {
        guard let field = question.unpairedField,
          let label = wording.unpairedLabel(of: question, in: template)
        else { continue }
        unpaired[label.capitalizedSentence] = field
      }
    }
  }
}
