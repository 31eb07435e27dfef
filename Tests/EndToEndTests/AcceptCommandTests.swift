import Foundation
import Plans
import Storage
import TestSupport
import Testing

/// `maalplan accept`: findings are let stand from the command line, listed and taken back.
struct AcceptCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    let draft = try #require(JudgedDraft.all.first { $0.name == "05-fejl-vagt-maal" })
    let input = (try draft.lines() + [":titel Tryg trafik"]).joined(separator: "\n") + "\n"
    try #require(home.run(["interview", "Kladde"], input: input).status == 0)
  }

  /// Runs the program on a day.
  @discardableResult
  private func run(
    on day: String = "2026-11-02", _ arguments: [String], input: String = "", status: Int = 0
  ) throws -> ProgramRun {
    let run = try home.run(
      arguments, input: input, environment: ["MAALPLAN_NOW": day, "TZ": "UTC"])
    #expect(run.status == status, "\(arguments): \(run.output)\(run.errors)")
    return run
  }

  private func acceptances() throws -> [Acceptance] {
    try #require(try home.plans().plans().first?.plan.acceptances)
  }

  @discardableResult
  private func accept(_ arguments: String..., on day: String = "2026-11-02") throws -> ProgramRun {
    try run(on: day, ["accept", "kladde"] + arguments)
  }

  // MARK: Right use

  @Test func `a finding is let stand with a reason, by somebody, until a day`() throws {
    let run = try accept(
      "goal-not-concrete", "--because", "Byrådet giver  tallet\ni maj", "--by", "Chef Bo Lund",
      "--until", "august 2027")
    #expect(run.errors == "")
    #expect(
      run.output == """
        Accepteret: MÅL › mål (goal-not-concrete)
          Fordi Byrådet giver tallet i maj
          Det gælder til og med 31. august 2027, eller til teksten bliver ændret.

        """)
    let acceptance = try #require(try acceptances().first)
    #expect(
      try acceptances() == [
        Acceptance(
          fingerprint: acceptance.fingerprint, rule: "goal-not-concrete", path: "goal",
          reason: "Byrådet giver tallet i maj", by: "Chef Bo Lund", on: "2026-11-02",
          until: "2027-08-31")
      ])
    #expect(try !home.errorsFound(inPlan: "Tryg trafik").contains("goal-not-concrete at goal"))
  }

  @Test func `it is the same as in the conversation, and undone there`() throws {
    try accept(
      "GOAL-not-Concrete", "--fordi", "Byrådet giver tallet i maj", "--until", "2027-08-31")
    let first = try acceptances()
    let talk = try run(
      ["interview", "kladde"],
      input: ":fortryd\n:accepter goal-not-concrete fordi Byrådet giver tallet i maj til 31/8-27\n")
    #expect(talk.output.contains("Fortrudt: accepten af goal-not-concrete."))
    #expect(try acceptances() == first)
    #expect(first.map(\.until) == ["2027-08-31"])
  }

  @Test func `the plan's participants accept where nobody is named`() throws {
    try run(["interview", "kladde"], input: ":deltagere Anna, Bo og Carla\n")
    try accept("goal-not-concrete", "--because", "Tallet kommer", "--by", " ")
    #expect(try acceptances().map(\.by) == ["Anna, Bo og Carla"])
  }

  @Test func `the list says of each whether it holds, has expired or is unused`() throws {
    try accept("goal-not-concrete", "--because", "Tallet kommer i maj", "--by", "Byrådet")
    try accept("sign-without-data", "--number", "1", "--because", "Loggen", on: "2026-11-03")
    try accept(
      "sign-without-data", "--number", "2", "--because", "Svarene kommer i maj", "--until",
      "uge 20 2027")
    try run(["interview", "kladde"], input: ":gå tegn\n:ret 2\nFlere cykler hele vejen\n")
    let list = try run(on: "2027-06-01", ["accepter", "kladde"])
    #expect(list.errors == "Tag nummer 1 tilbage med: maalplan accept kladde --take-back 1\n")
    try expectGolden(list.output, "accept/liste.txt")
    let narrow = try run(on: "2027-06-01", ["accept", "kladde", "--width", "40"])
    try expectGolden(narrow.output, "accept/liste-40.txt")
    let day = try run(["accept", "kladde", "--date", "2027-06-01"])
    #expect(day.output == list.output)
    let english = try run(on: "2027-06-01", ["accept", "kladde", "--language", "en"])
    #expect(
      english.errors
        == "Take number 1 back with: maalplan accept kladde --language en --take-back 1\n"
    )
    try expectGolden(english.output, "accept/list.en.txt")
  }

  @Test func `one is taken back, and the finding counts again`() throws {
    try accept("goal-not-concrete", "--because", "Tallet kommer i maj")
    let back = try accept("--take-back", "1")
    #expect(
      back.output == "Taget tilbage: MÅL › mål (goal-not-concrete). Bemærkningen gælder igen.\n")
    #expect(try acceptances() == [])
    #expect(try home.errorsFound(inPlan: "Tryg trafik").contains("goal-not-concrete at goal"))
    let list = try accept()
    #expect(list.output == "")
    #expect(
      list.errors == """
        I har ikke accepteret nogen bemærkning endnu.
        Lad en bemærkning stå med: maalplan accept kladde REGEL --because 'grund'

        """)
  }

  @Test func `another reason takes the place of the first`() throws {
    try accept("goal-not-concrete", "--because", "Tallet kommer i maj")
    try accept("goal-not", "--because", "Tallet kommer i juni", on: "2026-11-09")
    #expect(try acceptances().map(\.reason) == ["Tallet kommer i juni"])
    #expect(try acceptances().map(\.on) == ["2026-11-09"])
  }

  // MARK: What cannot be done

  /// What is typed after the plan's name, and what is said of it.
  struct Refusal: CustomTestStringConvertible {
    let arguments: [String]
    let says: String

    init(_ arguments: String..., says: String) {
      self.arguments = arguments
      self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// The rules that have something open in the plan.
  static let open = """
    workplaces-unnamed, target-group-broad, policy-ends-before-goal, goal-not-concrete, \
    goal-about-own-work, goal-several, goal-without-time, relevance-thin, \
    sign-not-observable, sign-about-staff, sign-is-intention, data-vague, \
    sign-without-data, actions-not-tried, action-vague, action-without-owner, \
    date-imprecise
    """

  /// The places where signs are without data.
  static let places = """
    1. TEGN › tegn 2 › datakilde
    2. TEGN › tegn 3 › datakilde
    3. TEGN › tegn 4 › datakilde
    """.split(separator: "\n").map { "  \($0)\n" }.joined()

  static let refusals = [
    Refusal(
      "goal-not-concrete", "--number=\(Int.min)", "--because", "ja",
      says:
        "Der er ikke noget sted nummer \(Int.min). Reglen goal-not-concrete har en bemærkning 1 sted.\n"
    ),
    Refusal("--take-back=\(Int.min)", says: "Planen har ingen accept, der kan tages tilbage.\n"),
    Refusal(
      "findes-ikke", "--because", "ja",
      says: "Reglen findes-ikke har ingen åben bemærkning. Dem, der er åbne, kommer fra: \(open)\n"),
    Refusal(
      "Gaol-not-concrete", "--because", "ja",
      says: "Reglen Gaol-not-concrete har ingen åben bemærkning. Mente I goal-not-concrete?\n"),
    Refusal(
      "sign-without-data", "--because", "Svarene kommer i maj", "--until", "2027-05-31",
      says: "Reglen sign-without-data har en bemærkning flere steder:\n" + places
        + "Sæt stedets nummer efter --number: maalplan accept kladde sign-without-data --number 2 --because 'Svarene kommer i maj' --until 2027-05-31\n"
    ),
    Refusal(
      "sign-without-data", "--number", "7", "--because", "ja",
      says:
        "Der er ikke noget sted nummer 7. Reglen sign-without-data har en bemærkning 3 steder.\nReglen sign-without-data har en bemærkning flere steder:\n"
        + places
        + "Sæt stedets nummer efter --number: maalplan accept kladde sign-without-data --number 2 --because ja\n"
    ),
    Refusal(
      "goal-not-concrete", "--number", "2", "--because", "ja",
      says:
        "Der er ikke noget sted nummer 2. Reglen goal-not-concrete har en bemærkning 1 sted.\n"),
    Refusal("--take-back", "1", says: "Planen har ingen accept, der kan tages tilbage.\n"),
  ]

  @Test(arguments: refusals)
  func `what there is not is told, and what there is`(_ refusal: Refusal) throws {
    let run = try run(["accept", "kladde"] + refusal.arguments, status: 2)
    #expect(run.output == "")
    #expect(run.errors == refusal.says)
    #expect(try acceptances() == [])
  }

  @Test func `a number that no acceptance has is told`() throws {
    try accept("goal-not-concrete", "--because", "Tallet kommer i maj")
    for number in ["0", "2", "--take-back=-1"] {
      let option = number.hasPrefix("-") ? [number] : ["--take-back", number]
      let run = try run(["accept", "kladde"] + option, status: 2)
      #expect(
        run.errors.hasSuffix(" Planen har 1; se den med: maalplan accept kladde\n"), "\(run.errors)"
      )
    }
    #expect(try acceptances().count == 1)
  }

  /// What is said first where the command is typed wrongly.
  static let mistakes = [
    Refusal(
      "goal-not-concrete",
      says:
        "fejl: skriv også hvorfor, så andre kan forstå det om et år: maalplan accept kladde goal-not-concrete --because 'tallene kommer i maj'"
    ),
    Refusal(
      "goal-not-concrete", "--because", " …",
      says:
        "fejl: skriv også hvorfor, så andre kan forstå det om et år: maalplan accept kladde goal-not-concrete --because 'tallene kommer i maj'"
    ),
    Refusal(
      "--because", "ja",
      says: "fejl: skriv også, hvilken regel det er: maalplan accept kladde REGEL --because 'grund'"
    ),
    Refusal(
      "goal-not-concrete", "--because", "ja", "--until", "31. november 2027",
      says:
        "fejl: »31. november 2027« er ikke en dag. Skriv for eksempel: --until 2027-08-01 eller --until 'august 2027'"
    ),
    Refusal(
      "goal-not-concrete", "--because", "ja", "--until", "snart",
      says:
        "fejl: »snart« er ikke en dag. Skriv for eksempel: --until 2027-08-01 eller --until 'august 2027'"
    ),
    Refusal(
      "goal-not-concrete", "--because", "ja", "--until", "2026-11-01",
      says: "fejl: 1. november 2026 er allerede forbi. Skriv en senere dag, eller udelad den."),
    Refusal(
      "goal-not-concrete", "--take-back", "1",
      says: "fejl: --take-back står alene: maalplan accept kladde --take-back 1"),
    Refusal(
      "--date", "i morgen",
      says: "fejl: »i morgen« er ikke en dag. Skriv den sådan: 2027-08-20"),
  ]

  @Test(arguments: mistakes)
  func `wrong use is 64 and says how it is done`(_ mistake: Refusal) throws {
    let run = try run(["accept", "kladde"] + mistake.arguments, status: 64)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").first.map(String.init) == mistake.says)
    #expect(run.errors.contains("--help"))
    #expect(try acceptances() == [])
  }

  @Test func `a wrong rule is told in English too`() throws {
    let run = try run(
      ["accept", "kladde", "findes-ikke", "--because", "yes", "--language", "en"], status: 2)
    #expect(
      run.errors
        == "The rule findes-ikke has no open finding. Those that are open come from: \(Self.open)\n"
    )
  }

  @Test func `a plan that is not there, or of another template, is told about`() throws {
    let missing = try run(["accept", "findes-ikke"], status: 2)
    #expect(
      missing.errors == "Planen »findes-ikke« findes ikke. Planerne er:\n  kladde – Tryg trafik\n")
    let other = Change(at: Moment(seconds: 0), [.began(template: "roskilde@1")])
    try home.plans().append(other, to: PlanID(rawValue: "anden"), after: 0)
    let run = try run(["accept", "anden", "goal-not-concrete", "--because", "ja"], status: 2)
    #expect(run.errors == "fejl: planen svarer på en anden skabelon: roskilde@1\n")
  }
}
