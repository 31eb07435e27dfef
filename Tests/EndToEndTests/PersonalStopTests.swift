import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// Nothing that points out a private person leaves the program unseen.
struct PersonalStopTests {
  private let home: Home

  init() throws { home = try Home() }

  private func begin(_ words: String) throws {
    let file = Fixture.root.appending(path: "Tests/Fixtures/years/kom-glad-i-skole.plan.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("Fordi det er vigtigt for børnene.", with: words)
    #expect(try home.run(["import", try home.write(text, to: "plan.json")]).status == 0)
  }

  private static let number = "En dreng (120380-2222) har ventet."
  private static let plan = "kom-glad-i-skole"

  @Test(arguments: ["docx", "html", "markdown", "text", "ics", "svg", "json"])
  func `a number stops every export, and there is a way to go on`(_ format: String) throws {
    try begin(Self.number)
    let stopped = try home.run(["export", Self.plan, "--to", format, "-o", "ud"])
    #expect(stopped.status == 1)
    #expect(stopped.output == "")
    #expect(
      stopped.errors == """
        fejl: i planen står der noget, som ikke må komme videre:
          MÅL › begrundelse: CPR-nummer »12••••-••••«
        Intet er skrevet eller godkendt. Ret svaret, eller gå videre alligevel med --keep-personal-data

        """)
    #expect(!FileManager.default.fileExists(atPath: home.path + "/ud"))
    #expect(try home.run(["export", Self.plan, "--to", format]).output == "")
    let kept = try home.run([
      "export", Self.plan, "--to", format, "-o", "ud", "--keep-personal-data",
    ])
    #expect(kept.status == 0)
    #expect(kept.errors.contains("12••••-••••") && kept.errors.contains("Planen er skrevet"))
    #expect(kept.errors.hasPrefix("advarsel: planen går videre med dette, fordi I har bedt om det"))
  }

  private static let person = "Mette Hansen (21 43 65 87) har depression."

  @Test func `a telephone and health beside a name stop too, and there is a way to go on`() throws {
    try begin(Self.person)
    let arguments = ["export", Self.plan, "--to", "text", "--language", "en"]
    let stopped = try home.run(arguments)
    #expect(stopped.status == 1)
    #expect(stopped.output == "")
    #expect(
      stopped.errors == """
        warning: read this through before the plan goes on to others:
          GOAL › reason: private telephone or e-mail “21 •• •• ••”
          GOAL › reason: a name and somebody’s health in one sentence “M•••• H••••• … depression”
        Nothing was written or approved. Mend the answer, or go on all the same with --keep-personal-data

        """)
    let kept = try home.run(arguments + ["--keep-personal-data"])
    #expect(kept.status == 0)
    #expect(kept.output.contains("depression"))
  }

  @Test func `in the conversation they stop once, and who asks again has read them`() throws {
    try begin(Self.person)
    let line = ":eksport docx ud.docx\n"
    #expect(try home.run(["interview", Self.plan], input: line).status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.path + "/ud.docx"))
    let twice = try home.run(["interview", Self.plan], input: line + line)
    let said = twice.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Filen er ikke skrevet. MÅL › begrundelse: privat telefon"))
    #expect(said.contains("Ellers skriv kommandoen en gang til, så bliver filen skrevet."))
    #expect(FileManager.default.fileExists(atPath: home.path + "/ud.docx"))
  }

  @Test func `what a rule found of a number is not told by its explanation`() throws {
    try begin(Self.number)
    let run = try home.run(["review", home.path + "/plan.json", "--explain"])
    #expect(!run.output.contains("120380-2222"), "\(run.output)")
    #expect(run.output.contains("Reglen er opfyldt, når:"))
    let plan = ["rules", "explain", "personal-data-cpr", "--plan", Self.plan]
    #expect(try !home.run(plan).output.contains("120380-2222"))
  }

  @Test func `a level of one's own makes a telephone an error`() throws {
    try begin("Ring til Mette på 21 43 65 87.")
    let rules = try home.write(
      #"""
      {"id":"vores","for":"albertslund-maalplan",
       "overrides":[{"rules":["personal-data-contact"],"level":"error"}]}
      """#, to: "vores.json")
    let run = try home.run(["export", Self.plan, "--to", "text", "--rules", rules])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fejl: i planen står der noget, som ikke må komme videre:"))
  }

  @Test func `in the conversation a number stops the export too`() throws {
    try begin(Self.number)
    let run = try home.run(["interview", Self.plan], input: ":eksport docx ud.docx\n")
    #expect(run.status == 0)
    #expect(run.output.contains("--keep-personal-data"))
    #expect(!run.output.contains("2222") || run.output.contains("12••••-••••"))
    #expect(!FileManager.default.fileExists(atPath: home.path + "/ud.docx"))
  }

  @Test func `the minutes and the lessons hold no number`() throws {
    try begin("Vi har talt børnene.")
    let endings = ["md", "docx", "odt", "pdf", "html", "txt"]
    try home.write("planens Word-fil", to: "kom-glad-i-skole.docx")
    let lines =
      ":parkér \(Self.number)\n:minutter\n" + endings.map { ":minutter ref.\($0)\n" }.joined()
      + ":gå begrundelse\n:ret\n\(Self.number)\n" + endings.map { ":læring lær.\($0)\n" }.joined()
    let run = try home.run(["interview", Self.plan], input: lines)
    let told = run.output.components(separatedBy: "referat: CPR-nummer »12••••-••••«").count - 1
    #expect(told == endings.count + 1, "\(run.output)")
    let lessons = run.output.components(separatedBy: "laering: CPR-nummer »12••••-••••«").count - 1
    #expect(lessons == endings.count, "\(run.output)")
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(files.filter { $0.contains("ref") || $0.hasPrefix("lær") } == [])
  }

  @Test(arguments: ["text", "markdown", "html", "sarif", "junit"])
  func `what a review says of a number does not tell it`(_ form: String) throws {
    try begin(Self.number)
    let run = try home.run(["review", home.path + "/plan.json", "--format", form])
    let told = run.output.components(separatedBy: "120380-2222").count - 1
    // SARIF shows the answer it points at, and no more.
    #expect(told <= (form == "sarif" ? 1 : 0), "\(run.output)")
    #expect(run.output.contains("personal-data-cpr"))
  }

  @Test func `an approval shows no number either`() throws {
    try begin(Self.number)
    let run = try home.run(["approve", Self.plan, "--by", "Anne Friis"])
    #expect(!run.output.contains("2222") && !run.errors.contains("2222"))
    #expect(run.errors.contains("12••••-••••"))
  }

  @Test func `a number stops an approval even where its error has a reason`() throws {
    try begin(Self.number)
    let arguments = ["approve", Self.plan, "--by", "Anne Friis", "--because", "Det går nok"]
    let stopped = try home.run(arguments)
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("--keep-personal-data"))
    #expect(try home.run(["plans"]).output.contains("kladde"))
    #expect(try home.run(arguments + ["--keep-personal-data"]).status == 0)
    #expect(try home.run(["plans"]).output.contains("godkendt"))
  }

  @Test func `at a terminal an approval asks, and only a yes is one`() throws {
    try begin(Self.number)
    let arguments = ["approve", Self.plan, "--by", "Anne Friis", "--because", "Det går nok"]
    for (answer, status) in [("nej", 1), ("", 1), ("ja", 0)] {
      let sitting = try Sitting(home, arguments)
      try sitting.press(answer + "\r")
      #expect(try sitting.terminal.waitForEnd() == status)
      #expect(sitting.transcript.contains("Skal planen godkendes alligevel? Skriv ja"))
    }
  }
}
