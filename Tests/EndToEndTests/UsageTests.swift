import Foundation
import Plans
import Storage
import Testing

/// What is said to somebody who types the command wrongly, or asks what there is.
struct UsageTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A command line that cannot be meant.
  static let mistakes: [[String]] = [
    ["findes-ikke", "--ukendt"], ["--ukendt"], ["export"], ["export", "plan"],
    ["export", "plan", "--to", "doc"], ["interview", "--language", "fr"],
    ["interview", "--width", "bred"], ["interview", "--color", "pink"], ["interview", "a", "b"],
    ["import"], ["plans", "ekstra"], ["overview", "--format", "pdf"], ["overview", "--output"],
    ["forget"], ["forget", "X"], ["delete"], ["delete", "a", "b"], ["backup"], ["restore"],
    ["doctor", "ekstra"], ["doctor", "--format", "xml"], ["show"], ["show", "a", "b"],
    ["show", "a", "--width", "9"], ["accept"], ["accept", "a", "regel"],
    ["accept", "a", "regel", "--because"], ["accept", "a", "regel", "--number", "to"],
    ["accept", "a", "--take-back"], ["accept", "a", "regel", "fordi", "ja"],
  ]

  @Test(arguments: mistakes)
  func `wrong usage is 64 and says how it is done`(_ arguments: [String]) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("--help"))
  }

  @Test(arguments: ["2027-13-40", "i morgen", "2027-08-20T", "2027-08-20T09", ""])
  func `a clock that cannot be read is refused before anything is done`(_ clock: String) throws {
    let run = try home.run(["plans"], environment: ["MAALPLAN_NOW": clock])
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "MAALPLAN_NOW er sat til »\(clock)«. Skriv den som 2027-08-20 eller 2027-08-20T09:30."))
  }

  /// What is typed as a value that cannot be one, and what is said of it.
  static let values: [(arguments: [String], said: String)] = [
    (
      ["interview", "--phase", "nix"],
      """
      fejl: 'nix' kan ikke bruges til '--phase <FASE>'. \
      Vælg mellem 'draft', 'approval', 'status' eller 'closing'.
      """
    ),
    (["plans", "--width", "abc"], "fejl: 'abc' kan ikke bruges til '--width <TAL>'"),
    (
      ["plans", "--width", "5"],
      "fejl: Bredden 5 går ikke. Skriv et tal fra 20 til 400: --width 80"
    ),
    (
      ["export", "a", "--to", "doc"],
      "fejl: 'doc' kan ikke bruges til '--to <FORM>'. Vælg en af disse:\n  - text\n"
    ),
    (["plans", "--colr", "x"], "fejl: ukendt tilvalg '--colr'. Mente I '--color'?"),
    (["review", "x", "--jobs"], "fejl: der mangler en værdi til '--jobs <TAL>'"),
  ]

  @Test(arguments: values)
  func `a value that cannot be one is told in Danish`(
    _ arguments: [String], _ said: String
  ) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix(said), "\(run.errors)")
  }

  /// Words that are close to a command, how they are typed, and the command.
  static let slips: [(word: String, arguments: [String], command: String)] = [
    ("revew", ["revew", "MAPPE"], "review"), ("plan", ["plan"], "plans"),
    ("Status", ["Status"], "status"), ("exprot", ["exprot", "x", "--to", "docx"], "export"),
    ("accpt", ["accpt", "x"], "accept"), ("godkendd", ["godkendd"], "godkend"),
    ("plan", ["--width", "80", "plan"], "plans"),
  ]

  @Test(arguments: slips)
  func `a word close to a command begins no plan`(
    _ word: String, _ arguments: [String], _ command: String
  ) throws {
    let run = try home.run(arguments, input: "Egelundskolen\n")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.errors
        == "Kommandoen »\(word)« findes ikke. Mente I \(command)? Skal planen hedde det, så skriv: maalplan interview \(word)\n"
    )
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test func `a word close to a command is a plan where a plan is called so`() throws {
    try #expect(home.run(["interview", "plan"], input: "Egelundskolen\n").status == 0)
    #expect(try home.run(["plan"], input: "Skolechef Per\n").status == 0)
    let answers = try home.plan(titled: "plan").answers
    #expect(answers.lists["workplaces"]?.map(\.text) == ["Egelundskolen"])
    #expect(answers.texts["owner"] == "Skolechef Per")
  }

  @Test func `a word that is close to no command is a plan's title`() throws {
    try #expect(home.run(["frobnicate"], input: "Egelundskolen\n").status == 0)
    #expect(try home.plans().plans().map(\.plan.title) == ["frobnicate"])
  }

  /// The commands whose values have names of ours.
  static let named = [
    ["interview"], ["plans"], ["show"], ["overview"], ["export"], ["import"], ["read"], ["merge"],
    ["accept"], ["status"], ["close"], ["history"], ["diff"], ["practise"], ["rules", "list"],
    ["rules", "explain"],
    ["rules", "check"], ["rules", "test"], ["rules", "try"], ["rules", "calibrate"],
    ["rules", "schema"],
  ]

  @Test(arguments: named)
  func `what is typed as a value is called by a Danish name`(_ command: [String]) throws {
    let help = try home.run(command + ["--help"]).output
    let names = Set(help.matches(of: /<([^>]+)>/).map { String($0.1) })
    let ours = names.subtracting(["tilvalg", "kommando"])
    #expect(ours.filter { $0 != $0.uppercased() }.sorted() == [], "\(help)")
    #expect(names.contains("SPROG"))
    let english = try home.run(command + ["--language", "en", "--help"]).output
    #expect(english.contains("<LANGUAGE>"))
  }

  @Test func `help names every command in both languages`() throws {
    for language in ["da", "en"] {
      let run = try home.run(["--help", "--language", language])
      #expect(run.status == 0)
      #expect(run.errors == "")
      for command in Self.commands {
        #expect(run.output.contains(try Regex("\n  \(command)[ ,]")))
      }
      #expect(!run.output.contains("⟦"))
    }
    #expect(try home.run(["--help"]).output.contains("spørgsmål for spørgsmål"))
    #expect(try home.run(["--help", "--language=en"]).output.contains("question by question"))
  }

  /// The commands that have pages of their own.
  static let commands = [
    "interview", "plans", "show", "export", "import", "review", "accept", "overview", "forget",
    "delete", "backup",
    "restore", "doctor",
  ]

  @Test(arguments: commands)
  func `each command has help in both languages`(_ command: String) throws {
    let danish = try home.run([command, "--help"])
    let english = try home.run([command, "--language", "en", "--help"])
    #expect(danish.status == 0)
    #expect(english.status == 0)
    #expect(danish.output != english.output)
    #expect(!danish.output.contains("⟦"))
    #expect(!english.output.contains("⟦"))
  }

  @Test func `the version is one line`() throws {
    let run = try home.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+(\.[0-9]+)?\n/) != nil)
  }
}
