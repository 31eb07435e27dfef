import Foundation
import Plans
import PseudoTerminals
import TestSupport
import Testing

/// Another template, other rules, and files with mistakes in them.
struct TemplateTests {
  private let home: Home
  private let traffic = Fixture.root.appending(path: "Tests/Fixtures/traffic-plan.json").path

  init() throws { home = try Home() }

  /// A language, and what the talk about roads says in it.
  struct Tongue: CustomTestStringConvertible {
    let language: String
    let heading: String
    let prompts: [String]

    var testDescription: String { language }
  }

  static let tongues = [
    Tongue(
      language: "da", heading: "ELMELUND KOMMUNE – FÆRDSELSPLAN",
      prompts: [
        "[1/5] vej 1: Møllevej", "[1/5] vej 2: ", "[2/5] forandring: Biler kører 40",
        "[3/5] tiltag 1: Et bump", "[3/5] tiltag 2: ", "[4/5] ansvarlig, tiltag 1: Vejchefen",
        "[4/5] ansvarlig, tiltag 1: ", "[5/5] færdige: maj 2028",
      ]),
    Tongue(
      language: "en", heading: "ELMELUND MUNICIPALITY – TRAFFIC PLAN",
      prompts: [
        "[1/5] road 1: Møllevej", "[1/5] road 2: ", "[2/5] change: Biler kører 40",
        "[3/5] measure 1: Et bump", "[3/5] measure 2: ", "[4/5] responsible, no. 1: Vejchefen",
        "[4/5] responsible, no. 1: ", "[5/5] finished: maj 2028",
      ]),
  ]

  @Test(arguments: tongues)
  func `another municipality's template is asked by the same program`(_ tongue: Tongue) throws {
    let rules = try home.write(Self.noRules, to: "regler.json")
    let options = ["--prompts", traffic, "--rules", rules, "--language", tongue.language]
    let answers = "Møllevej\n\nBiler kører 40\nEt bump\n\nVejchefen\n\nmaj 2028\n"
    let run = try home.run(["interview", "Veje"] + options, input: answers)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(tongue.heading))
    let prompts = run.output.split(separator: "\n").filter { $0.hasPrefix("[") }.map(String.init)
    #expect(prompts == tongue.prompts)

    let export = try home.run(["export", "Veje", "--to", "json"] + options)
    let expected: NSDictionary = [
      "roads": ["Møllevej"], "change": "Biler kører 40",
      "measures": [["text": "Et bump", "responsible": ["Vejchefen"]]],
      "schedule": ["finished": "maj 2028"],
    ]
    #expect(try EndToEndTests.answers(inExport: export.output) == expected)
  }

  private static let noRules = """
    { "id": "ingen", "lists": { "placeholders": ["xx"], "deferrals": ["senere"] }, "rules": {} }

    """

  @Test func `a plan of one template is not offered to another`() throws {
    let rules = try home.write(Self.noRules, to: "regler.json")
    _ = try home.run(["interview", "Veje"], input: "Egelundskolen\n")
    let run = try home.run(
      ["interview", "Veje", "--prompts", traffic, "--rules", rules], input: "Møllevej\n")
    #expect(run.status == 0)
    let plans = try home.run(["plans"]).output.split(separator: "\n").map { line in
      line.split(separator: "\t").prefix(2).map(String.init)
    }
    #expect(plans == [["veje-2", "Veje"], ["veje", "Veje"]])
  }

  @Test func `a mistake in a template is shown where it is, and nothing is asked`() throws {
    let text = try String(contentsOfFile: traffic, encoding: .utf8)
      .replacing("\"answer\": \"names\"", with: "\"answer\": \"naems\"")
    let file = try home.write(text, to: "skabelon.json")
    let run = try home.run(["interview", "--prompts", file], input: "Møllevej\n")
    #expect(run.status == 2)
    #expect(run.output == "")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("naems") }) + 1
    let margin = String(repeating: " ", count: "\(line)".count)
    #expect(
      run.errors == """
        \(file):\(line):21: fejl: 'answer' kan ikke være 'naems' [unknown-word]
         \(line) |           "answer": "naems",
         \(margin) |                     ^^^^^^^
         hjælp: mente I 'names'?

        """)
  }

  @Test func `a template that is not there is named`() throws {
    let run = try home.run(["interview", "--prompts", "findes-ikke.json"])
    #expect(run.status == 2)
    #expect(run.errors == "fejl: filen findes-ikke.json findes ikke\n")
  }

  @Test func `a faulty rule is named, the others judge on, and the program ends with 2`() throws {
    let folder = home.path + "/regler"
    try FileManager.default.copyItem(
      atPath: Fixture.root.appending(path: "Rules").path, toPath: folder)
    let goal = folder + "/goal.json"
    let text = try String(contentsOfFile: goal, encoding: .utf8)
    let broken = text.replacing("\"severity\"", with: "\"severty\"", maxReplacements: 1)
      .replacing("\"level\"", with: "\"levl\"", maxReplacements: 1)
    #expect(broken != text)
    try Data(broken.utf8).write(to: URL(filePath: goal))
    let draft = try #require(JudgedDraft.all.first { $0.name == "05-fejl-vagt-maal" })
    let run = try home.run(
      ["interview", "Kladde", "--rules", folder],
      input: try draft.lines().joined(separator: "\n") + "\n:tjek\n")
    #expect(run.status == 2)
    #expect(run.errors.contains("goal.json:"))
    #expect(run.errors.contains(": fejl: "))
    #expect(run.output.contains("action-without-owner"))
    #expect(try home.plan(titled: "Kladde").answers.lists["signs"]?.count == 4)
  }
}
