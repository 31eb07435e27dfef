import ArgumentParser
import Catalog
import Diagnostics
import Dialogues
import DraftReading
import Interviews
import Plans
import Storage
import Wording

/// `maalplan practise`: a poor plan made good with the coach, beside one's own plans.
struct PractiseCommand: Conversing {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practise", abstract: spoken("practise.abstract"),
      discussion: spoken("practise.discussion"), aliases: ["øv"])
  }

  @Flag(help: help("practise.again"))
  var again = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  /// Takes the exercise up where it was left, or begins it.
  func converse() async throws {
    let bench = try Workbench(options)
    let exercise = try loaded(bench)
    let store = try bench.practiceStore()
    let seat = try InterviewSeat(screen, answers: nil, bench.wording)
    defer { seat.close() }
    let plans = try bench.attempt { () throws(RepositoryError) in try store.plans() }
    let title = exercise.title[options.language]
    let latest = again ? nil : plans.first.map { PlanChoice.existing($0.plan.id) }
    let ending = await Interviewing(
      bench: bench, store: store, seat: seat, resumeOptions: options.asTyped, profile: .coach,
      exercise: exercise
    ).run(latest ?? .new(title: title))
    seat.close()
    switch ending {
    case .interrupted: throw ExitStatus.interrupted
    case .failed: throw ExitStatus.failed
    case .left: break
    }
  }

  /// The exercise answers the built-in template; with another there is none.
  private func loaded(_ bench: Workbench) throws -> Exercise {
    let (exercise, faults) = loadExercise(Catalog.exercise, bench.template)
    guard let exercise else {
      Talk.say(DiagnosticText(bench.wording).render(faults))
      throw ExitStatus.failed
    }
    return exercise
  }
}
