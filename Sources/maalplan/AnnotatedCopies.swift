import Dialogues
import DraftReading
import Foundation
import OfficePackages
import PlanReview
import PlanWriting
import Plans
import ReviewReports
import WordDocuments

/// Copies of drafts with comments in the margin, in a folder of their own.
///
/// The drafts are only read. A copy has its draft's name, with a number where that is taken.
struct AnnotatedCopies {
  let bench: Workbench
  let folder: String
  let signature: WordMargin.Signature

  /// Who comments where nobody is named.
  static var author: String { spoken("review.author-name") }

  /// Writes a copy of a draft with what was found in it, and says so; false where that failed.
  ///
  /// A plan as data has no margin: it becomes a Word file, with what others have remarked too.
  func write(_ reviewed: ReviewedPlan, of opened: OpenedDraft) -> Bool {
    let margin = WordMargin(bench.reviewer, signature)
    guard let read = opened.document else { return writeWord(reviewed, margin) }
    guard read.document.format == .word else {
      return told(spoken("review.not-annotated", ["path": reviewed.name]))
    }
    let comments = margin.comments(on: reviewed, in: read.document, read: read.draft)
    let new = comments.filter { !$0.isSaid(in: read.document) }
    return write(new, into: read.bytes, reviewed, said: comments.count - new.count)
  }

  private func writeWord(_ reviewed: ReviewedPlan, _ margin: WordMargin) -> Bool {
    let bytes = PlanWord(bench.reviewer).bytes(of: reviewed.plan)
    guard let document = try? readDocument(bytes) else { return false }
    let draft = readDraft(document, bench.template, bench.ownWords)
    let found = margin.comments(on: reviewed, in: document, read: draft)
    let said = margin.remarks(on: reviewed.plan, in: document, read: draft)
    return write(found + said, into: bytes, reviewed)
  }

  /// Writes a copy with comments, beside so many that the draft has already.
  private func write(
    _ comments: [WordComment], into bytes: [UInt8], _ reviewed: ReviewedPlan, said: Int = 0
  ) -> Bool {
    if comments.isEmpty {
      let name = ["path": reviewed.name]
      return told(
        said == 0
          ? spoken("review.nothing-to-annotate", name) : spoken("review.all-annotated", name))
    }
    do throws(PackageError) {
      let copy = try annotated(bytes, with: comments).bytes
      return save(copy, reviewed.name, count: comments.count, said: said)
    } catch {
      Talk.say(PackageFault.text(error, path: reviewed.name))
      return false
    }
  }

  private func save(_ bytes: [UInt8], _ path: String, count: Int, said: Int) -> Bool {
    let name = name(of: path)
    let outcome: DialogueRunner.ExportOutcome =
      makeFolder()
      ? PlanExport(bench: bench).write(bytes, to: "\(folder)/\(name)", called: name)
      : .failed(path: folder, reason: spoken("write.folder-not-made"))
    switch outcome {
    case .written(let copy):
      let arguments = ["path": path, "copy": copy, "count": "\(count)"]
      return told(
        said == 0
          ? spoken("review.annotated", arguments)
          : spoken("review.annotated-more", arguments.merging(["said": "\(said)"]) { $1 }))
    case .failed(let copy, let reason):
      Talk.say(spoken("review.copy-failed", ["path": copy, "reason": reason]))
      return false
    }
  }

  /// The name of a draft's copy; one of Word's other kinds stays what it is.
  private func name(of path: String) -> String {
    let file = URL(filePath: path == "-" ? "udkast.docx" : path)
    let isWord = ["docx", "docm", "dotx", "dotm"].contains(file.pathExtension.lowercased())
    return isWord
      ? file.lastPathComponent : "\(file.deletingPathExtension().lastPathComponent).docx"
  }

  /// Makes the folder, unless it is there.
  private func makeFolder() -> Bool {
    let url = URL(filePath: folder)
    return (try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true))
      != nil
  }

  private func told(_ text: String) -> Bool {
    Talk.say(text)
    return true
  }
}

extension WordComment {
  /// Whether a document says the same about the same words already, as a copy with comments does.
  fileprivate func isSaid(in document: Document) -> Bool {
    let text = (paragraphs + [smallPrint]).filter { !$0.isEmpty }.joined(separator: "\n")
    return document.comments.contains { note in
      guard note.text == text, let first = note.from, let last = note.to else { return false }
      return first <= to && from <= last
    }
  }
}

extension WordMargin.Signature {
  /// A signature of now, by the clock of the place, as Word dates its comments.
  init(author: String) { self.init(author: author, time: Interviewing.now().localTime) }
}

extension Moment {
  /// The day and time by the clock of the place, as `2026-11-25T09:30:00`.
  var localTime: String {
    var seconds = time_t(self.seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = unsafe [parts.tm_mon + 1, parts.tm_mday].map(two).joined(separator: "-")
    let time = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
    return unsafe "\(parts.tm_year + 1900)-\(day)T\(time)"
  }
}
