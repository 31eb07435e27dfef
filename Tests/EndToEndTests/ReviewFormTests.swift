import Foundation
import Interviews
import TestSupport
import Testing

/// `maalplan review` over a folder, in every form, by the built program.
struct ReviewFormTests {
  private let home: Home
  private let clock = ["MAALPLAN_NOW": "2026-11-25T09:30"]

  init() throws {
    home = try Home()
    try ReviewFolder.put(into: home)
  }

  /// A folder with three of the drafts.
  private func putThree() throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/tre", withIntermediateDirectories: true)
    for name in ["04-god-tryghed.docx", "08-fejl-datoer.docx", "18-cykler-til-skole.md"] {
      try FileManager.default.copyItem(
        atPath: "\(home.path)/udkast/\(name)", toPath: "\(home.path)/tre/\(name)")
    }
  }

  static let forms = [
    ("text", "txt"), ("json", "json"), ("jsonl", "jsonl"), ("sarif", "sarif.json"),
    ("junit", "xml"), ("markdown", "md"), ("html", "html"),
  ]

  private func review(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try home.run(["review"] + arguments, input: input, environment: clock)
  }

  @Test(arguments: forms)
  func `a folder with files that cannot be read, in every form, on any number of threads`(
    _ form: String, _ ending: String
  ) throws {
    let runs = try ["1", "2", "9"].map {
      try review(["udkast", "--format", form, "--jobs", $0, "--width", "80"])
    }
    #expect(runs.map(\.status) == [2, 2, 2])
    #expect(runs[0].errors.contains("udkast/23-med-adgangskode.docx"))
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.errors == runs[0].errors })
    try expectGolden(runs[0].output, "gennemlaesning/mappe.\(ending)")
    if form == "text" { try expectGolden(runs[0].errors, "gennemlaesning/mappe.fejl.txt") }
  }

  @Test func `several forms at once are what each is alone`() throws {
    let targets = Self.forms.flatMap { ["-o", "\($0.0)=ud.\($0.1)"] }
    let run = try review(["udkast"] + targets)
    #expect(run.status == 2)
    #expect(run.output == "")
    for (form, ending) in Self.forms {
      #expect(run.errors.contains("skrevet: ud.\(ending)\n"))
      let alone = try review(["udkast", "--format", form, "--width", "80"])
      let file = try home.read("ud.\(ending)")
      // A letter in a file is laid out for a page, and on a pipe for a reader of lines.
      #expect(file == alone.output || form == "text")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(left.filter { $0.hasSuffix(".part") } == [])
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(home.path)/ud.html")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file that is there stays, unless it is to be overwritten`() throws {
    let file = try home.write("mit", to: "ud.json")
    let refused = try review(["udkast", "-o", "json=ud.json"])
    #expect(refused.status == 2)
    #expect(refused.output == "")
    #expect(refused.errors.contains("--overwrite"))
    #expect(try home.read("ud.json") == "mit")
    _ = try review(["udkast", "-o", "json=ud.json", "--overwrite"])
    #expect(try home.read("ud.json").hasPrefix("[\n"))
    for target in ["json=nej/ud.json", "json=udkast"] {
      #expect(try review(["udkast", "-o", target]).status == 2)
    }
    let drafts = "\(home.path)/udkast"
    let before = try Data(contentsOf: URL(filePath: "\(drafts)/08-fejl-datoer.docx"))
    let over = try review(["udkast", "-o", "html=udkast/08-fejl-datoer.docx", "--overwrite"])
    #expect(over.status == 64)
    #expect(try Data(contentsOf: URL(filePath: "\(drafts)/08-fejl-datoer.docx")) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).count == 18)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  /// Command lines that cannot be meant, and a word of what is said.
  static let mistakes: [([String], String)] = [
    (["--format", "json", "--format", "html"], "standard output"), (["--new-only"], "--baseline"),
    (["--jobs", "0"], "1"), (["-o", "json=a", "-o", "html=a"], "samme fil"),
    (["-o", "json=a", "-o", "html=./a"], "samme fil"),
    (["--only", "goal-not-concret"], "goal-not-concrete"),
    (["--except", "zzzzzzzz"], "rules list"),
    (["--format", "pdf"], "pdf"), (["-o", "json"], "json"),
  ]

  @Test(arguments: mistakes)
  func `wrong usage is 64 and says why`(_ arguments: [String], _ word: String) throws {
    let run = try review(["udkast"] + arguments)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output == "")
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test func `rules are chosen`() throws {
    let draft = "udkast/08-fejl-datoer.docx"
    func rules(_ arguments: [String]) throws -> Set<String> {
      let run = try review([draft, "--format", "json"] + arguments)
      let text = run.output.matches(of: /"ruleId": "([a-z-]+)"/).map { String($0.1) }
      return Set(text)
    }
    let all = try rules([])
    #expect(all.count > 3)
    let one = try #require(all.sorted().first)
    #expect(try rules(["--only", one]) == [one])
    #expect(try rules(["--except", one]) == all.subtracting([one]))
    let two = all.sorted().prefix(2)
    #expect(try rules(["--only", two.joined(separator: ",")]) == Set(two))
    let explained = try review([draft, "--explain", "--width", "80"])
    #expect(explained.output.contains("✗"))
  }

  @Test func `lines of plans are judged one by one, from a file and from standard input`() throws {
    let plan = try home.run(["read", "udkast/08-fejl-datoer.docx", "--format", "json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(plan.output.utf8)) as? [String: Any])
    let line = String(
      decoding: try JSONSerialization.data(withJSONObject: object["plan"] ?? 0), as: UTF8.self)
    let lines = "\(line)\n\n{\"format\": 1}\n\(line)"
    try home.write(lines, to: "planer.jsonl")
    let run = try review(["planer.jsonl", "--format", "jsonl"])
    #expect(run.status == 2)
    let paths = run.output.matches(of: /"path":"(planer\.jsonl:\d+)"/).map { String($0.1) }
    #expect(paths == ["planer.jsonl:1", "planer.jsonl:3", "planer.jsonl:4"])
    #expect(run.errors.contains("planer.jsonl:3:1:"), "\(run.errors)")
    let piped = try review(
      ["-", "--stdin-filename", "planer.jsonl", "--format", "jsonl"], input: lines)
    #expect(piped.output == run.output)
    #expect(try review(["-", "--stdin-filename", "x.json"], input: line).status == 1)
  }

  @Test func `an earlier review says what is new, and only that fails where that is asked`() throws
  {
    try putThree()
    _ = try review(["tre", "-o", "json=sidst.json"])
    try FileManager.default.moveItem(
      atPath: "\(home.path)/tre/08-fejl-datoer.docx", toPath: "\(home.path)/tre/nyt.docx")
    let same = try review(["tre", "--baseline", "sidst.json", "--width", "80"])
    #expect(same.status == 1)
    #expect(!same.output.contains("Var ikke med sidst"))
    #expect(try review(["tre", "--baseline", "sidst.json", "--new-only"]).status == 0)
    let cycling = try home.read("tre/18-cykler-til-skole.md")
    try home.write(
      cycling.replacing("indfriet: maj 2027", with: "indfriet: maj 2028")
        .replacing("  - Data: Tilmeldingslisten\n", with: ""),
      to: "tre/18-cykler-til-skole.md")
    let mended = try review(["tre", "--baseline", "sidst.json", "--width", "80"])
    try expectGolden(mended.output, "gennemlaesning/siden-sidst.txt")
    #expect(try review(["tre", "--baseline", "sidst.json", "--new-only"]).status == 1)
    let partial = try review([
      "tre/nyt.docx", "--baseline", "sidst.json", "--only", "owner-not-a-chef",
    ])
    #expect(partial.output.contains("ikke undersøgt denne gang"))
    let wrong = try review(["tre", "--baseline", "tre/nyt.docx"])
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
  }

  @Test(arguments: forms)
  func `nothing in a hostile plan steers a terminal, in any form`(
    _ form: String, _ ending: String
  ) throws {
    try HostilePlan.put(into: home, template: try Fixture.template().reference)
    let json = try home.run(["export", "ond", "--to", "json"])
    try home.write(json.output, to: "ond.json")
    try HostileFolder.put(into: home)
    let run = try review(["ond.json", "ondt", "--format", form])
    #expect(run.status == 2, "\(run.errors)")
    #expect(Emission.faults(in: run.output.utf8, isTerminal: false) == [])
    #expect(Emission.faults(in: run.errors.utf8, isTerminal: false) == [])
    // A name with a line break in it would be a line of its own.
    #expect(!(run.output + run.errors).contains("\nskift"))
    let named = try review(
      ["-", "--stdin-filename", "../../x\u{1B}[2J.md", "--format", form], input: "# MÅL\nx\n")
    #expect(Emission.faults(in: (named.output + named.errors).utf8, isTerminal: false) == [])
    #expect(named.output.contains("../../x"))
    let parents = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!parents.contains { $0.hasPrefix("x") })
  }

  @Test func `annotated copies of files with odd names stay in their folder`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/ind", withIntermediateDirectories: true)
    let name = "<b>..\u{1B}[31m\u{202E}gnp =1+1.docx"
    try FileManager.default.copyItem(
      atPath: "\(home.path)/udkast/08-fejl-datoer.docx", toPath: "\(home.path)/ind/\(name)")
    let run = try review(["ind", "ind/../ind/\(name)", "--annotate", "ud"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(Emission.faults(in: (run.output + run.errors).utf8, isTerminal: false) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/ud").count == 2)
  }
}

/// Reviews held up to schemas, readers and a browser that are not ours.
struct ReviewCheckerTests {
  private let home: Home

  init() throws { home = try Home() }

  private static var drafts: [String] {
    ["04-god-tryghed.docx", "05-fejl-vagt-maal.docx", "08-fejl-datoer.docx", "11-omskrevet.odt"]
      .map { Fixture.root.appending(path: "Tests/Fixtures/word/\($0)").path }
  }

  /// A review of drafts and of something that is none, in a form and a language.
  private func review(_ form: String, _ language: String, _ more: [String] = []) throws -> String {
    let path = "\(home.path)/fund.\(language).\(form)"
    let pdf = try home.write("%PDF-1.7", to: "en pdf & mere.docx")
    try? HostileFolder.put(into: home)
    let run = try home.run(
      ["review", pdf, "ondt"] + Self.drafts
        + ["-o", "\(form)=\(path)", "--language", language] + more)
    #expect(run.status == 2, "\(run.errors)")
    return path
  }

  private func expectValid(_ files: [String], by schema: String) throws {
    let run = try home.run(
      ["--schemafile", Fixture.root.appending(path: schema).path] + files,
      program: Checker.path("check-jsonschema"))
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(
    .enabled(if: Checker.isInstalled("check_jsonschema"), "run .ci/checkers"),
    arguments: ["da", "en"])
  func `SARIF keeps to the schema of OASIS, and results to ours`(_ language: String) throws {
    let json = try review("json", language)
    let compared = try home.write(
      try home.run([
        "review", Self.drafts[1], "--baseline", json, "--format", "json", "--only",
        "goal-not-concrete", "--language", language,
      ]).output, to: "siden.json")
    let sarif = try review("sarif", language, ["--baseline", json])
    try expectValid([sarif], by: "Tests/Fixtures/sarif/sarif-schema-2.1.0.json")
    let lived = try home.write(
      try home.run([
        "review", Fixture.root.appending(path: "Tests/EndToEndTests/Goldens/liv/plan.json").path,
        "--format", "jsonl",
      ]).output, to: "liv.json")
    #expect(try home.read("liv.json").contains(#""approval":{"state""#))
    try expectValid([json, compared, lived], by: "Documentation/schemas/result.schema.json")
  }

  @Test(.enabled(if: Checker.isInstalled("check_jsonschema"), "run .ci/checkers"))
  func `plans keep to the published schema, whatever has happened to them`() throws {
    try HostilePlan.put(into: home, template: try Fixture.template().reference)
    let hostile = try home.write(
      try home.run(["export", "ond", "--to", "json"]).output, to: "ond.json")
    let folder = Fixture.root.appending(path: "Tests/Fixtures/marked-unseen").path
    let plans = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".marks.json") }.map { "\(folder)/\($0)" }
    let lived = Fixture.root.appending(path: "Tests/EndToEndTests/Goldens/liv/plan.json").path
    #expect(plans.count > 3)
    try expectValid(plans + [hostile, lived], by: "Documentation/schemas/plan.schema.json")
  }

  @Test(.enabled(if: Checker.isInstalled("lxml"), "run .ci/checkers"))
  func `JUnit's XML is read by programs that are not ours`() throws {
    #expect(
      try Checker.run("check_junit.py", [try review("junit", "da"), review("junit", "en")], home)
        == "")
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
        && Checker.isInstalled("axe_playwright_python"), "Chromium or axe is missing"))
  func `the web page keeps to WCAG and fits a telephone`() throws {
    let json = try review("json", "da")
    let pages = try [review("html", "da", ["--baseline", json]), review("html", "en")]
    #expect(try Checker.run("check_page.py", ["/usr/bin/chromium"] + pages, home) == "")
  }
}
