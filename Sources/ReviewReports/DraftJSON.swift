import DanishText
package import DraftReading
import Interviews
package import LocatedJSON
package import PlanReview
import PlanWriting
import Plans

/// What was understood of a draft as JSON: the plan, and where everything came from.
///
/// Sources are stretches of the document's paragraphs, counted from 0, in bytes as UTF-8.
package struct DraftJSON: Sendable {
  private let reviewer: Reviewer
  private let telling: DraftTelling
  private var draft: ReadDraft { telling.draft }

  /// Makes a writer of a reading.
  package init(_ telling: DraftTelling, _ reviewer: Reviewer) {
    self.telling = telling
    self.reviewer = reviewer
  }

  /// The reading of a file as a JSON value.
  package func output(named name: String) -> JSONOutput {
    .object([
      ("file", .string(name)),
      ("plan", PlanJSON(reviewer.template).output(of: draft.plan.plan)),
      ("places", .object(draft.places.sorted { $0.key < $1.key }.map(place))),
      ("periods", .object(periods)),
      ("unplaced", .array(draft.unplaced.map(unplaced))),
      ("notices", .array(draft.notices.map(notice))),
    ])
  }

  private func place(_ path: String, _ place: DraftPlace) -> (String, JSONOutput) {
    let members: [(String, JSONOutput)] = [
      ("text", .string(telling.place(of: path) ?? "")),
      ("sources", .array(place.sources.map(source))),
    ]
    return (path, .object(members + (place.prompt.map { [("prompt", source($0))] } ?? [])))
  }

  private func source(_ source: DraftSource) -> JSONOutput {
    .object([
      ("block", .integer(source.block)), ("from", .integer(source.range.lowerBound)),
      ("to", .integer(source.range.upperBound)),
    ])
  }

  /// The times in each answer, in its order.
  private var periods: [(String, JSONOutput)] {
    reviewer.reading(of: draft.plan.plan).answers.filter { !$0.periods.isEmpty }.map { answer in
      (answer.place.path, .array(answer.periods.map(period)))
    }
  }

  private func period(_ period: Period) -> JSONOutput {
    .object([
      ("text", .string(period.text)),
      ("from", period.spans.first.map { .string($0.from.iso) } ?? .null),
      ("to", period.spans.last.map { .string($0.to.iso) } ?? .null),
      ("precision", .string(period.precision.rawValue)),
    ])
  }

  private func unplaced(_ line: ReadLine) -> JSONOutput {
    .object([
      ("text", .string(line.text)), ("place", .string(telling.place(of: line))),
      ("source", source(line.source)),
    ])
  }

  private func notice(_ notice: DraftNotice) -> JSONOutput {
    .object([("kind", .string(notice.kind)), ("text", .string(telling.text(of: notice)))])
  }
}
