import Foundation
import TestSupport
import Testing

/// Rules in layers, as the program finds them: built in, in the person's own folder, and given.
struct RuleLayerCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try FileManager.default.createDirectory(
      atPath: home.path + "/config/maalplan/rules", withIntermediateDirectories: true)
  }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try home.run(
      ["rules"] + arguments, environment: ["XDG_CONFIG_HOME": home.path + "/config"])
  }

  /// The rules that `list` lists, and of each its level and the place that decides it.
  private func listed(_ arguments: [String] = []) throws -> [String: [String]] {
    let run = try run(["list", "--format", "json"] + arguments)
    #expect(run.errors == "")
    #expect(run.status == 0)
    let rules = try JSONDecoder().decode([Listed].self, from: Data(run.output.utf8))
    return Dictionary(rules.map { ($0.id, [$0.level, $0.origin]) }) { first, _ in first }
  }

  private struct Listed: Decodable {
    let id: String
    let level: String
    let origin: String
  }

  @Test func `the last file that says so decides, and is named`() throws {
    try home.write(
      #"""
      { "id": "mine",
        "overrides": [
          { "rules": "sign-*", "level": "advice" },
          { "rules": "sign-without-data", "level": "warning", "plans": "gamle/**" } ] }
      """#, to: "config/maalplan/rules/mine.json")
    try home.write(
      #"{ "id": "given", "overrides": [{ "rules": "sign-without-data", "level": "off", "plans": "*.kladde.json" }] }"#,
      to: "given.json")
    let given = ["--rules", "given.json"]
    let mine = home.path + "/config/maalplan/rules/mine.json"
    func decided(_ arguments: [String]) throws -> [String]? {
      try listed(arguments)["sign-without-data"]
    }
    #expect(try decided([]) == ["advice", "\(mine):3"])
    #expect(try decided(["--for-plan", "gamle/2025/a.json"]) == ["warning", "\(mine):4"])
    #expect(try decided(given + ["--for-plan", "a.json"]) == ["advice", "\(mine):3"])
    #expect(
      try decided(given + ["--for-plan", "gamle/a.kladde.json"]) == ["off", "given.json:1"])
  }

  @Test func `a folder of one's own and rules given stand on each other`() throws {
    try home.write(
      try Fixture.text("rule-packs/streng.json"), to: "config/maalplan/rules/streng.json")
    let kommunen = try Fixture.text("rule-packs/kommunen.json")
    try home.write(kommunen, to: "kommunen.json")
    try home.write(
      kommunen.replacingOccurrences(of: #""extends": []"#, with: #""extends": "streng""#),
      to: "oven-paa.json")
    let kommunens = [
      "action-begins-too-late", "goal-hard-to-read", "owner-is-a-group",
      "sign-without-numbers-source",
    ]
    #expect(try listed().keys.sorted() == ["workplace-named-twice"])
    #expect(try listed(["--rules", "kommunen.json"]).keys.sorted() == kommunens)
    #expect(
      try listed(["--rules", "oven-paa.json"]).keys.sorted()
        == kommunens + ["workplace-named-twice"])
  }

  @Test func `a folder of one's own that is empty or missing changes nothing`() throws {
    let before = try run(["list"])
    try FileManager.default.removeItem(atPath: home.path + "/config")
    let after = try run(["list"])
    #expect(before.output == after.output)
    #expect(before.status + after.status == 0)
    #expect(before.errors + after.errors == "")
  }

  @Test func `a fault in the folder of one's own is told by every command, which ends with 2`()
    throws
  {
    let text = try Fixture.text("broken-packs/030-ukendt-tjek.json")
    try home.write(text, to: "config/maalplan/rules/egen.json")
    for arguments in [["list"], ["test"], ["explain", "sign-without-data"], ["check"]] {
      let run = try run(arguments)
      #expect(run.status == 2)
      #expect((run.errors + run.output).contains("ukendt tjek 'presnt' [unknown-check]"))
    }
  }
}
