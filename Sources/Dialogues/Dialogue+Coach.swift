import Interviews
import PlanReview
import Plans
import ReviewReports
import TextLayout
import Wording

/// A finding about a list in the words it was told with.
struct HeldFinding: Hashable {
  let finding: FindingKey
  let message: String
}

extension Dialogue {
  /// Why a question is asked, and one good and one poor answer to it.
  func lessonBlocks(_ question: Question) -> [Block] {
    guard profile == .coach else { return [] }
    let why = say(CoachPhrase.why, ["why": question.why[language]], .hint, indent: 2)
    let examples = [(CoachPhrase.good, question.good.first), (.poor, question.poor.first)]
    return [why]
      + examples.compactMap { phrase, example in
        example.map { example in
          let words = wording(phrase, ["text": example.text[language]])
          let text = StyledText(words, .quote) + StyledText(" " + example.why[language], .hint)
          return .paragraph(text, indent: 2, hanging: 2)
        }
      }
  }

  /// Whether the coach waits for another try at the answer just given.
  ///
  /// The next question would push the lesson off the screen. Where nobody is there to try again, the
  /// interview moves on as ever.
  func waits(for findings: [Finding]) -> Bool {
    profile == .coach && !isUnattended && !findings.isEmpty
  }

  /// Where a list is left with something to learn about it, the coach waits once at its last entry.
  mutating func holdBack(at position: Position) -> [DialogueEffect]? {
    let list = plan.answers.list(interview.slot(of: position.stop))
    let findings = timely(position.stop).filter { $0.place.entry == nil }
    let held = findings.map { HeldFinding(finding: FindingKey($0), message: $0.message) }
    guard waits(for: findings), position.entry == nil, let last = list.last,
      !heldFindings.isSuperset(of: held)
    else { return nil }
    heldFindings.formUnion(held)
    let entry = Position(position.stop, entry: last.id)
    self.position = entry
    lastAnswered = entry
    heldBack = entry
    return [.show(strongest(of: findings) + [say(CoachPhrase.tryAgain, [:], .hint, indent: 2)])]
  }

  /// The rules that the answer at a place broke before and keeps now.
  func improvements(from before: Plan, at place: PlanPlace) -> [Improvement] {
    reviewer.improvements(from: before, to: plan) { finding in
      let found = finding.place
      return finding.mendingPlace(in: before) == place
        || found.slot == place.slot && found.entry == place.entry
    }
  }

  /// A kind and exact word about each thing that is better now; of many the first.
  func gainBlocks(_ gains: [Improvement]) -> [Block] {
    var seen: Set<String> = []
    let words = gains.map { gain in
      gain.better ?? wording(CoachPhrase.gone, ["title": gain.title])
    }.filter { seen.insert($0).inserted }
    return words.prefix(Self.mostGains).map {
      say(CoachPhrase.better, ["what": $0], .success, indent: 2, hanging: 2)
    }
  }

  private static let mostGains = 3

  /// What is better after an answer that stood before; nothing of a first answer.
  func gainBlocks(after change: Change, at position: Position, before: Plan) -> [Block] {
    guard profile == .coach else { return [] }
    let isNew = change.events.contains { if case .added = $0 { true } else { false } }
    let slot = interview.slot(of: position.stop)
    guard !isNew, position.entry != nil || before.answers.text(slot) != nil else { return [] }
    return gainBlocks(improvements(from: before, at: PlanPlace(slot, entry: position.entry)))
  }

  /// `:læring`: what was learned, on the screen or as a file.
  mutating func showLessons(_ path: String) -> [DialogueEffect] {
    let ledger = reviewer.ledger(of: log)
    let text = LedgerText(wording)
    guard !path.isEmpty else { return [.show(text.blocks(of: ledger))] }
    let title = plan.title.isEmpty ? wording(DialoguePhrase.untitled) : plan.title
    return write(.lessons, text.document(of: ledger, title: title, reviewer), to: path)
  }
}
