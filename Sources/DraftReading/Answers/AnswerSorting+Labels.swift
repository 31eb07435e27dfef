import DanishText
import Interviews

extension AnswerSorting {
  /// Moves what stands in another's answer behind the heading of a section that has no answer.
  ///
  /// "Ejer af målplan: Skolechef Lone Madsen" below the list of workplaces is no workplace.
  mutating func placeLabelled() {
    for section in template.sections.indices {
      guard let question = recognition.index.questions(in: section).first,
        answers[question] == nil, let found = labelled(section)
      else { continue }
      take(found.line, out: found.question)
      give([found.answer], to: question)
    }
  }

  private func labelled(
    _ section: Int
  ) -> (question: Int, line: Int, answer: AnswerLine)? {
    for (question, lines) in answers.sorted(by: { $0.key < $1.key }) {
      let own = template.sectionIndex(ofQuestion: question)
      // "Evaluering: november 2027" among the milestones says when, and not how it went.
      guard own != section, !recognition.index.asksOnlyTimes(own) else { continue }
      for line in lines where line.row == nil && line.joined == nil {
        guard let colon = Labels.end(in: line.line), let tail = line.line.split(at: colon).1,
          isHeading(line.line.split(at: colon).0, of: section)
        else { continue }
        return (question, line.number, AnswerLine(number: line.number, line: tail))
      }
    }
    return nil
  }

  private func isHeading(_ label: DraftLine, of section: Int) -> Bool {
    let found = recognition.index.heading(likest: LikeWord.all(in: label.tokens))
    return found.map { $0.section == section && $0.likeness >= 0.93 } ?? false
  }
}
