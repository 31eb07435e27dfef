import Catalog
import Diagnostics
import DraftReading
import Foundation
import OfficePackages
import PlanWriting
import Plans
import WordDocuments
import Wording

/// A draft as it was read from a file.
struct OpenedDraft {
  /// The plan.
  let plan: DraftPlan
  /// What it was read from, where that is a document and no JSON.
  let document: DocumentDraft?
}

/// A document that a draft was read from.
struct DocumentDraft {
  /// The file.
  let bytes: [UInt8]
  /// The file as paragraphs.
  let document: Document
  /// What was understood of it.
  let draft: ReadDraft
  /// The same in words.
  let telling: DraftTelling
}

/// Reads a plan from a file or from standard input, and says what is wrong with it.
struct DraftFile {
  let bench: Workbench
  /// Where what is wrong goes to.
  var say: (String) -> Void = { Talk.say($0) }

  /// The endings of the files that are read.
  static let endings = ["docx", "odt", "md", "markdown", "txt", "text", "json"]

  /// The draft in the file at a path; `-` is standard input, which is called `name` in messages.
  func read(_ path: String, name: String? = nil) throws -> DraftPlan {
    try open(path, name: name).plan
  }

  /// The draft in the file at a path, with what it was read from.
  func open(_ path: String, name: String? = nil) throws -> OpenedDraft {
    try open(try source(path, name: name))
  }

  /// The draft in a file that was read.
  func open(_ source: Source) throws -> OpenedDraft {
    isJSON(source) ? try readJSON(source) : try readDocument(source)
  }

  private func isJSON(_ source: Source) -> Bool {
    let ending = source.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if Self.endings.contains(ending) { return ending == "json" }
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]
    let first = source.bytes.first { !blanks.contains($0) }
    if source.bytes.starts(with: "{\\rtf".utf8) { return false }
    // What has another ending is told about as JSON, unless its first byte says otherwise.
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The draft in a text that is JSON whatever it is called.
  func readJSON(_ source: Source) throws -> OpenedDraft {
    let (draft, diagnostics) = readPlanJSON(source, bench.template)
    if !diagnostics.isEmpty { say(DiagnosticText(bench.wording).render(diagnostics)) }
    guard let draft else { throw ExitStatus.failed }
    return OpenedDraft(plan: draft, document: nil)
  }

  private func readDocument(_ source: Source) throws -> OpenedDraft {
    do throws(PackageError) {
      let file = try readFile(source.bytes, named: source.name)
      var draft = readDraft(file.document, bench.template, bench.ownWords)
      if file.isGuessed { draft.notices.insert(.guessedEncoding, at: 0) }
      let telling = DraftTelling(draft, of: file.document, bench.template, bench.wording)
      return OpenedDraft(
        plan: draft.plan,
        document: DocumentDraft(
          bytes: source.bytes, document: file.document, draft: draft, telling: telling))
    } catch {
      say(PackageFault.text(error, path: source.name))
      throw ExitStatus.failed
    }
  }

  /// The bytes of the file at a path, or of standard input.
  func source(_ path: String, name: String?) throws -> Source {
    if path == "-" {
      guard let bytes = try? FileHandle.standardInput.readToEnd() ?? Data() else {
        say(spoken("file.unreadable", ["path": name ?? path]))
        throw ExitStatus.failed
      }
      return Source(name: name ?? path, bytes: [UInt8](bytes))
    }
    if DraftFolder.isFolder(path) {
      say(spoken("file.folder", ["path": path]))
      throw ExitStatus.failed
    }
    do throws(CatalogError) {
      return try Catalog.file(at: path)
    } catch {
      say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
      throw ExitStatus.failed
    }
  }
}

extension OpenedDraft {
  /// The draft under a title of its own, or under its file's name where it has none.
  func titled(after path: String) -> DraftPlan {
    var plan = plan
    guard plan.title.isEmpty, document != nil, path != "-" else { return plan }
    plan.title = URL(filePath: path).deletingPathExtension().lastPathComponent
    return plan
  }

  /// The draft under a title that somebody gives it.
  func titled(as title: String) -> DraftPlan {
    var plan = plan
    plan.title = title
    return plan
  }

  /// What the reader should know about the reading.
  var notices: [String] { document?.telling.remarks ?? [] }

  /// Says what the reader should know about the reading.
  func sayNotices(about path: String) {
    for notice in notices { Talk.say("\(path): \(notice)") }
  }
}

/// A folder with drafts in it.
enum DraftFolder {
  /// Whether a folder is at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// The paths of the drafts that some paths name, those in folders by name; nil for a folder without.
  ///
  /// `others` are endings of files that are drafts too.
  static func files(at path: String, others: [String] = []) -> [String]? {
    guard path != "-", isFolder(path) else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    let files = names.filter { isDraft($0, others) }.sorted().map {
      path.hasSuffix("/") ? path + $0 : "\(path)/\($0)"
    }
    return files.isEmpty ? nil : files
  }

  /// Whether a file in a folder is a draft, and not what Word or a reader of ours keeps beside it.
  private static func isDraft(_ name: String, _ others: [String]) -> Bool {
    let parts = name.split(separator: "/")
    guard let last = parts.last, !parts.contains(where: { $0.hasPrefix(".") }),
      !last.hasPrefix("~$"), !last.hasSuffix(".marks.json"), !last.hasSuffix(".expected.json")
    else { return false }
    let ending = last.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return last.contains(".") && (DraftFile.endings + others).contains(ending)
  }
}
