import ArgumentParser
import Catalog
import Diagnostics
import DraftReading
import Foundation
import LocatedJSON
import PlanReview
import Plans
import ReviewReports
import TextLayout

/// `maalplan rules calibrate`: what the rules make of a folder of plans.
struct RulesCalibrateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calibrate", abstract: spoken("rules-calibrate.abstract"),
      discussion: spoken("rules-calibrate.discussion"))
  }

  @Argument(help: help("rules-calibrate.folders", .folder), completion: .directory)
  var folders: [String]

  @Option(help: help("rules-calibrate.format", .form))
  var format = AnswerFormat.text

  @Option(help: help("review.phase", .phase))
  var phase: Phase?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  /// How the name of a file with marks ends, beside the plan of the same name.
  private static let marksEnding = ".marks.json"

  func run() throws {
    let bench = try Workbench(options)
    let hasFaults = bench.sayRuleFaults()
    var plans: [Calibration.Plan] = []
    var unreadable = 0
    for path in try folders.flatMap(files) {
      do {
        plans.append(try plan(at: path, bench))
      } catch is ExitCode {
        unreadable += 1
      }
    }
    let calibration = Calibration(plans, bench.reviewer)
    switch format {
    case .text:
      Talk.write(screen.layout.render(CalibrationText(bench.wording).blocks(of: calibration)))
    case .json: Talk.write(calibrationJSON(calibration).text())
    }
    if unreadable > 0 { Talk.say(spoken("rules-calibrate.unreadable", ["count": "\(unreadable)"])) }
    if hasFaults || unreadable > 0 { throw ExitStatus.failed }
  }

  private func plan(at path: String, _ bench: Workbench) throws -> Calibration.Plan {
    let draft = try DraftFile(bench: bench).read(path)
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let marks = String(path.dropLast(".json".count)) + Self.marksEnding
    return Calibration.Plan(
      name: name, review: bench.reviewer.review(draft.plan, for: phase, named: path),
      marks: FileManager.default.fileExists(atPath: marks) ? try self.marks(at: marks, bench) : nil
    )
  }

  private func marks(at path: String, _ bench: Workbench) throws -> Marks {
    do throws(CatalogError) {
      let source = try Catalog.file(at: path)
      let (marks, faults) = readMarks(source)
      if !faults.isEmpty { Talk.say(DiagnosticText(bench.wording).render(faults)) }
      if let marks { return marks }
    } catch {
      Talk.say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
    }
    throw ExitStatus.failed
  }

  /// The plans of a folder, or the one plan at a path, sorted by name.
  private func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      Talk.say(spoken("file.missing", ["path": path]))
      throw ExitStatus.failed
    }
    guard isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(Self.marksEnding) }.sorted()
    guard !files.isEmpty else {
      Talk.say(spoken("file.empty", ["path": path]))
      throw ExitStatus.failed
    }
    return files.map { path + "/" + $0 }
  }
}
