import Catalog
import Diagnostics
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
/// The drafts are only read. A copy has its draft's name, with a number where the folder has that name.
struct AnnotatedCopies {
  let bench: Workbench
  let folder: String
  let signature: WordMargin.Signature

  /// Who comments where nobody is named.
  static var author: String { spoken("review.author-name") }

  /// Writes a copy of a draft with what was found in it, and says so; false where that failed.
  ///
  /// A plan as data has no margin: it becomes a Word file, with what others have remarked on it too.
  func write(_ reviewed: ReviewedPlan, from path: String) -> Bool {
    let kind = URL(filePath: path).pathExtension.lowercased()
    if path == "-" || ["odt", "md", "markdown", "txt"].contains(kind) {
      return told("review.not-annotated", ["path": reviewed.name])
    }
    if kind == "json" {
      return write(reviewed, PlanWord(bench.reviewer).bytes(of: reviewed.plan), path, isOurs: true)
    }
    guard let source = try? Catalog.file(at: path) else {
      Talk.say(spoken("file.unreadable", ["path": path]))
      return false
    }
    return write(reviewed, source.bytes, path, isOurs: false)
  }

  private func write(
    _ reviewed: ReviewedPlan, _ bytes: [UInt8], _ path: String, isOurs: Bool
  ) -> Bool {
    do throws(PackageError) {
      let document = try readDocument(bytes)
      let draft = readDraft(document, bench.template)
      let margin = WordMargin(bench.reviewer, signature)
      let found = margin.comments(on: reviewed, in: document, read: draft)
      let said = isOurs ? margin.remarks(on: reviewed.plan, in: document, read: draft) : []
      let comments = found + said
      if comments.isEmpty { return told("review.nothing-to-annotate", ["path": reviewed.name]) }
      return save(try annotated(bytes, with: comments).bytes, path, count: comments.count)
    } catch {
      Talk.say(PackageFault.text(error, path: path))
      return false
    }
  }

  private func save(_ bytes: [UInt8], _ path: String, count: Int) -> Bool {
    let file = URL(filePath: path)
    let isWord = file.pathExtension.lowercased().hasPrefix("do")
    let name = isWord ? file.lastPathComponent : "\(file.deletingPathExtension().lastPathComponent).docx"
    let outcome: DialogueRunner.ExportOutcome =
      makeFolder()
      ? PlanExport(bench: bench).write(bytes, to: "\(folder)/\(name)", called: name)
      : .failed(path: folder, reason: spoken("write.folder-not-made"))
    switch outcome {
    case .written(let copy):
      return told("review.annotated", ["path": path, "copy": copy, "count": "\(count)"])
    case .failed(let copy, let reason):
      Talk.say(spoken("review.copy-failed", ["path": copy, "reason": reason]))
      return false
    }
  }

  /// Makes the folder, unless it is there.
  private func makeFolder() -> Bool {
    let url = URL(filePath: folder)
    return (try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true))
      != nil
  }

  private func told(_ name: String, _ arguments: [String: String]) -> Bool {
    Talk.say(spoken(name, arguments))
    return true
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
