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

  @Argument(help: help("import.file", .file), completion: .file(extensions: DraftFile.endings))
  var file: String

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let opened = try DraftFile(bench: bench).open(file)
    opened.sayNotices(about: file)
    let id = try bench.added(opened.titled(after: file), to: try bench.store())
    Talk.say(spoken("import.done", ["plan": id.rawValue]))
  }
}
