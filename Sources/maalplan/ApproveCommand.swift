import ArgumentParser
import Diagnostics
import Dialogues
import Interviews
import PlanReview
import Plans
import ReviewReports
import Storage
import Terminal
import TextLayout

/// `maalplan approve`: a plan is approved as its text stands, or the approval is taken back.
struct ApproveCommand: Conversing {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: spoken("approve.abstract"),
      discussion: spoken("approve.discussion"), aliases: ["godkend"])
  }

  @Argument(help: help("approve.plan", .plan))
  var plan: String

  @Option(help: help("approve.by", .name))
  var by: String?

  @Option(
    name: [.customLong("because"), .customLong("fordi")], parsing: .singleValue,
    help: help("approve.because", .reason))
  var reasons: [String] = []

  @Flag(help: help("approve.withdraw"))
  var withdraw = false

  @Flag(name: .customLong("keep-personal-data"), help: help("personal.keep-approve"))
  var keepsPersonalData = false

  @OptionGroup var about: DayOption
  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if withdraw, reasons.allSatisfy({ !$0.contains(where: \.isLetter) }) {
      throw ValidationError(spoken("approve.withdraw-reason"))
    }
  }

  private var today: String { about.day }

  /// Shows what stands open, and approves what may be approved.
  func converse() async throws {
    let bench = try Workbench(options)
    let hasFaultyRules = bench.sayRuleFaults()
    let store = try bench.store()
    let log = try bench.log(named: plan, in: store)
    try bench.demandOwnTemplate(of: log.plan)
    if withdraw { return try takeBack(log, in: store, bench) }
    try approve(log, in: store, bench)
    if hasFaultyRules { throw ExitStatus.failed }
  }

  private func show(_ lines: [String], _ role: Role = .plain) {
    let blocks = lines.map { Block.paragraph(StyledText($0, role), hanging: 2) }
    Talk.write(screen.layout.render(blocks))
  }
}

// MARK: - Approving

extension ApproveCommand {
  private func approve(_ log: PlanLog, in store: PlanStore, _ bench: Workbench) throws {
    let plan = log.plan
    let review = bench.reviewer.review(plan, for: .approval, on: today)
    let letter = ReviewText(bench.reviewer)
      .blocks(of: ReviewedPlan(name: plan.id.rawValue, plan: plan, review: review))
    Talk.write(screen.layout.render(letter))
    if case .standing(let approval) = ApprovalState(of: plan, bench.template),
      by == nil || by == approval.by
    {
      return show([spoken("approve.already")])
    }
    let stop = PersonalStop(plan, bench)
    stop.sayFindings(isKept: keepsPersonalData)
    let seat = try seat(bench)
    defer { seat?.close() }
    try demandConsent(to: stop, at: seat)
    let overruled = try overrulings(review, plan, at: seat)
    guard let name = try approver(at: seat) else { throw refused([], plan) }
    seat?.close()
    let approval = ApprovedText(bench.template)
      .approval(of: plan, by: name, on: today, overruled: overruled)
    let entered: [PlanEvent] = plan.phase == .draft ? [.entered(.approval)] : []
    try bench.keep([.approved(approval)] + entered, in: log, store)
    let text = StandingText(bench.reviewer)
    show(
      [text.approval(.standing(approval))].compactMap(\.self) + text.overruled(approval, in: plan)
        + [spoken("approve.holds")])
  }

  /// The terminal, where somebody sits there to be asked.
  private func seat(_ bench: Workbench) throws -> InterviewSeat? {
    let environment = screen.environment
    guard environment.isInputTerminal, environment.isOutputTerminal else { return nil }
    return try InterviewSeat(screen, answers: nil, bench.wording)
  }

  /// Goes on past personal data only where that was asked for, or somebody says yes.
  private func demandConsent(to stop: PersonalStop, at seat: InterviewSeat?) throws {
    guard stop.stops, !keepsPersonalData else { return }
    if let seat, let line = try line(spoken("personal.prompt"), at: seat), Confirmation.isYes(line)
    {
      return
    }
    seat?.close()
    Talk.say(seat == nil ? spoken("personal.stopped") : spoken("approve.left"))
    throw ExitStatus.findings
  }

  /// A reason for each error; throws where one of them has none.
  private func overrulings(
    _ review: Review, _ plan: Plan, at seat: InterviewSeat?
  ) throws -> [Approval.Overruling] {
    let errors = review.findings.filter { $0.level == .error }
    let given = OverrulingReasons(reasons, rules: Set(errors.map(\.ruleID)))
    if let word = given.unknown {
      Talk.say(spoken("approve.no-such-error", ["rule": word]))
    }
    var open: [Finding] = []
    var overruled: [Approval.Overruling] = []
    for error in errors {
      guard let reason = try given.reason(for: error) ?? ask(about: error, at: seat) else {
        open.append(error)
        continue
      }
      overruled.append(
        Approval.Overruling(rule: error.ruleID, path: error.place.path, reason: reason))
    }
    guard open.isEmpty else { throw refused(open, plan) }
    return overruled
  }

  private func refused(_ open: [Finding], _ plan: Plan) -> any Error {
    guard !open.isEmpty else {
      Talk.say(spoken("approve.left"))
      return ExitStatus.findings
    }
    var rules: [String] = []
    for error in open where !rules.contains(error.ruleID) { rules.append(error.ruleID) }
    let arguments = [
      "count": "\(open.count)", "plan": plan.id.rawValue, "rule": rules[0],
      "rules": rules.joined(separator: ", "),
    ]
    Talk.say(spoken("approve.stopped", arguments))
    return ExitStatus.findings
  }

  private func ask(about error: Finding, at seat: InterviewSeat?) throws -> String? {
    guard let seat else { return nil }
    seat.console.show([
      .blank, .paragraph(StyledText(error.place.label, .heading), indent: 2),
      .paragraph(StyledText(error.message), indent: 4),
      .paragraph(StyledText(spoken("approve.how-to-overrule"), .hint), indent: 4),
    ])
    return try line(spoken("approve.reason-prompt"), at: seat)
  }

  /// Who approves; nil where nobody says.
  private func approver(at seat: InterviewSeat?) throws -> String? {
    if let by, by.contains(where: \.isLetter) { return by }
    guard let seat else { throw ValidationError(spoken("approve.by-wanted")) }
    return try line(spoken("approve.by-prompt"), at: seat)
  }

  /// A line typed; nil where it says nothing, or the input ends.
  private func line(_ prompt: String, at seat: InterviewSeat) throws -> String? {
    while true {
      switch seat.console.read(LineRequest(prompt: prompt)) {
      case .line(let line): return line.contains(where: \.isLetter) ? line : nil
      case .endOfInput: return nil
      case .interrupted, .hangUp:
        seat.close()
        Talk.say(spoken("approve.left"))
        throw ExitStatus.interrupted
      case .editorRequested: continue
      }
    }
  }
}

// MARK: - Taking back

extension ApproveCommand {
  private func takeBack(_ log: PlanLog, in store: PlanStore, _ bench: Workbench) throws {
    guard log.plan.approval != nil else {
      Talk.say(spoken("approve.nothing-to-withdraw"))
      throw ExitStatus.failed
    }
    let withdrawal = Approval.Withdrawal(
      by: by ?? "", on: today, reason: reasons.joined(separator: " "))
    try bench.keep([.unapproved(withdrawal)], in: log, store)
    var plan = log.plan
    plan.apply(.unapproved(withdrawal))
    let state = ApprovalState(of: plan, bench.template)
    show([StandingText(bench.reviewer).approval(state)].compactMap(\.self))
  }
}

/// The reasons given on the command line: `REGEL: grund`, or a reason for all errors.
struct OverrulingReasons {
  private var byRule: [String: String] = [:]
  private var general: String?
  /// A word before a colon that looks like a rule and has no error.
  private(set) var unknown: String?

  init(_ texts: [String], rules: Set<String>) {
    for text in texts {
      let halves = text.split(separator: ":", maxSplits: 1).map { part in
        String(part).trimmingPrefix(while: \.isWhitespace)
      }
      let word = halves.first.map(String.init) ?? ""
      if halves.count == 2, rules.contains(word) {
        byRule[word] = String(halves[1])
      } else {
        if halves.count == 2, word.contains("-"), !word.contains(" ") {
          unknown = word
        } else {
          general = text
        }
      }
    }
  }

  /// Why an error does not stand in the way; nil where nobody says.
  func reason(for error: Finding) -> String? {
    let reason = byRule[error.ruleID] ?? general
    return reason.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
  }
}
