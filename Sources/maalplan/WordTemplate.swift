import ArgumentParser
import Catalog
import Diagnostics
import OfficePackages
import PlanWriting
import Plans
import WordDocuments

/// The municipality's own Word file, to be filled in with a plan.
struct WordTemplate {
  private let path: String
  private let filler: TemplateFiller

  /// Reads the file; says what is wrong with it, and ends the program with 2.
  init(at path: String, _ bench: Workbench) throws {
    self.path = path
    do {
      filler = try TemplateFiller(try Catalog.file(at: path).bytes, bench.reviewer)
    } catch let error as CatalogError {
      Talk.say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
      throw ExitStatus.failed
    } catch let error as PackageError {
      Talk.say(PackageFault.text(error, path: path))
      throw ExitStatus.failed
    }
  }

  /// The file with a plan in it; says which answers found no place in it.
  func filled(with plan: Plan) throws(PlanFile.Fault) -> [UInt8] {
    do throws(PackageError) {
      let outcome = try filler.filled(with: plan)
      if !outcome.withoutPlace.isEmpty {
        Talk.say(spoken("export.without-place", arguments(outcome.withoutPlace)))
      }
      if !outcome.taken.isEmpty {
        Talk.say(spoken("export.place-taken", arguments(outcome.taken)))
      }
      return outcome.file.bytes
    } catch {
      throw PlanFile.Fault(reason: PackageFault.text(error, path: path))
    }
  }

  private func arguments(_ questions: [String]) -> [String: String] {
    let list = questions.map { "\n  \($0)" }.joined()
    return ["path": path, "questions": list, "count": "\(questions.count)"]
  }
}
