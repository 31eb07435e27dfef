import ArgumentParser
import Dialogues
import Interviews
import PlanReview
import Plans
import Storage

/// `maalplan status`: the status to the political level in August, or the note about one.
struct StatusCommand: Conversing {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: spoken("status.abstract"),
      discussion: spoken("status.discussion"))
  }

  @Argument(help: help("status.plan", .plan))
  var plan: String

  @Option(help: help("status.year", .year))
  var year: Int?

  @OptionGroup var noting: NoteOptions
  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if let year, !(1_900...2_999).contains(year) {
      throw ValidationError(spoken("status.year-wrong", ["year": "\(year)"]))
    }
  }

  /// Writes the note that is asked for; else gives the status that is due.
  func converse() async throws {
    let session = try StatusSession(noting: noting, options: options, screen: screen, plan: plan)
    if noting.to != nil { return try await session.write(try given(session)) }
    let plan = session.log.plan
    if let final = plan.finalStatus {
      let day = session.bench.reviewer.dayText(final.on)
      Talk.say(spoken("status.closed", ["day": day, "plan": plan.id.rawValue]))
      throw ExitStatus.failed
    }
    guard let year = try year ?? dueYear(session) else { return }
    if plan.phase < .status, plan.approval == nil {
      Talk.say(spoken("status.not-approved", ["plan": plan.id.rawValue]))
    }
    try await session.hold(StatusWork(year: year))
  }

  /// The status the note is about: of the year named, else the latest.
  private func given(_ session: StatusSession) throws -> Status {
    let plan = session.log.plan
    let found =
      year.map { plan.status(of: $0) } ?? plan.statuses.last { !$0.isFinal }
    if let found { return found }
    guard let year else {
      Talk.say(spoken("status.none", ["plan": plan.id.rawValue]))
      throw ExitStatus.failed
    }
    let august = StandingText(session.bench.reviewer).august(year)
    let arguments = ["august": august, "plan": plan.id.rawValue, "year": "\(year)"]
    Talk.say(spoken("status.no-such", arguments))
    throw ExitStatus.failed
  }

  /// The year of the status that is begun or due; where none is, it is said what comes.
  private func dueYear(_ session: StatusSession) throws -> Int? {
    let plan = session.log.plan
    if let begun = plan.begunStatus, !begun.isFinal { return begun.year }
    let standing = session.bench.reviewer.standing(of: plan, on: session.today)
    if let due = standing.clock.due { return due }
    let thisYear = Int(session.today.prefix(4)) ?? 0
    if standing.next == .unknown {
      Talk.say(spoken("status.no-year", ["plan": plan.id.rawValue, "year": "\(thisYear)"]))
      throw ExitStatus.failed
    }
    let next = StandingText(session.bench.reviewer).next(standing, of: plan)
    let year = standing.clock.coming ?? thisYear
    let arguments = ["next": next, "plan": plan.id.rawValue, "year": "\(year)"]
    Talk.say(spoken("status.nothing-due", arguments))
    return nil
  }
}
