import DraftReading
import Interviews
package import OfficePackages
package import PlanReview
package import Plans
package import WordDocuments
import Wording

/// Puts a plan into a Word file that the municipality has laid out itself.
///
/// Each answer goes where its question leaves room for it. What the file does not ask for comes
/// last, under a heading of its own, so that no answer is lost; every other byte stays as it was.
package struct TemplateFiller: Sendable {
  private let reviewer: Reviewer
  private let bytes: [UInt8]
  private let places: TemplatePlaces
  private var wording: Wording { reviewer.wording }

  /// Looks through a Word file; one that asks for nothing that plans answer is refused.
  package init(_ bytes: [UInt8], _ reviewer: Reviewer) throws(PackageError) {
    self.reviewer = reviewer
    self.bytes = bytes
    let document = try readDocument(bytes)
    guard document.format == .word else { throw PackageError(.noAnswers) }
    let own = OwnWords(reviewer.template, [reviewer.wording])
    let draft = readDraft(document, reviewer.template, own)
    places = TemplatePlaces(document, draft, reviewer)
    guard places.asked > 0 else { throw PackageError(.noAnswers) }
  }

  /// A template with a plan in it.
  package struct Outcome: Sendable {
    /// The file, and what was done to fill it.
    package let file: AnnotatedFile
    /// How many of the plan's questions the file asks.
    package let asked: Int
    /// The questions whose answers stand last because the file does not ask them.
    package let withoutPlace: [String]
    /// The questions whose answers stand last because the file has another answer already.
    package let taken: [String]
  }

  /// The template with a plan's answers.
  package func filled(with plan: Plan) throws(PackageError) -> Outcome {
    let outline = OutlineMaker(template: reviewer.template, wording: wording).outline(of: plan)
    var filling = TemplateFilling(places: places, heading: wording(DocumentPhrase.withoutPlace))
    if !plan.title.isEmpty, let place = places.title {
      filling.fillings.append(WordFilling(place, [WordLine(plan.title)]))
    }
    for section in outline.sections { filling.add(section) }
    return Outcome(
      file: try WordDocuments.filled(bytes, with: filling.all), asked: places.asked,
      withoutPlace: filling.withoutPlace, taken: filling.taken)
  }
}

/// The paragraphs for a template's places, as they are gathered.
private struct TemplateFilling {
  let places: TemplatePlaces
  let heading: String
  var fillings: [WordFilling] = []
  private(set) var withoutPlace: [String] = []
  private(set) var taken: [String] = []
  private var rest: [WordLine] = []

  init(places: TemplatePlaces, heading: String) {
    self.places = places
    self.heading = heading
  }

  /// Everything that is to be put into the file.
  var all: [WordFilling] {
    let end = rest.isEmpty ? [] : [WordLine(heading, kind: .heading)] + rest
    return fillings + [WordFilling(.end, end)]
  }

  /// Lays the answers of a section; an extra prompt follows the question before it.
  mutating func add(_ section: PlanOutline.Section) {
    var open: WordFilling?
    for part in section.parts {
      let lines = part.lines.map(line)
      if let room = part.number.flatMap({ places.places[$0] }) {
        fillings += [open].compactMap(\.self)
        open = filling(of: room, part, lines)
      } else if part.place == .extra, let before = open {
        open = before.followed(by: part.question, lines)
      } else if !lines.isEmpty {
        withoutPlace.append(part.question)
        putLast(part, lines)
      }
    }
    fillings += [open].compactMap(\.self)
  }

  private mutating func filling(
    of room: TemplatePlaces.Room, _ part: PlanOutline.Part, _ lines: [WordLine]
  ) -> WordFilling? {
    switch room {
    case .free(let place, let question): return WordFilling(place, lines, question: question)
    case .taken(let text):
      if !lines.isEmpty, !places.isSame(text, lines) {
        taken.append(part.question)
        putLast(part, lines)
      }
      return nil
    }
  }

  private mutating func putLast(_ part: PlanOutline.Part, _ lines: [WordLine]) {
    rest += [WordLine(part.question, kind: .question)] + lines
  }

  private func line(_ line: PlanOutline.Line) -> WordLine {
    switch line {
    case .text(let text): WordLine(text)
    case .bullet(let text): WordLine(text, kind: .bullet)
    case .lead(let words, let text), .placed(let words, let text):
      WordLine("\(words) \(text)")
    case .labelled(let label, let text): WordLine(text, label: "\(label):")
    }
  }
}

extension WordFilling {
  /// The same with an extra question and its answer; an empty line stays between, where there are.
  fileprivate func followed(by question: String, _ answer: [WordLine]) -> WordFilling {
    if answer.isEmpty { return self }
    var filling = self
    if case .into(let blocks) = place, blocks.count > 1, !lines.isEmpty {
      filling.lines.append(WordLine(""))
    }
    filling.lines += [WordLine(question, kind: .question)] + answer
    return filling
  }
}
