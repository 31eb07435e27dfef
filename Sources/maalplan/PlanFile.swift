import Dialogues
import DraftReading
import ExternalPrograms
import Foundation
import OfficePackages
import PlanWriting
import Plans
import ReviewReports
import WordDocuments

/// A plan in the bytes of each format.
struct PlanFile {
  let bench: Workbench
  /// The Word file to be filled in; nil for one of our own.
  var template: WordTemplate?
  /// How a Word file is asked for, where LibreOffice makes no other.
  var wayToWord = "--to docx"

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
    case .docx: try word(log)
    case .odt: try await made(.odt, of: try word(log))
    case .pdf: try await made(.pdf, of: try word(log))
    }
  }

  /// The plan in Word, with what has been remarked on it in the margin.
  private func word(_ log: PlanLog) throws(Fault) -> [UInt8] {
    let plan = log.plan
    let bytes = try template?.filled(with: plan) ?? PlanWord(bench.reviewer).bytes(of: plan)
    guard plan.deliberation.notes.contains(where: { $0.kind == .comment }) else { return bytes }
    do throws(PackageError) {
      let document = try readDocument(bytes)
      let margin = WordMargin(bench.reviewer, .init(author: AnnotatedCopies.author, time: nil))
      let draft = readDraft(document, bench.template, bench.ownWords)
      let remarks = margin.remarks(on: plan, in: document, read: draft, times: times(in: log))
      return try annotated(bytes, with: remarks).bytes
    } catch {
      throw Fault(reason: PackageFault.text(error, path: spoken("export.plan-itself")))
    }
  }

  /// When each remark was made.
  private func times(in log: PlanLog) -> [ItemID: String] {
    var times: [ItemID: String] = [:]
    for change in log.changes {
      for case .noted(let note) in change.events { times[note.id] = change.at.localTime }
    }
    return times
  }

  private var markdown: PlanMarkdown {
    PlanMarkdown(bench.template, bench.wording, years: bench.reviewer)
  }

  /// What is written about a plan in a format; data, calendar and picture say nothing of it.
  func bytes(_ document: OutlineDocument, as format: ExportFormat) async throws(Fault) -> [UInt8] {
    switch format {
    case .markdown: Array(document.markdown.utf8)
    case .html: Array(document.html.utf8)
    case .docx: document.word
    case .odt: try await made(.odt, of: document.word)
    case .pdf: try await made(.pdf, of: document.word)
    case .text, .ics, .svg, .json: Array(document.text.utf8)
    }
  }

  /// LibreOffice makes it of the Word file.
  private func made(
    _ target: LibreOffice.Target, of word: [UInt8]
  ) async throws(Fault) -> [UInt8] {
    let arguments = ["format": target.rawValue, "word": wayToWord]
    guard let office = LibreOffice(environment: ProcessInfo.processInfo.environment) else {
      throw Fault(reason: spoken("export.no-office", arguments))
    }
    switch await office.file(target, of: word) {
    case .made(let bytes): return bytes
    case .failed: throw Fault(reason: spoken("export.office-failed", arguments))
    }
  }
}
