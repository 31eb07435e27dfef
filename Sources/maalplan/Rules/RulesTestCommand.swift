import ArgumentParser
import Diagnostics
import PlanReview
import ReviewReports
import RuleEngine
import TextLayout

/// `maalplan rules test`: whether the examples beside the rules turn out as they say.
struct RulesTestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "test", abstract: spoken("rules-test.abstract"))
  }

  @Argument(help: help("rules-test.ids", .rule))
  var ids: [String] = []

  @Flag(help: help("rules-test.strict"))
  var strict = false

  @Flag(help: help("rules-test.coverage"))
  var coverage = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let hasFaults = bench.sayRuleFaults()
    let report = ExampleReport(bench.reviewer, rules: ids)
    if let unknown = report.unknown {
      Talk.say(spoken("rules-explain.unknown", ["id": unknown, "known": ""]))
      throw ExitStatus.failed
    }
    Talk.write(screen.layout.render(report.blocks(showsCoverage: coverage)))
    if hasFaults { throw ExitStatus.failed }
    if !report.isAsClaimed || strict && !report.isStrict { throw ExitStatus.findings }
  }
}
