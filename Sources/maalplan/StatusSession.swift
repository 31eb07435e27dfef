import ArgumentParser
import Dialogues
import Foundation
import Interviews
import PlanReview
import PlanWriting
import Plans
import Storage

/// The options of a command that gives a status or writes the note about one.
struct NoteOptions: ParsableArguments {
  @Option(help: help("status.to", .form))
  var to: NoteFormat?

  @Option(name: [.short, .long], help: help("status.output", .path), completion: .file())
  var output: String?

  @Option(help: help("status.answers", .file), completion: .file())
  var answers: String?

  @OptionGroup var about: DayOption

  @Flag(name: .customLong("keep-personal-data"), help: help("personal.keep"))
  var keepsPersonalData = false

  func validate() throws {
    try to?.format.demandName(output, among: ExportFormat.ofNotes)
  }
}

/// The formats a note is written in; calendar, picture and data say nothing of it.
enum NoteFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case odt
  case pdf

  /// The same format, as the export has it.
  var format: ExportFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .docx: .docx
    case .odt: .odt
    case .pdf: .pdf
    }
  }
}

/// One plan's status or final evaluation, from the command line to its end.
struct StatusSession {
  let bench: Workbench
  let store: PlanStore
  let log: PlanLog
  let today: String
  private let noting: NoteOptions
  private let options: PlanOptions
  private let screen: ScreenOptions
  private let hasFaultyRules: Bool

  /// Opens the store and finds the plan.
  init(noting: NoteOptions, options: PlanOptions, screen: ScreenOptions, plan: String) throws {
    bench = try Workbench(options)
    hasFaultyRules = noting.to == nil && bench.sayRuleFaults()
    store = try bench.store()
    log = try bench.log(named: plan, in: store)
    today = noting.about.day
    self.noting = noting
    self.options = options
    self.screen = screen
    try bench.demandOwnTemplate(of: log.plan)
  }

  /// Asks what a status asks, from where it was left.
  func hold(_ work: StatusWork, phase: Phase? = nil) async throws {
    let seat = try InterviewSeat(screen, answers: noting.answers, bench.wording)
    defer { seat.close() }
    let ending = await Interviewing(
      bench: bench, store: store, seat: seat, resumeOptions: options.asTyped, profile: .workshop,
      phase: phase, statusWork: work, today: today
    ).run(.existing(log.plan.id))
    seat.close()
    switch ending {
    case .interrupted: throw ExitStatus.interrupted
    case .failed: throw ExitStatus.failed
    case .left: if hasFaultyRules { throw ExitStatus.failed }
    }
  }

  /// Writes the note about a status.
  ///
  /// What is no text would fill a screen with signs, and gets a file.
  func write(_ status: Status) async throws {
    guard let format = noting.to?.format else { return }
    try PersonalStop(log.plan, bench).demand(noting.keepsPersonalData)
    let note = StatusNote(bench.reviewer, log, status)
    do throws(PlanFile.Fault) {
      let bytes = try await PlanFile(bench: bench).bytes(note.document, as: format)
      if noting.output == nil, format.isText || isatty(STDOUT_FILENO) == 0 {
        return Talk.write(bytes: Data(bytes))
      }
      let outcome = PlanExport(bench: bench)
        .write(bytes, noteOf: log.plan, status.year, as: format, to: noting.output)
      switch outcome {
      case .written(let path): Talk.say(spoken("status.written", ["path": path]))
      case .failed(let path, let reason):
        let arguments = ["path": path, "reason": reason]
        throw PlanFile.Fault(reason: spoken("status.not-written", arguments))
      }
    } catch {
      Talk.say(error.reason)
      throw ExitStatus.failed
    }
  }
}
