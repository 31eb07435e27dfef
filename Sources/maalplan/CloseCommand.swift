import ArgumentParser
import Dialogues
import Interviews
import PlanReview
import Plans
import Storage

/// `maalplan close`: the final evaluation, after which the plan is closed, or the note about it.
struct CloseCommand: Conversing {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: spoken("close.abstract"),
      discussion: spoken("close.discussion"), aliases: ["afslut"])
  }

  @Argument(help: help("close.plan", .plan))
  var plan: String

  @OptionGroup var noting: NoteOptions
  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  /// Writes the note that is asked for; else says what is owed and holds the final evaluation.
  func converse() async throws {
    let session = try StatusSession(noting: noting, options: options, screen: screen, plan: plan)
    let plan = session.log.plan
    if noting.to != nil {
      guard let final = plan.finalStatus else {
        Talk.say(spoken("close.none", ["plan": plan.id.rawValue]))
        throw ExitStatus.failed
      }
      return try await session.write(final)
    }
    sayWhatIsOwed(session)
    let year = plan.finalStatus?.year ?? Int(session.today.prefix(4)) ?? 0
    try await session.hold(StatusWork(year: year, isFinal: true), phase: .closing)
  }

  private func sayWhatIsOwed(_ session: StatusSession) {
    let plan = session.log.plan
    let reviewer = session.bench.reviewer
    let standing = reviewer.standing(of: plan, on: session.today)
    let text = StandingText(reviewer)
    let owed = standing.clock.missed + [standing.clock.owed].compactMap(\.self)
    var lines = standing.clock.augusts.filter { owed.contains($0.year) }.map(text.sentence)
    let unexplained = plan.loggedChanges.count(where: \.reason.isEmpty)
    if unexplained > 0 { lines.append(spoken("close.no-reason", ["count": "\(unexplained)"])) }
    if !standing.approval.isStanding, let approval = text.approval(standing.approval) {
      lines.append(approval)
    }
    if !lines.isEmpty {
      Talk.say(([spoken("close.owed")] + lines.map { "- \($0)" }).joined(separator: "\n"))
    }
    if let lastDay = standing.lastDay, lastDay > session.today, plan.finalStatus == nil {
      Talk.say(spoken("close.too-early", ["day": reviewer.dayText(lastDay)]))
    }
  }
}
