import Catalog
import Diagnostics
import DraftReading
import Foundation
import OfficePackages
import Plans
import WordDocuments

/// Reads a plan from a file or from standard input, and says what is wrong with it.
struct DraftFile {
  let bench: Workbench

  /// The draft in the file at a path; `-` is standard input, which is called `name` in messages.
  func read(_ path: String, name: String? = nil) throws -> DraftPlan {
    let source = try source(path, name: name)
    if source.bytes.starts(with: "PK".utf8) {
      do throws(PackageError) {
        return readDraft(try readDocument(source.bytes), bench.template).plan
      } catch {
        Talk.say(PackageFault.text(error, path: path))
        throw ExitStatus.failed
      }
    }
    let (draft, diagnostics) = readPlanJSON(source, bench.template)
    if !diagnostics.isEmpty { Talk.say(DiagnosticText(bench.wording).render(diagnostics)) }
    guard let draft else { throw ExitStatus.failed }
    return draft
  }

  private func source(_ path: String, name: String?) throws -> Source {
    if path == "-" {
      guard let bytes = try? FileHandle.standardInput.readToEnd() ?? Data() else {
        Talk.say(spoken("file.unreadable", ["path": name ?? path]))
        throw ExitStatus.failed
      }
      return Source(name: name ?? path, bytes: [UInt8](bytes))
    }
    do throws(CatalogError) {
      return try Catalog.file(at: path)
    } catch {
      Talk.say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
      throw ExitStatus.failed
    }
  }
}
