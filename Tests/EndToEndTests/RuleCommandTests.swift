import Foundation
import TestSupport
import Testing

/// What a rule owner's commands write, whole, in both languages.
struct RuleCommandTests {
  private let home: Home

  /// A small world: packs of rules, two plans with and without marks, and a folder with nothing in it.
  init() throws {
    home = try Home()
    for pack in ["kommunen", "larm", "streng"] {
      try home.write(try Fixture.text("rule-packs/\(pack).json"), to: "\(pack).json")
    }
    // Alone, so that what is said does not depend on how many rules are built in.
    let name = #""for": "albertslund-maalplan","#
    let broken = try Fixture.text("broken-packs/104-ti-fejl.json")
    try home.write(
      broken.replacingOccurrences(of: name, with: name + #" "extends": [],"#), to: "ti-fejl.json")
    for folder in ["planer", "afstemt", "tom", "rod"] {
      try FileManager.default.createDirectory(
        atPath: "\(home.path)/\(folder)", withIntermediateDirectories: false)
    }
    for name in ["01-god-fravaer", "05-fejl-vagt-maal"] {
      let plan = try Fixture.text("transcripts/\(name).plan.json")
      for folder in ["planer", "afstemt"] { try home.write(plan, to: "\(folder)/\(name).json") }
    }
    try home.write(Self.marks, to: "afstemt/05-fejl-vagt-maal.marks.json")
    try home.write("{ \"goal\": ", to: "rod/halv.json")
  }

  private static let marks = #"""
    { "faults": [
        { "rule": "owner-is-a-group", "at": "actions[1].owners", "why": "Alle er ingen." },
        { "rule": "sign-without-numbers-source", "at": "signs[1].data", "why": "Ingen liste." } ],
      "tolerated": [{ "rule": "owner-is-a-group", "at": "actions[2].owners", "why": "Samme." }] }
    """#

  /// A command, what is fed to it, and how it must end.
  struct Case: CustomTestStringConvertible {
    let name: String
    let status: Int
    let arguments: [String]
    var input = ""

    init(_ name: String, _ status: Int, _ arguments: [String], input: String = "") {
      self.name = name
      self.status = status
      self.arguments = arguments
      self.input = input
    }

    var testDescription: String { name }
  }

  private static let own = ["--rules", "kommunen.json"]

  static let lists = [
    Case("list", 0, ["list"] + own), Case("list-origin", 0, ["list", "--origin"] + own),
    Case("list-json", 0, ["list", "--format", "json"] + own),
    Case("list-for-plan", 0, ["list", "--origin", "--for-plan", "proever/2025/a.json"] + own),
    Case("list-for-draft", 0, ["list", "--origin", "--for-plan", "x/a.kladde.json"] + own),
    Case("explain", 0, ["explain", "goal-hard-to-read"] + own),
    Case("explain-places", 0, ["explain", "sign-without-numbers-source"] + own),
    Case("explain-trial", 0, ["explain", "owner-is-a-group"] + own),
    Case("explain-former", 0, ["explain", "owner-nobody"] + own),
    Case(
      "explain-plan", 0,
      ["explain", "owner-is-a-group", "--plan", "planer/05-fejl-vagt-maal.json"] + own),
    Case(
      "explain-plan-once", 0,
      ["explain", "goal-hard-to-read", "--plan", "planer/01-god-fravaer.json"] + own),
    Case("explain-close", 2, ["explain", "goal-hard-to-reed"] + own),
    Case("explain-unknown", 2, ["explain", "findes-slet-ikke"] + own),
  ]

  static let checks = [
    Case("check-fine", 0, ["check", "streng.json"]),
    Case("check-faulty", 2, ["check", "ti-fejl.json"]),
    Case("check-given", 2, ["check", "--rules", "ti-fejl.json"]),
    Case("check-missing", 2, ["check", "findes-ikke.json"]),
    Case("check-empty", 2, ["check", "tom"]),
    Case("test-fine", 0, ["test"] + own), Case("test-one", 0, ["test", "goal-hard-to-read"] + own),
    Case("test-unknown", 2, ["test", "goal"] + own),
    Case("test-strict", 0, ["test", "--strict", "--rules", "streng.json"]),
    Case("test-not-strict", 1, ["test", "--strict"] + own),
    Case("test-coverage", 0, ["test", "--coverage"] + own),
    Case("test-noisy-and-missing", 1, ["test", "--rules", "larm.json"]),
  ]

  private static func attempt(_ condition: String, _ more: [String]) -> [String] {
    ["try", condition] + more + own
  }

  static let trials = [
    Case(
      "try-pass", 0,
      attempt(#"{ "number": "goal" }"#, ["--facts", #"{ "goal": "Otte ud af ti, 12 procent" }"#])),
    Case(
      "try-fail", 0,
      attempt(
        #"{ "all": [{ "use": "goal-in-few-sentences" }, { "mentions": { "in": "goal", "list": "everybody" } }] }"#,
        ["--facts", #"{ "goal": "Vi går. Vi løber. Vi spiser. Vi sover." }"#])),
    Case(
      "try-unknown", 0,
      attempt(
        #"{ "before": { "first": "milestones.start", "then": "milestones.achieved" } }"#,
        ["--facts", #"{ "milestones": { "start": "2027", "achieved": "juni 2027" } }"#])),
    Case(
      "try-json", 0,
      attempt(
        #"{ "within": { "in": "milestones.interim", "from": "milestones.start" } }"#,
        [
          "--format", "json", "--facts",
          #"{ "milestones": { "start": "marts 2027", "interim": ["juni 2026", "maj 2028"] } }"#,
        ])),
    Case(
      "try-places", 0,
      attempt(
        #"{ "mentions": { "in": "data", "list": "registers" } }"#,
        [
          "--given", "signs[*]", "--facts",
          #"{ "signs": [{ "text": "A", "data": "Holdlisten" }, { "text": "B", "data": "Samtaler" }, { "text": "C" }] }"#,
        ])),
    Case(
      "try-plan", 0,
      attempt(
        #"{ "each": { "in": "actions", "holds": { "role": { "in": "owners", "is": "person" } } } }"#,
        ["--plan", "planer/05-fejl-vagt-maal.json"])),
    Case(
      "try-lines", 2, attempt(#"{ "date": "milestones.start" }"#, ["--facts", "-"]),
      input: #"""
        { "milestones": { "start": "uge 8, 2027" } }

        { "milestones": { "strat": "uge 8, 2027" } }
        { "milestones":
        { "milestones": { "start": "snarest" } }
        {}
        """# + "\n"),
    Case(
      "try-lines-json", 2,
      attempt(#"{ "present": "goal" }"#, ["--facts", "-", "--format", "json"]),
      input: "{ \"goal\": \"x\" }\n[1]\n{ \"goal\": \"–\" }\n{ \"goal\": \"Ærø\" }"),
    Case(
      "try-bad-condition", 2,
      attempt(#"{ "any": [{ "presnt": "goal" }] }"#, ["--facts", "{}"])),
    Case(
      "try-bad-pattern", 2,
      attempt(#"{ "matches": { "in": "goal", "pattern": "\\bå\u0072(" } }"#, ["--facts", "{}"])),
    Case(
      "try-bad-given", 2, attempt(#"{ "present": "@" }"#, ["--given", "sings", "--facts", "{}"])),
    Case("try-no-json", 2, attempt("present goal", ["--facts", "{}"])),
    Case("try-neither", 64, attempt(#"{ "present": "goal" }"#, [])),
    Case(
      "try-both", 64, attempt(#"{ "present": "goal" }"#, ["--facts", "{}", "--plan", "planer"])),
  ]

  static let calibrations = [
    Case("calibrate", 0, ["calibrate", "planer"] + own),
    Case("calibrate-marks", 0, ["calibrate", "afstemt"] + own),
    Case("calibrate-json", 0, ["calibrate", "afstemt", "--format", "json"] + own),
    Case("calibrate-unreadable", 2, ["calibrate", "planer", "rod"] + own),
    Case("calibrate-empty", 2, ["calibrate", "tom"] + own),
    Case("calibrate-missing", 2, ["calibrate", "findes-ikke"] + own),
    Case("calibrate-nothing", 64, ["calibrate"]), Case("no-such-command", 64, ["findes-ikke"]),
  ]

  @Test(arguments: lists + checks + trials + calibrations)
  func `a rule owner's command writes this and no more`(_ example: Case) throws {
    for language in ["da", "en"] {
      let run = try home.run(
        ["rules"] + example.arguments + ["--language", language], input: example.input)
      #expect(run.status == example.status)
      #expect(!(run.output + run.errors).contains("⟦"))
      let shown = example.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }
      let text = """
        $ maalplan rules \(shown.joined(separator: " "))
        \(run.output)--- \(run.status)
        \(run.errors)
        """
      try expectGolden(text, "rules/\(example.name).\(language).txt")
    }
  }

  @Test func `the schema is written in the language asked for`() throws {
    let danish = try home.run(["rules", "schema"])
    let english = try home.run(["rules", "schema", "--language", "en"])
    let committed = Fixture.root.appending(path: "Rules/schema/rules.schema.json")
    #expect(danish.output == (try String(contentsOf: committed, encoding: .utf8)))
    #expect(english.output.contains("All conditions hold."))
    #expect(danish.status + english.status == 0)
  }
}
