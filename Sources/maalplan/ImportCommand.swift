import ArgumentParser
import Catalog
import Diagnostics
import Dialogues
import DraftReading
import Plans
import Storage

/// `maalplan import`: a file becomes a plan in the store.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: spoken("import.abstract"))
  }

  @Argument(help: help("import.file"), completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let draft = try DraftFile(bench: bench).read(file)
    let store = try bench.store()
    let change = Change(at: Interviewing.now(), events(for: draft))
    let id = try bench.attempt { () throws(RepositoryError) in
      let taken = Set(try store.plans().map(\.plan.id))
      let id = newPlanID(title: draft.title, taken: taken)
      try store.append(change, to: id, after: 0)
      return id
    }
    Talk.say(spoken("import.done", ["plan": id.rawValue]))
  }
}
