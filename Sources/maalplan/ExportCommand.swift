import ArgumentParser
import Dialogues
import Foundation
import Plans

/// `maalplan export`: a plan as a file.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: spoken("export.abstract"))
  }

  @Argument(help: help("export.plan", .plan))
  var plan: String

  @Option(help: help("export.to", .form))
  var to: ExportFormat

  @Option(name: [.short, .long], help: help("export.output", .path), completion: .file())
  var output: String?

  @Option(help: help("export.template", .file), completion: .file(extensions: ["docx"]))
  var template: String?

  @Flag(name: .customLong("keep-personal-data"), help: help("personal.keep"))
  var keepsPersonalData = false

  @OptionGroup var options: PlanOptions

  func validate() throws {
    if template != nil, ![.docx, .odt, .pdf].contains(to) {
      throw ValidationError(spoken("export.template-for-word"))
    }
    try to.demandName(output, among: ExportFormat.allCases)
  }

  /// Writes the plan; the program calls this and not `run`, because LibreOffice must be waited for.
  func write() async throws {
    let bench = try Workbench(options)
    let log = try bench.log(named: plan, in: try bench.store())
    try PersonalStop(log.plan, bench).demand(keepsPersonalData)
    let template = try template.map { try WordTemplate(at: $0, bench) }
    let file = PlanFile(bench: bench, template: template)
    if output == nil, to.isText || isatty(STDOUT_FILENO) == 0 { return try await show(log, file) }
    switch await PlanExport(bench: bench).write(log, as: to, in: template, to: output) {
    case .written(let path): Talk.say(spoken("export.written", ["path": path]))
    case .failed(let path, let reason):
      Talk.say(spoken("export.failed", ["path": path, "reason": reason]))
      throw ExitStatus.failed
    }
  }

  /// Writes to standard output; what is no text would fill a screen with signs, and gets a file.
  private func show(_ log: PlanLog, _ file: PlanFile) async throws {
    do throws(PlanFile.Fault) {
      Talk.write(bytes: Data(try await file.bytes(log, as: to)))
    } catch {
      Talk.say(spoken("export.not-made", ["format": to.rawValue, "reason": error.reason]))
      throw ExitStatus.failed
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension ExportFormat {
  /// Stops where the name of the file is one of another format, and says both ways out.
  ///
  /// `known` are the formats that may be asked for.
  func demandName(_ path: String?, among known: [ExportFormat]) throws {
    guard let path, let told = PlanExport.contradiction(of: self, to: path) else { return }
    let arguments = [
      "path": path.asShellWord, "asked": rawValue, "told": told.rawValue,
      "other-path": FileName(path).with(self).asShellWord,
    ]
    throw ValidationError(
      known.contains(told)
        ? spoken("export.other-form", arguments) : spoken("export.other-form-only", arguments))
  }
}
