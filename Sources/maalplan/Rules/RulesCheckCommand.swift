import ArgumentParser
import Catalog
import Diagnostics
import PlanReview
import RuleEngine

/// `maalplan rules check`: every fault of rule files, each at its place.
struct RulesCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: spoken("rules-check.abstract"))
  }

  @Argument(help: help("rules-check.paths", .path), completion: .file(extensions: ["json"]))
  var paths: [String] = []

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let layers = try bench.reviewer.layers + layer()
    let reviewer = Reviewer(template: bench.template, layers: layers, bench.wording)
    let faults = reviewer.diagnostics
    Talk.write(DiagnosticText(bench.wording).render(faults))
    let arguments = ["count": "\(reviewer.rules.rules.count)"]
    guard faults.contains(where: { $0.severity == .error }) else {
      return Talk.write(spoken("rules-check.fine", arguments) + "\n")
    }
    let off = reviewer.rules.switchedOff
    let names = ["names": off.joined(separator: ", "), "off": "\(off.count)"]
    let all = arguments.merging(names) { $1 }
    Talk.write(
      (off.isEmpty ? spoken("rules-check.faulty", all) : spoken("rules-check.switched-off", all))
        + "\n")
    throw ExitStatus.failed
  }

  /// The files at the paths given, as the highest layer.
  private func layer() throws -> [[Source]] {
    guard !paths.isEmpty else { return [] }
    do throws(CatalogError) {
      var layer: [Source] = []
      for path in paths { layer += try Catalog.rules(at: path) }
      return [layer]
    } catch {
      Talk.say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
      throw ExitStatus.failed
    }
  }
}
