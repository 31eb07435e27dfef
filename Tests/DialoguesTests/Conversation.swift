import Dialogues
import Interviews
import PlanReview
import Plans
import TestSupport
import Wording

/// One dialogue on a scripted console and a repository in memory.
final class Conversation {
  let repository = MemoryRepository()
  let id: PlanID
  /// The plan's title.
  let title: String
  let language: Language
  let template: Template
  /// The texts given to the editor, and what it gives back.
  var editor: (String) -> EditOutcome = { _ in .unchanged }
  /// What comes of reading the rules again.
  var reloadRules: () -> DialogueEvent = { .rulesNotReloaded(faults: "") }
  /// How the dialogue speaks, and where it stops.
  var profile = Profile.workshop
  /// The phase that is looked at; nil for the plan's own.
  var phase: Phase?
  /// The formats and paths asked for by `:eksport`.
  var exports: [String] = []
  /// The pages written to files, and where to.
  var pages: [(page: DialoguePage, path: String?)] = []
  /// What comes of writing a page.
  var write: (String?) -> [DialogueRunner.ExportOutcome] = {
    [.written(path: $0 ?? "kom-glad-i-skole-referat.md")]
  }
  /// The clock for the timer; it is told how many lines have been read.
  var clock: (Int) -> Duration = { _ in .zero }
  /// The exercise that the plan is, if it is one.
  var exercise: Exercise?
  /// The machine's clock; nil for one that moves a second at a time.
  var now: (() -> Moment)?
  /// The status it is about, if it is about one.
  var statusWork: StatusWork?
  private var seconds: Int64 = 1_800_000_000

  init(_ language: Language = .danish, title: String = "Kom glad i skole") throws {
    self.language = language
    self.title = title
    id = PlanID(rawValue: title.lowercased().replacing(" ", with: "-"))
    template = try Fixture.template()
  }

  /// The plan as the repository has it.
  var plan: Plan { PlanLog(id: id, changes: repository.changes[id] ?? []).plan }

  /// The half-typed texts kept, the oldest first.
  var drafts: [Draft] { (repository.drafts[id] ?? []).map(\.draft) }

  /// Whether nobody is there to see what could not be saved.
  var isUnattended = false

  /// Whether the plan is in the repository before the dialogue begins.
  var begins = true

  private func opening(of plan: Plan) -> [PlanEvent] {
    statusWork?.opening(in: plan, template, on: "2026-08-14") ?? []
  }

  private var opening: [PlanEvent] {
    if let exercise { return exercise.opening + [.titled(exercise.title[language])] }
    return [.began(template: template.reference), .titled(title)]
  }

  /// Begins the plan, unless it has begun.
  func begin(title: String? = nil, phase: Phase = .draft) throws {
    guard repository.changes[id] == nil else { return }
    var events: [PlanEvent] = [.began(template: template.reference), .titled(title ?? self.title)]
    if phase != .draft { events.append(.entered(phase)) }
    try repository.append(Change(at: moment(), events), to: id, after: 0)
  }

  /// Lets events happen between two dialogues.
  func add(_ events: [PlanEvent]) throws {
    let revision = repository.changes[id]?.count ?? 0
    try repository.append(Change(at: moment(), events), to: id, after: revision, forgetting: [])
  }

  /// Holds the dialogue to a script; gives the transcript.
  @discardableResult
  func hold(_ script: [LineEvent], width: Int = 80) async throws -> String {
    let isNew = repository.changes[id] == nil
    if begins { try begin() }
    let log = PlanLog(id: id, changes: repository.changes[id] ?? [])
    let console = ScriptedConsole(script, width: width)
    let reviewer = try Fixture.reviewer(language)
    var dialogue = Dialogue(
      interview: interview(try Fixture.wording(language)), reviewer: reviewer,
      wording: try Fixture.wording(language),
      log: log, opening: log.revision == 0 ? opening : opening(of: log.plan),
      drafts: try repository.drafts(of: id), profile: profile, exercise: exercise,
      statusWork: statusWork, isUnattended: isUnattended, phase: phase, today: "2026-08-14")
    let runner = DialogueRunner(
      console: console, repository: repository, now: moment, isUnattended: isUnattended,
      edit: { self.editor($0) },
      export: { _, format, path in
        self.exports.append("\(format.rawValue) \(path ?? "-")")
        return .written(path: path ?? "kom-glad-i-skole.md")
      },
      write: { _, page, path in
        self.pages.append((page, path))
        return self.write(path)
      }, reloadRules: { self.reloadRules() },
      elapsed: { self.clock(console.requests.count) })
    ending = await runner.run(&dialogue, from: dialogue.begin(isNew: isNew))
    requests = console.requests
    return console.transcript
  }

  private func interview(_ wording: Wording) -> Interview {
    guard let statusWork else { return Interview(template) }
    return StatusTemplate(template, wording, isFinal: statusWork.isFinal)
      .interview(year: statusWork.year)
  }

  /// Holds the dialogue to typed lines.
  @discardableResult
  func type(_ lines: [String], width: Int = 80) async throws -> String {
    try await hold(lines.map { .line($0) }, width: width)
  }

  /// How the last dialogue ended.
  var ending: DialogueEffect.Ending?
  /// The requests of the last dialogue.
  var requests: [LineRequest] = []

  private func moment() -> Moment {
    if let now { return now() }
    seconds += 1
    return Moment(seconds: seconds)
  }
}
