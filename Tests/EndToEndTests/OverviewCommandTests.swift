import Foundation
import Interviews
import TestSupport
import Testing

/// `maalplan overview` by the built program.
struct OverviewCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func run(_ arguments: [String], on day: String = "2027-09-02") throws -> ProgramRun {
    try home.run(arguments, environment: ["MAALPLAN_NOW": day, "TZ": "UTC"])
  }

  private func addPlans() throws {
    for name in [
      "transcripts/01-god-fravaer", "transcripts/08-fejl-datoer", "years/kom-glad-i-skole",
    ] {
      let file = Fixture.root.appending(path: "Tests/Fixtures/\(name).plan.json")
      #expect(try home.run(["import", file.path]).status == 0)
    }
  }

  /// A folder with two drafts and a file that cannot be read.
  private func addFolder() throws -> String {
    let folder = home.path + "/udkast"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let transcripts = Fixture.root.appending(path: "Tests/Fixtures/transcripts")
    for name in ["01-god-fravaer", "05-fejl-vagt-maal"] {
      try FileManager.default.copyItem(
        atPath: transcripts.appending(path: "\(name).plan.json").path,
        toPath: "\(folder)/\(name).json")
    }
    try Data("{".utf8).write(to: URL(filePath: "\(folder)/itu.json"))
    return folder
  }

  @Test func `without a path it is of the store, and nothing is changed`() throws {
    try addPlans()
    let before = try run(["plans"]).output
    let overview = try run(["overview"])
    #expect(overview.status == 0)
    #expect(overview.errors == "")
    #expect(overview.output.contains("\n 3 planer") || overview.output.contains("3 planer"))
    #expect(overview.output.contains("kom-glad-i-skole"))
    #expect(overview.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try run(["plans"]).output == before)
    let danish = try run(["overblik"])
    #expect(danish.output == overview.output)
  }

  @Test func `an empty store is told about`() throws {
    let none = try run(["overview"])
    #expect(none.status == 0)
    #expect(none.errors.contains("Begynd en med: maalplan"))
    #expect(none.output.contains("0 planer"))
  }

  @Test func `folders are read, and one unreadable file stops nothing`() throws {
    let folder = try addFolder()
    let overview = try run(["overview", folder, "--format", "json"])
    #expect(overview.status == 2)
    #expect(overview.errors.contains("itu.json"))
    let value = try JSONSerialization.jsonObject(with: Data(overview.output.utf8))
    let object = try #require(value as? [String: Any])
    let plans = try #require(object["plans"] as? [[String: Any]])
    #expect(
      plans.map { $0["path"] as? String } == [
        "\(folder)/01-god-fravaer.json", "\(folder)/05-fejl-vagt-maal.json",
      ])
    #expect(object["unreadable"] as? [String] == ["\(folder)/itu.json"])
    #expect(try run(["overview", folder, "--format", "json"]).output == overview.output)
    let missing = try run(["overview", "\(folder)/findes-ikke.json"])
    #expect(missing.status == 2)
  }

  @Test(arguments: ["text", "json", "csv", "html"])
  func `a file is written for its owner alone, and none is written over`(_ format: String) throws {
    try addPlans()
    let shown = try run(["overview", "--format", format])
    for name in ["ud.x", "ud-2.x"] {
      let written = try run(["overview", "--format", format, "-o", "ud.x"])
      #expect(written.status == 0)
      #expect(written.output == "")
      #expect(written.errors == "Overblikket er skrevet til \(name)\n")
      // In a file there is room for a table; in a pipe there are lines.
      if format != "text" { #expect(try home.read(name) == shown.output) }
      let rights = try FileManager.default.attributesOfItem(atPath: "\(home.path)/\(name)")
      #expect(rights[.posixPermissions] as? Int == 0o600)
    }
    let failed = try run(["overview", "--format", format, "-o", "mappe/findes/ikke"])
    #expect(failed.status == 2)
    #expect(failed.errors.contains("mappen findes ikke"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
        && Checker.isInstalled("axe_playwright_python"), "Chromium or axe is missing"))
  func `the web page keeps to WCAG and fits a telephone, whatever the plans say`() throws {
    try addPlans()
    try HostilePlan.put(into: home, template: try Fixture.template().reference)
    let long = String(repeating: "megetlangtord", count: 20)
    let file = try home.write(
      #"{"format":"maalplan/1","title":"\#(long)","answers":{"owner":"\#(long)"}}"#, to: "lang.json"
    )
    #expect(try home.run(["import", file]).status == 0)
    let pages = try ["da", "en"].map { language in
      let path = "\(home.path)/overblik.\(language).html"
      let run = try run(["overview", "--format", "html", "-o", path, "--language", language])
      #expect(run.status == 0, "\(run.errors)")
      return path
    }
    #expect(try Checker.run("check_page.py", ["/usr/bin/chromium"] + pages, home) == "")
  }
}
