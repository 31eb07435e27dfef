import Catalog
import Diagnostics
import Foundation
import PlanReview
import TestSupport
import Testing

/// The program carries the files of Rules/ and Prompts/ in itself.
struct BuiltinFilesTests {
  @Test(arguments: ["Prompts", "Rules"])
  func `every file of a folder is built in as it stands`(_ folder: String) throws {
    let url = Fixture.root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    let builtin = Catalog.builtinFiles.filter { $0.name.hasPrefix("\(folder)/") }
    #expect(builtin.map(\.name) == names.map { "\(folder)/\($0)" })
    for file in builtin {
      let data = try Data(contentsOf: Fixture.root.appending(path: file.name))
      // Told by its name: what is expected is told whole, and these are files.
      let isSame = [UInt8](data) == file.bytes
      #expect(isSame, "\(file.name) is another file than the one built in")
    }
  }

  @Test func `the built-in rules have no error with another template`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    let (reviewer, diagnostics) = Reviewer.load(
      template: template, rules: try Catalog.rules(at: nil), try Fixture.wording())
    #expect(diagnostics.filter { $0.severity == .error } == [])
    #expect(reviewer.ruleIDs == ["answer-missing"])
  }
}
