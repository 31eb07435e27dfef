import ArgumentParser
import Dialogues
import Interviews
import Plans
import Storage

/// `maalplan interview`: the guided interview.
struct InterviewCommand: Conversing {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "interview", abstract: spoken("interview.abstract"),
      discussion: spoken("interview.discussion"))
  }

  @Argument(help: help("interview.plan", .plan))
  var plan: String?

  @Option(help: help("interview.answers", .file), completion: .file())
  var answers: String?

  @Option(
    name: .customLong("import"), help: help("interview.import", .file),
    completion: .file(extensions: DraftFile.endings))
  var draft: String?

  @Option(help: help("interview.profile", .profile))
  var profile = Profile.workshop

  @Option(help: help("interview.phase", .phase))
  var phase: Phase?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  /// Holds the interview.
  func converse() async throws {
    let bench = try Workbench(options)
    let hasFaultyRules = bench.sayRuleFaults()
    let store = try bench.store()
    let imported = try draft.map { path in
      let opened = try DraftFile(bench: bench).open(path)
      opened.sayNotices(about: path)
      return try bench.added(plan.map(opened.titled(as:)) ?? opened.titled(after: path), to: store)
    }
    let seat = try InterviewSeat(screen, answers: answers, bench.wording)
    defer { seat.close() }
    let taken = imported.map(PlanChoice.existing)
    guard let chosen = try taken ?? choose(from: store, at: seat, bench) else { return }
    let ending = await Interviewing(
      bench: bench, store: store, seat: seat, resumeOptions: resumeOptions, profile: profile,
      phase: phase
    ).run(chosen)
    seat.close()
    switch ending {
    case .interrupted: throw ExitStatus.interrupted
    case .failed: throw ExitStatus.failed
    case .left: if hasFaultyRules { throw ExitStatus.failed }
    }
  }

  /// What must be typed after the plan's name to take it up again in the same way.
  private var resumeOptions: String {
    options.asTyped + (profile == .workshop ? "" : " --profile \(profile.rawValue)")
      + (phase.map { " --phase \($0.rawValue)" } ?? "")
  }

  /// The plan named, or one chosen from the list at a terminal; in a pipe always a new one.
  private func choose(
    from store: any PlanRepository, at seat: InterviewSeat, _ bench: Workbench
  ) throws -> PlanChoice? {
    // A plan called by its own name is found without reading the others.
    if let plan, let log = try? store.log(of: PlanID(rawValue: plan)),
      log.plan.template == bench.template.reference
    {
      return .existing(log.plan.id)
    }
    let plans = try bench.attempt { () throws(RepositoryError) in try store.plans() }
      .filter { $0.plan.template == bench.template.reference }
    if let plan { return PlanChoice(named: plan, among: plans) }
    guard seat.isInteractive, !plans.isEmpty else { return .new(title: "") }
    return try seat.choose(among: plans, bench)
  }
}

extension Profile: ExpressibleByArgument {}
