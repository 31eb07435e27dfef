import Dialogues
import ExternalPrograms
import Foundation
import Interviews
import Plans
import Wording

/// One interview from the choice of a plan to its end: the wiring of a dialogue to its ports.
struct Interviewing {
  let bench: Workbench
  let store: any PlanRepository
  let seat: InterviewSeat

  /// Runs the interview of the plan chosen.
  func run(_ choice: PlanChoice) async -> DialogueEffect.Ending {
    do throws(RepositoryError) {
      let (log, isNew) = try open(choice)
      let isOpenElsewhere = try store.claim(log.plan.id)
      var dialogue = Dialogue(
        interview: Interview(bench.template), reviewer: bench.reviewer, wording: bench.wording,
        log: log, draft: try store.draft(of: log.plan.id))
      let first = dialogue.begin(isNew: isNew, isOpenElsewhere: isOpenElsewhere)
      return await runner.run(&dialogue, from: first)
    } catch {
      seat.close()
      Talk.say(bench.text(error))
      return .failed
    }
  }

  private var runner: DialogueRunner {
    DialogueRunner(
      console: seat.console, repository: store, now: Self.now,
      edit: { text in
        let editor = TextEditor(environment: ProcessInfo.processInfo.environment)
        return await seat.lend { await editor.edit(text) }
      },
      export: { plan, format, path in
        PlanExport(bench: bench).write(plan, as: format, to: path)
      })
  }

  private func open(_ choice: PlanChoice) throws(RepositoryError) -> (log: PlanLog, isNew: Bool) {
    switch choice {
    case .existing(let id): return (try store.log(of: id), false)
    case .new(let title): return (try begin(title: title), true)
    case .several(let plans): return (try store.log(of: plans[0].plan.id), false)
    }
  }

  private func begin(title: String) throws(RepositoryError) -> PlanLog {
    let taken = Set(try store.plans().map(\.plan.id))
    let id = newPlanID(title: title, taken: taken)
    let events: [PlanEvent] = [.began(template: bench.template.reference)]
    let change = Change(at: Self.now(), title.isEmpty ? events : events + [.titled(title)])
    try store.append(change, to: id, after: 0)
    return PlanLog(id: id, changes: [change])
  }

  /// The clock of the machine.
  static func now() -> Moment {
    Moment(seconds: Int64(Date().timeIntervalSince1970))
  }
}
