import ArgumentParser
import Dialogues
import PlanReview
import Plans
import RuleEngine
import Storage
import Terminal
import TextLayout
import Wording

/// `maalplan accept`: a finding of a plan is let stand, or it is told what is let stand already.
struct AcceptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept", abstract: spoken("accept.abstract"),
      discussion: spoken("accept.discussion"), aliases: ["accepter"])
  }

  @Argument(help: help("accept.plan", .plan))
  var plan: String

  @Argument(help: help("accept.rule", .rule))
  var rule: String?

  @Option(help: help("accept.number", .number))
  var number: Int?

  @Option(
    name: [.customLong("because"), .customLong("fordi")], help: help("accept.because", .reason))
  var reason: String?

  @Option(help: help("accept.by", .name))
  var by: String?

  @Option(help: help("accept.until", .day))
  var until: String?

  @Option(name: .customLong("take-back"), help: help("accept.take-back", .number))
  var takeBack: Int?

  @OptionGroup var about: DayOption
  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    let isAccepting = [rule, reason, by, until, number.map(String.init)].contains { $0 != nil }
    if let takeBack, isAccepting {
      let command = "\(asTyped) --take-back \(takeBack)"
      throw ValidationError(spoken("accept.take-back-alone", ["command": command]))
    }
    if isAccepting, rule == nil {
      throw ValidationError(spoken("accept.rule-wanted", ["command": asTyped]))
    }
    if let rule, !(reason ?? "").contains(where: \.isLetter) {
      let command = "\(asTyped) \(rule.asShellWord)"
      throw ValidationError(spoken("accept.reason-wanted", ["command": command]))
    }
  }

  private var today: String { about.day }

  /// The command about this plan, as it is typed again.
  private var asTyped: String { "maalplan accept \(plan.onOneLine.asShellWord)\(options.asTyped)" }

  /// Lets a finding stand, takes that back, or lists what is let stand.
  func run() throws {
    let bench = try Workbench(options)
    let hasFaultyRules = bench.sayRuleFaults()
    let store = try bench.store()
    let log = try bench.log(named: plan, in: store)
    try bench.demandOwnTemplate(of: log.plan)
    let review = bench.reviewer.review(log.plan, on: today)
    let page = AcceptancePage(bench.reviewer, log.plan, review, on: today)
    if let rule {
      let finding = try finding(ofRule: rule, in: review, page)
      let acceptance = try acceptance(of: finding, in: log.plan, bench)
      try bench.keep([.accepted(acceptance)], in: log, store)
      show(page.accepted(finding, acceptance))
    } else if let takeBack {
      let acceptance = try acceptance(numbered: takeBack, in: log.plan)
      try bench.keep([.revoked(acceptance.fingerprint)], in: log, store)
      show([page.revoked(acceptance)])
    } else {
      list(page, bench)
    }
    if hasFaultyRules { throw ExitStatus.failed }
  }

  private func show(_ blocks: [Block]) {
    Talk.write(screen.layout.render(blocks, after: true))
  }

  /// Says what stands in the way, and how it is done instead; the reason to end with.
  private func refused(_ blocks: [Block], _ hint: String? = nil) -> any Error {
    // What is said is not broken into lines, so that names and commands can be copied whole.
    let text = Layout(width: 10_000).render(blocks)
    Talk.say(text + (hint.map { $0 + "\n" } ?? ""))
    return ExitStatus.failed
  }

  private func list(_ page: AcceptancePage, _ bench: Workbench) {
    guard !page.blocks.isEmpty else {
      Talk.say(bench.wording(DecisionPhrase.noAcceptances))
      return Talk.say(spoken("accept.how-to", ["command": asTyped]))
    }
    show(page.blocks)
    Talk.say(spoken("accept.how-to-take-back", ["command": asTyped]))
  }
}

// MARK: - Letting stand

extension AcceptCommand {
  private func finding(
    ofRule rule: String, in review: Review, _ page: AcceptancePage
  ) throws -> Finding {
    switch review.finding(ofRule: rule, numbered: number) {
    case .one(let finding): return finding
    case .none: throw refused([page.noFinding(ofRule: rule.onOneLine)])
    case .several(let findings):
      throw refused(page.places(findings), howToChoose(among: findings))
    case .noSuchNumber(let findings):
      let none = page.noPlace("\(number ?? 0)", among: findings)
      guard findings.count > 1 else { throw refused([none]) }
      throw refused([none] + page.places(findings), howToChoose(among: findings))
    }
  }

  /// The command with a number, whole, so that it can be typed or copied.
  private func howToChoose(among findings: [Finding]) -> String {
    let name = findings.first?.ruleID ?? ""
    let given = [("--because", reason), ("--by", by), ("--until", until), ("--date", about.date)]
    let more = given.compactMap { name, value in
      value.map { " \(name) \($0.onOneLine.asShellWord)" }
    }
    let command = "\(asTyped) \(name) --number 2\(more.joined())"
    return spoken("accept.choose-place", ["command": command])
  }

  private func acceptance(
    of finding: Finding, in plan: Plan, _ bench: Workbench
  ) throws -> Acceptance {
    let present = enumeration(plan.deliberation.participants, bench.wording)
    let name = by.map(\.words).flatMap { $0.isEmpty ? nil : $0 }
    return finding.acceptance(
      because: (reason ?? "").words, by: name ?? present, on: today, until: try lastDay(bench))
  }

  /// The last day, as YYYY-MM-DD; nil where none is named.
  private func lastDay(_ bench: Workbench) throws -> String? {
    guard let words = until?.words else { return nil }
    guard case .day(let day) = bench.reviewer.lastDay(of: words, on: today) else {
      throw ValidationError(spoken("accept.until-wrong", ["day": words.onOneLine]))
    }
    guard day >= today else {
      let past = ["day": bench.reviewer.dayText(day)]
      throw ValidationError(bench.wording(DecisionPhrase.pastDay, past))
    }
    return day
  }

  private func acceptance(numbered number: Int, in plan: Plan) throws -> Acceptance {
    let all = plan.acceptances
    if let acceptance = all.element(numbered: number) { return acceptance }
    let arguments = ["number": "\(number)", "count": "\(all.count)", "command": asTyped]
    Talk.say(
      all.isEmpty ? spoken("accept.none") : spoken("accept.no-such-number", arguments))
    throw ExitStatus.failed
  }
}

extension String {
  /// The words, with a single space between them.
  fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
