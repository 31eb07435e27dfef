import Dialogues
import Plans
import TestSupport
import TextLayout

/// A console at which anything may happen, drawn by a seed; it notes what must not be lost.
final class WanderingConsole: Console {
  /// How many more things happen; at none left everybody goes home.
  private(set) var remaining: Int
  /// The answers that the plan must hold from now on.
  private(set) var acknowledged: [String] = []
  /// What went wrong, with what led to it.
  private(set) var faults: [String] = []

  private let repository: MemoryRepository
  private let id: PlanID
  private var random: SeededGenerator
  private var count = 0
  /// A text typed as an answer, until it is known where it went.
  private var typed: String?
  /// Texts broken off, which must stay until an answer makes them good.
  private var brokenOff: Set<String> = []
  /// The texts found in the plan's changes, and how many of these have been looked through.
  private var kept: Set<String> = []
  private var seen = 0
  /// The drafts there were when the broken-off texts were looked for last.
  private var lastDrafts: [DraftID] = []
  /// What stood on the line before the person typed.
  private var lastPrefill = ""
  /// The lines of the walk, for the report of a fault.
  private var lines: [String] = []
  private let layout = Layout(width: 80)

  init(_ repository: MemoryRepository, _ id: PlanID, seed: UInt64, events: Int) {
    self.repository = repository
    self.id = id
    random = SeededGenerator(seed: seed)
    remaining = events
  }

  func show(_ blocks: [Block]) {
    // Laying text out is slow, and a text that is missing is missing more than once.
    guard remaining.isMultiple(of: 4) else { return }
    let text = layout.render(blocks)
    if text.contains("⟦") { fault("a text is missing: \(text)") }
    if text.firstMatch(of: /\{[a-z-]+\}/) != nil { fault("a placeholder is open: \(text)") }
  }

  func read(_ request: LineRequest) -> LineEvent {
    account(for: request)
    if request.prompt.isEmpty || request.prompt.contains("\n") { fault("prompt") }
    remaining -= 1
    guard remaining > 0 else { return .endOfInput }
    disturb()
    return note(event(request))
  }

  // MARK: What must not be lost

  /// Finds where the text typed last went: into the plan, or back on the line and into a draft.
  private func account(for request: LineRequest) {
    defer { lastPrefill = request.prefill }
    let drafts = repository.drafts[id] ?? []
    if let text = typed {
      typed = nil
      let isDraft = drafts.contains { $0.draft.text.contains(text) }
      if isKept(text) {
        acknowledged.append(text)
        if isDraft { fault("»\(text)« is still a draft") }
      } else if !isDraft {
        fault("»\(text)« is gone")
      }
    }
    guard drafts.map(\.id) != lastDrafts else { return }
    lastDrafts = drafts.map(\.id)
    for text in brokenOff where !drafts.contains(where: { $0.draft.text.contains(text) }) {
      brokenOff.remove(text)
      // A person who wipes a draft off the line and answers something else has seen it go.
      if !isKept(text), !lastPrefill.contains(text) { fault("the draft »\(text)« is gone") }
    }
  }

  /// Whether a text is, or has been, an answer in the plan, a bid, a note, a name or a reason.
  func isKept(_ text: String) -> Bool {
    let changes = repository.changes[id] ?? []
    for change in changes[seen...] {
      for event in change.events {
        switch event {
        case .answered(_, let text), .added(_, to: _, at: _, let text), .reworded(_, let text):
          keep(text)
        case .proposed(_, for: _, let text): keep(text)
        case .noted(let note): keep(note.text)
        case .participated(let names): keep(names.joined(separator: "\n"))
        case .logged(let change): keep(change.reason)
        default: break
        }
      }
    }
    seen = changes.count
    return kept.contains(text)
  }

  private func keep(_ text: String) {
    for word in text.matches(of: /svar [0-9]+!/) { kept.insert(String(word.output)) }
  }

  private func fault(_ what: String) {
    faults.append("\(what) — after \(lines.suffix(6)), \(remaining) left")
  }

  private func note(_ event: LineEvent) -> LineEvent {
    lines.append("\(event)")
    return event
  }

  // MARK: What happens

  private func event(_ request: LineRequest) -> LineEvent {
    switch number(0...99) {
    case 0..<44: return answer(request)
    case 44..<54: return .line(request.prefill)
    case 54..<60: return .line(pick(["", "  ", "?"]))
    case 60..<92: return .line(command())
    case 92..<94: return .interrupted(Bool.random(using: &random) ? breakOff() : "")
    case 94: return .editorRequested(request.prefill + fresh())
    case 95: return .hangUp(Bool.random(using: &random) ? breakOff() : "")
    case 96: return .endOfInput
    default:
      request.keepDraft(fresh())
      _ = request.complete(pick([":", ":g", ":gå t", ":ret ", "svar", "Skole", ""]))
      return .line("")
    }
  }

  private func answer(_ request: LineRequest) -> LineEvent {
    let text = fresh()
    typed = text
    let lines = "\(text)\nanden linje 👩‍👧 é"
    let form = pick([text, lines, "  \(text) ", "::\(text)", request.prefill + text])
    // A line that stands already may begin with a colon; then it is a command.
    if form.hasPrefix(":"), !form.hasPrefix("::"), !form.contains("\n") { typed = nil }
    return .line(form)
  }

  private func command() -> String {
    let numbers = ["0", "1", "2", "3", "9", "-1", "99", "x", ""]
    let names = Command.allCases.map { pick([$0.danish, $0.english]) }
    switch number(0...9) {
    case 0...3: return ":\(pick(["gå", "go"])) \(pick(Self.places)) \(pick(numbers))"
    case 4: return ":\(pick(["slet", "ret", "delete"])) \(pick(numbers))"
    case 5: return ":flyt \(pick(numbers)) \(pick(numbers))"
    case 6: return ":\(pick(["fortryd", "gentag"]))"
    case 7: return pick([":", ":k", ":f", ":xyz", ":hvorfor answer-missing", ":titel \(fresh())"])
    default:
      let name = pick(names.filter { !["slut", "quit"].contains($0) } + ["slut"])
      return ":\(name) \(pick(numbers + ["mål", "markdown", "json /x"]))"
    }
  }

  private static let places = [
    "1", "2", "6", "8", "9", "10", "11", "12", "17", "18", "19", "tegn", "mål", "datakilde", "data",
    "prøvehandling", "ansvarlig", "status", "evaluering", "ingenting",
  ]

  /// A failed save, another window's change, or another phase; most often nothing.
  private func disturb() {
    switch number(0...39) {
    case 0: repository.nextFailure = RepositoryError(pick(RepositoryError.Code.allCases), path: "p")
    case 1: repository.beforeNextAppend = { [weak self] in self?.changeElsewhere() }
    default: break
    }
  }

  private func changeElsewhere() {
    let plan = PlanLog(id: id, changes: repository.changes[id] ?? []).plan
    let item = plan.answers.items.randomElement(using: &random)?.id ?? ItemID(1)
    let event: PlanEvent = pick([
      .answered(Slot("goal"), "fra et andet vindue"), .removed(item), .reworded(item, "andetsteds"),
      .added(plan.nextItem, to: Slot("signs"), at: number(0...3), "et tegn fra et andet vindue"),
      .entered(pick(Phase.allCases)), .undone, .redone, .moved(item, to: 0),
    ])
    repository.changes[id, default: []].append(Change(at: Moment(seconds: 1), [event]))
  }

  private func breakOff() -> String {
    let text = fresh()
    brokenOff.insert(text)
    return text
  }

  private func fresh() -> String {
    count += 1
    return "svar \(count)!"
  }

  private func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}
