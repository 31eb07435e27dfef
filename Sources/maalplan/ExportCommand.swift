import ArgumentParser
import Dialogues
import Plans

/// `maalplan export`: a plan as a file.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: spoken("export.abstract"))
  }

  @Argument(help: help("export.plan"))
  var plan: String

  @Option(help: help("export.to"))
  var to: ExportFormat

  @Option(name: [.short, .long], help: help("export.output"), completion: .file())
  var output: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let log = try bench.log(named: plan, in: try bench.store())
    let export = PlanExport(bench: bench)
    guard let output else { return Talk.write(export.text(log, as: to)) }
    switch export.write(log, as: to, to: output) {
    case .written(let path): Talk.say(spoken("export.written", ["path": path]))
    case .failed(let path, let reason):
      Talk.say(spoken("export.failed", ["path": path, "reason": reason]))
      throw ExitStatus.failed
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
