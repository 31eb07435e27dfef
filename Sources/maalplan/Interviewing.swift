import Dialogues
import ExternalPrograms
import Foundation
import Interviews
import PlanReview
import Plans
import Wording

/// One interview from the choice of a plan to its end: the wiring of a dialogue to its ports.
struct Interviewing {
  let bench: Workbench
  let store: any PlanRepository
  let seat: InterviewSeat
  /// What must be typed after the plan's name to take it up again in the same way.
  let resumeOptions: String
  /// How the dialogue speaks, and where it stops.
  let profile: Profile
  /// The phase that is asked and judged for; nil for the plan's own.
  var phase: Phase?
  /// The exercise to be held, if it is one.
  var exercise: Exercise?
  /// The status to be given, if it is about one.
  var statusWork: StatusWork?
  /// The day it is taken to be, as YYYY-MM-DD.
  var today = ProgramClock.today()

  /// Runs the interview of the plan chosen.
  func run(_ choice: PlanChoice) async -> DialogueEffect.Ending {
    do throws(RepositoryError) {
      let log = try log(of: choice)
      let isNew = log.revision == 0
      let isOpenElsewhere = isNew ? false : try store.claim(log.plan.id)
      var dialogue = Dialogue(
        interview: interview, reviewer: bench.reviewer, wording: bench.wording,
        log: log, opening: isNew ? opening(choice) : opening(of: log.plan),
        drafts: try store.drafts(of: log.plan.id),
        profile: profile, exercise: exercise, statusWork: statusWork,
        isUnattended: !seat.isInteractive, phase: phase, today: today,
        resumeOptions: resumeOptions)
      let first = dialogue.begin(isNew: isNew, isOpenElsewhere: isOpenElsewhere)
      // Nobody needs the rules before the first answer: they are read while people read.
      Task.detached { [reviewer = bench.reviewer] in reviewer.prepare() }
      return await runner.run(&dialogue, from: first)
    } catch {
      seat.close()
      Talk.say(bench.text(error))
      return .failed
    }
  }

  private var interview: Interview {
    guard let work = statusWork else { return Interview(bench.template) }
    return StatusTemplate(bench.template, bench.wording, isFinal: work.isFinal)
      .interview(year: work.year)
  }

  private var runner: DialogueRunner {
    let told = ToldTraces()
    return DialogueRunner(
      console: seat.console, repository: store, now: Self.now,
      isUnattended: !seat.isInteractive,
      edit: { text in
        guard seat.isInteractive else { return .noTerminal }
        let editor = TextEditor(environment: ProcessInfo.processInfo.environment)
        switch await seat.lend({ await editor.edit(text) }) {
        case .changed(let text): return .changed(text)
        case .unchanged: return .unchanged
        case .failed: return .failed
        }
      },
      export: { log, format, path throws(DialogueRunner.HeldBack) in
        try PersonalStop(log.plan, bench).holdBack(unlessIn: told)
        return await PlanExport(bench: bench, wayToWord: spoken("export.way-in-talk"))
          .write(log, as: format, to: path)
      },
      write: { plan, page, path throws(DialogueRunner.HeldBack) in
        let name = spoken("page.\(page.kind.rawValue)")
        try PersonalStop(page: page.text, called: name, bench).holdBack(unlessIn: told)
        return await PlanExport(bench: bench, wayToWord: spoken("export.way-by-name"))
          .write(page, of: plan, to: path)
      },
      reloadRules: { bench.reloadedRules() }, elapsed: Self.clock())
  }

  private func log(of choice: PlanChoice) throws(RepositoryError) -> PlanLog {
    if case .existing(let id) = choice { return try store.log(of: id) }
    return PlanLog(id: try freeID(title: title(choice)))
  }

  /// A name that no plan has and no other program is about to give to one.
  private func freeID(title: String) throws(RepositoryError) -> PlanID {
    var taken: Set<PlanID> = []
    while true {
      let id = newPlanID(title: title, taken: taken)
      if try !isThere(id), try !store.claim(id) { return id }
      taken.insert(id)
    }
  }

  private func isThere(_ id: PlanID) throws(RepositoryError) -> Bool {
    do throws(RepositoryError) {
      _ = try store.log(of: id)
      return true
    } catch {
      guard error.code == .noSuchPlan else { throw error }
      return false
    }
  }

  /// What begins a status of a plan, unless it has begun.
  private func opening(of plan: Plan) -> [PlanEvent] {
    statusWork?.opening(in: plan, bench.template, on: today) ?? []
  }

  private func opening(_ choice: PlanChoice) -> [PlanEvent] {
    let title = title(choice)
    if let exercise { return exercise.opening + [.titled(title)] }
    let begun: [PlanEvent] = [.began(template: bench.template.reference)]
    return title.isEmpty ? begun : begun + [.titled(title)]
  }

  private func title(_ choice: PlanChoice) -> String {
    if case .new(let title) = choice { title } else { "" }
  }

  /// The day on the machine's calendar, as YYYY-MM-DD.
  static func today() -> String { ProgramClock.today() }

  /// A clock that only goes forward, whatever the machine's clock is set to.
  private static func clock() -> () -> Duration {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
  }

  /// The clock of the machine.
  static func now() -> Moment { ProgramClock.now() }
}
