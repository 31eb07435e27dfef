import DanishText
import Interviews
package import PlanReview
import Plans
package import TextLayout
import Wording

/// What was read in a plan, section by section: times with their days, people, levels and pairs.
package struct ReadPlanText: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a teller in the reviewer's language.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// All that was read.
  package func blocks(of reading: ReadPlan) -> [Block] {
    let sections = reviewer.template.sections.enumerated().flatMap { index, section -> [Block] in
      let lines = lines(of: reading, inSection: index)
      let heading = section.heading[wording.language]
      return lines.isEmpty ? [] : [.blank, .banner(heading, note: "")] + lines
    }
    guard !sections.isEmpty else { return [say(.nothing)] }
    return sections + [.blank, say(.wrong)]
  }

  private static let dot = " · "

  private func say(_ phrase: ReadingPhrase) -> Block {
    .paragraph(StyledText(wording(phrase), .hint))
  }

  private func lines(of reading: ReadPlan, inSection index: Int) -> [Block] {
    var answers = reading.answers.filter { $0.section == index }
    let pairs = reading.pairs.filter { $0.section == index }.flatMap { pair -> [Block] in
      let own = answers.filter { $0.isAbout(pair) }
      answers.removeAll { $0.isAbout(pair) }
      return [line(pair)] + own.map(line)
    }
    return pairs + answers.map(line) + reading.unpaired.filter { $0.section == index }.map(line)
  }

  private func labelled(_ label: String, _ text: StyledText) -> Block {
    let name = label.prefix(1).uppercased() + label.dropFirst()
    return .paragraph(StyledText("\(name): ", .hint) + text, indent: 2, hanging: 2)
  }

  private func line(_ answer: ReadAnswer) -> Block {
    if answer.isBlank {
      let text = wording(ReadingPhrase.blank, ["text": short(answer.text)])
      return labelled(answer.place.labelInSection, StyledText(text, .warning))
    }
    let groups: [(ReadingPhrase, [String])] = [
      (.times, answer.periods.map(time)), (.people, answer.people.map(person)),
      (.levels, answer.levels),
    ]
    let parts = groups.filter { !$0.1.isEmpty }.map { phrase, texts in
      wording(phrase, ["what": texts.joined(separator: ", ")])
    }
    return labelled(answer.place.labelInSection, StyledText(parts.joined(separator: Self.dot)))
  }

  /// A time in its own words and as days; in its own words alone where the days say the same.
  private func time(_ period: Period) -> String {
    let days = TimeText(wording).text(period)
    switch period.precision {
    case .invalid, .vague, .relative, .noYear: return days
    default: if days == period.text { return days }
    }
    return wording(ReadingPhrase.time, ["text": period.text, "what": days])
  }

  private func person(_ person: ReadAnswer.Person) -> String {
    let kind = wording(ReadingPhrase(person.kind))
    return wording(ReadingPhrase.person, ["text": person.text, "kind": kind])
  }

  /// An item, and what belongs to it.
  private func line(_ pair: ReadPair) -> Block {
    let details = pair.details.map { detail in
      let what = detail.texts.map(short).joined(separator: ", ")
      let phrase: ReadingPhrase = detail.texts.isEmpty ? .noDetail : .detail
      return wording(phrase, ["label": detail.label, "what": what])
    }
    let text = StyledText(quoted(pair.text), .quote)
    let rest = StyledText(Self.dot + details.joined(separator: Self.dot))
    return labelled(pair.place.labelInSection, text + rest)
  }

  private func line(_ answers: UnpairedAnswers) -> Block {
    let what = answers.texts.map(quoted).joined(separator: ", ")
    let arguments = ["label": answers.label, "owner": answers.owner, "what": what]
    let text = wording(ReadingPhrase.unpaired, arguments)
    return .paragraph(StyledText(text, .warning), indent: 2, hanging: 2)
  }

  private func quoted(_ text: String) -> String {
    wording(ReportPhrase.quote, ["text": short(text)])
  }

  /// A text on one line, of a length that a list stands.
  private func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 60 else { return line }
    let cut = line.prefix(59)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
  }
}

extension ReadAnswer {
  /// Whether this is the item of a pair, or an answer about it.
  fileprivate func isAbout(_ pair: ReadPair) -> Bool {
    place.slot?.item == pair.place.entry
      || place.slot == pair.place.slot && place.entry == pair.place.entry
  }
}
