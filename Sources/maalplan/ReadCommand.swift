import ArgumentParser
import DraftReading
import LocatedJSON
import PlanReview
import Plans
import ReviewReports
import TextLayout

/// `maalplan read`: what is understood of drafts.
struct ReadCommand: ParsableCommand {
  /// The forms a reading is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "read", abstract: spoken("read.abstract"), discussion: spoken("read.discussion"))
  }

  @Argument(help: help("read.files", .file), completion: .file(extensions: DraftFile.endings))
  var files: [String]

  @Option(help: help("read.format", .form))
  var format = Format.text

  @Option(name: .customLong("stdin-filename"), help: help("read.stdin-filename", .name))
  var stdinName: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    var outputs: [JSONOutput] = []
    var isComplete = true
    for path in files {
      do {
        let opened = try DraftFile(bench: bench).open(path, name: stdinName)
        let telling = opened.document?.telling ?? plainTelling(opened.plan, bench)
        let name = path == "-" ? stdinName ?? path : path
        switch format {
        case .json: outputs.append(DraftJSON(telling, bench.reviewer).output(named: name))
        case .text:
          let report = DraftReport(telling, bench.reviewer)
          Talk.write(screen.layout.render(report.blocks(named: name)))
        }
      } catch is ExitCode {
        isComplete = false
      }
    }
    // A single file is an object, so that nobody has to unpack a list of one.
    if format == .json, let only = outputs.first {
      Talk.write(
        outputs.count == 1 && files.count == 1 ? only.text() : JSONOutput.array(outputs).text())
    }
    if !isComplete { throw ExitStatus.failed }
  }

  /// A plan that was no document: everything is in its place, and there is nothing to know.
  private func plainTelling(_ plan: DraftPlan, _ bench: Workbench) -> DraftTelling {
    DraftTelling(ReadDraft(plan: plan), bench.template, bench.wording)
  }
}
