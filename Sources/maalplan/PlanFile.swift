import Dialogues
import ExternalPrograms
import Foundation
import PlanWriting
import Plans

/// A plan in the bytes of each format.
struct PlanFile {
  let bench: Workbench

  /// Why there are no bytes, in the language spoken.
  struct Fault: Error {
    let reason: String
  }

  /// The plan in a format, as it stands in a file.
  func bytes(_ log: PlanLog, as format: ExportFormat) async throws(Fault) -> [UInt8] {
    switch format {
    case .text: Array(PlanText(bench.reviewer).text(of: log.plan).utf8)
    case .markdown: Array(markdown.text(of: log.plan).utf8)
    case .html: Array(PlanHTML(bench.reviewer).text(of: log.plan).utf8)
    case .ics: Array(PlanCalendar(bench.reviewer).text(of: log).utf8)
    case .svg: Array(TimelineSVG(bench.reviewer).text(of: log.plan).utf8)
    case .json: Array(PlanJSON(bench.template).text(of: log.plan).utf8)
    case .docx: PlanWord(bench.reviewer).bytes(of: log.plan)
    case .odt: try await made(.odt, of: log)
    case .pdf: try await made(.pdf, of: log)
    }
  }

  private var markdown: PlanMarkdown {
    PlanMarkdown(bench.template, bench.wording, years: bench.reviewer)
  }

  /// The note about a status in a format; data, calendar and picture have none.
  func bytes(_ note: StatusNote, as format: ExportFormat) async throws(Fault) -> [UInt8] {
    switch format {
    case .markdown: Array(note.markdown.utf8)
    case .html: Array(note.html.utf8)
    case .docx: note.word
    case .odt: try await made(.odt, of: note.word)
    case .pdf: try await made(.pdf, of: note.word)
    case .text, .ics, .svg, .json: Array(note.text.utf8)
    }
  }

  private func made(
    _ target: LibreOffice.Target, of log: PlanLog
  ) async throws(Fault) -> [UInt8] {
    try await made(target, of: PlanWord(bench.reviewer).bytes(of: log.plan))
  }

  /// LibreOffice makes it of the Word file.
  private func made(
    _ target: LibreOffice.Target, of word: [UInt8]
  ) async throws(Fault) -> [UInt8] {
    guard let office = LibreOffice(environment: ProcessInfo.processInfo.environment) else {
      throw Fault(reason: spoken("export.no-office", ["format": target.rawValue]))
    }
    switch await office.file(target, of: word) {
    case .made(let bytes): return bytes
    case .failed: throw Fault(reason: spoken("export.office-failed", ["format": target.rawValue]))
    }
  }
}
