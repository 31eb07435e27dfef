import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// A plan's years on the command line: approval, statuses, the end, and what is told about them.
struct YearsTests {
  private let home: Home

  init() throws { home = try Home() }

  /// Runs the program on a day, typing lines.
  @discardableResult
  private func run(
    on day: String, _ arguments: [String], _ lines: [String] = [], status: Int = 0
  ) throws -> ProgramRun {
    let run = try home.run(
      arguments, input: lines.map { $0 + "\n" }.joined(),
      environment: ["MAALPLAN_NOW": day, "TZ": "UTC"])
    #expect(run.status == status, "\(arguments): \(run.output)\(run.errors)")
    return run
  }

  private func begin() throws {
    let file = Fixture.root.appending(path: "Tests/Fixtures/years/kom-glad-i-skole.plan.json")
    try run(on: "2026-05-04", ["import", file.path])
  }

  private static let plan = "kom-glad-i-skole"

  // MARK: Approving

  @Test func `errors stop an approval until each has a reason`() throws {
    try begin()
    let stopped = try run(
      on: "2026-06-01", ["approve", Self.plan, "--by", "Anne Friis"], status: 1)
    #expect(stopped.errors.contains("1 fejl står åben (sign-without-data)"))
    let nobody = try run(
      on: "2026-06-01", ["approve", Self.plan, "--because", "Kommer i august"], status: 64)
    #expect(nobody.errors.contains("--by 'navn eller rolle'"))
    let other = try run(
      on: "2026-06-01", ["approve", Self.plan, "--by", "Anne Friis", "--fordi", "goal-vague: Nej"],
      status: 1)
    #expect(other.errors.contains("Reglen goal-vague har ingen åben fejl"))
    try run(
      on: "2026-06-01",
      [
        "godkend", Self.plan, "--by", "Anne Friis", "--because",
        "sign-without-data: Kommer i august",
      ])
    let plans = try run(on: "2026-06-02", ["plans"])
    #expect(
      plans.output == "kom-glad-i-skole\tKom glad i skole\tgodkendt\tNæste status: august 2027.\n")
    let again = try run(on: "2026-06-02", ["approve", Self.plan])
    #expect(again.output.hasSuffix("Planen er allerede godkendt, som den står. Intet er ændret.\n"))
  }

  @Test func `an approval is taken back with a reason`() throws {
    try begin()
    try run(on: "2026-06-01", ["approve", Self.plan, "--withdraw", "--because", "Nej"], status: 2)
    try run(on: "2026-06-01", ["approve", Self.plan, "--by", "Anne", "--because", "Kommer"])
    try run(on: "2026-06-02", ["approve", Self.plan, "--withdraw"], status: 64)
    let taken = try run(
      on: "2026-06-02",
      ["approve", Self.plan, "--withdraw", "--by", "Bo", "--because", "For tidligt"])
    #expect(taken.output == "Godkendelsen blev taget tilbage 2. juni 2026 af Bo: For tidligt\n")
    let plans = try run(on: "2026-06-02", ["plans"])
    #expect(plans.output.hasSuffix("\ttil godkendelse\tNæste: godkendelse.\n"))
  }

  @Test func `a day that is none is refused`() throws {
    try begin()
    for date in ["2026-02-30", "i morgen", "2026-6-1"] {
      try run(on: "2026-06-01", ["approve", Self.plan, "--date", date, "--by", "A"], status: 64)
      try run(on: "2026-06-01", ["status", Self.plan, "--date", date], status: 64)
    }
  }

  @Test func `a status that is not due says what comes`() throws {
    try begin()
    try run(on: "2026-06-01", ["approve", Self.plan, "--by", "Anne", "--because", "Kommer"])
    let early = try run(on: "2027-05-01", ["status", Self.plan])
    #expect(early.errors.hasPrefix("Næste status: august 2027."))
    try run(on: "2027-05-01", ["status", Self.plan, "--to", "text"], status: 2)
    try run(on: "2027-05-01", ["status", Self.plan, "--to", "ics"], status: 64)
    try run(on: "2027-05-01", ["status", Self.plan, "--year", "27"], status: 64)
    try run(on: "2027-05-01", ["close", Self.plan, "--to", "text"], status: 2)
  }

  @Test func `a status or an end that nobody answers has not begun`() throws {
    try begin()
    try run(on: "2026-06-01", ["approve", Self.plan, "--by", "Anne", "--because", "Kommer"])
    let before = try run(on: "2027-08-20", ["export", Self.plan, "--to", "json"]).output
    for command in [["status", Self.plan, "--year", "2027"], ["close", Self.plan]] {
      let left = try run(on: "2027-08-20", command)
      #expect(left.output.contains("Der var ikke noget at gemme."))
      #expect(try run(on: "2027-08-20", ["export", Self.plan, "--to", "json"]).output == before)
    }
  }

  @Test func `at a terminal the reasons and the name are asked for`() throws {
    try begin()
    let sitting = try Sitting(
      home, ["approve", Self.plan], environment: ["MAALPLAN_NOW": "2026-06-01", "TZ": "UTC"])
    try sitting.enter("Sekretærerne begynder at tælle i august")
    try sitting.press("Direktør Anne Friis\r")
    #expect(try sitting.terminal.waitForEnd() == 0)
    #expect(sitting.transcript.contains("Godkendt 1. juni 2026 af Direktør Anne Friis."))
    let left = try Sitting(
      home, ["approve", Self.plan, "--by", "Bo"], environment: ["MAALPLAN_NOW": "2026-06-02"])
    try left.press("\r")
    #expect(try left.terminal.waitForEnd() == 1)
    let history = try run(on: "2026-06-02", ["history", Self.plan, "--format", "json"])
    #expect(history.output.components(separatedBy: "blev godkendt").count == 2)
  }

  // MARK: Moments

  @Test func `moments are days, changes, plans and files`() throws {
    try begin()
    try run(on: "2026-06-01", ["interview", Self.plan], [":gå mål", "Alle kommer hver dag"])
    let same = try run(on: "2026-06-02", ["diff", Self.plan, Self.plan, "--exit-code"])
    #expect(
      same.output == "Fra kom-glad-i-skole til kom-glad-i-skole\nDe to udgaver siger det samme.\n")
    for moment in ["@1", "@2026-05-31"] {
      let run = try run(
        on: "2026-06-02", ["diff", Self.plan + moment, "--exit-code", "--format", "json"], status: 1
      )
      #expect(run.output.contains("\"after\": \"Alle kommer hver dag\""))
    }
    let file = Fixture.root.appending(path: "Tests/Fixtures/years/kom-glad-i-skole.plan.json").path
    let files = try run(on: "2026-06-02", ["diff", file, Self.plan, "--format", "markdown"])
    #expect(files.output.contains("**Mål · ændret**"))
    let early = try run(on: "2026-06-02", ["diff", Self.plan + "@2026-05-01"], status: 2)
    #expect(
      early.errors
        == "Planen kom-glad-i-skole var ikke begyndt 1. maj 2026. Den blev begyndt 4. maj 2026.\n")
    for number in ["0", "99"] {
      let none = try run(on: "2026-06-02", ["diff", Self.plan + "@" + number], status: 2)
      let said =
        "fejl: planen kom-glad-i-skole har ingen ændring nummer \(number). "
        + "Den første er kom-glad-i-skole@1, og den seneste kom-glad-i-skole@"
      #expect(none.errors.hasPrefix(said), "\(none.errors)")
    }
    try run(on: "2026-06-02", ["diff", "findes-ikke@3"], status: 2)
  }

  // MARK: A plan's life

  /// What is typed in the August of 2027: a changed goal, a dropped, a reworded and an added action.
  private static let august2027 = [
    "36 af de 45 elever møder ind før 8.15 fire dage om ugen (afkrydsningsskema, uge 32-33).",
    "9 af 12 elever nævner både en voksen og en kammerat; i november var det 5 (interviews, maj 2027).",
    "Vi har ingen tal endnu: loggen begynder først efter sommerferien.",
    "14,5 procent i 2. kvartal 2027 mod 17 procent i 2025/26 (fraværsstatistikken).",
    "Delvist. To af fire tegn går den rigtige vej; fraværet falder langsommere end ventet.",
    "Eleverne i 4. klasse kommer til tiden og glæder sig. Vi har ikke nået familierne i 6. klasse.",
    "Det, der virker, er den samme voksne hver morgen, ikke brevene.",
    "Vi fastholder morgenmakkerne og sundhedsplejersken, stopper opkaldene og prøver hjemmebesøg.",
    "Skole og sundhedspleje mødes hver uge. PPR vil gerne være med tidligere.",
    "Ja. Femdagesopkaldene blev ikke til noget, og familierne beder om besøg.", ":slet 2",
    "Lærerne nåede højst hvert tredje opkald", ":ret 1",
    "Morgenmakker: To elever fra 6. klasse tager imod yngre elever ved døren fra kl. 7.45 på alle årgange.",
    "Det virkede på den ene årgang",
    "Hjemmebesøg: Sundhedsplejersken og en lærer besøger familien i den anden fraværsuge.",
    "Familierne bad selv om det", "", "Marianne Kofod, ledende sundhedsplejerske", "",
    "oktober 2027", "Ja. Vi er tættere på, end vi troede.",
    "I juni 2029 har højst 9 procent af eleverne i 3.-6. klasse på de to skoler mere end 10 procents fravær. I skoleåret 2025/26 var det 17 procent.",
    "14,5 procent allerede nu viser, at 11 er for let", "",
  ]

  private static let august2029 = [
    "41 af de 45 elever møder ind før 8.15 fire dage om ugen.",
    "11 af 12 elever nævner både en voksen og en kammerat.",
    "26 af 40 forældre ringede selv inden for fem dage.",
    "9,5 procent i 2. kvartal 2029.",
    "I høj grad. Alle fire tegn går den rigtige vej.",
    "Fraværet er næsten halveret. Vi har stadig ikke fat i tre familier.",
    "Hjemmebesøg i den anden uge kommer for sent for de mindste.",
    "Vi fastholder morgenmakkerne og hjemmebesøgene.",
    "Det ugentlige møde er det vigtigste. Vi mangler en fast afløser.", "Nej.", "", "Nej.", "", "",
  ]

  private static let closing = [
    "42 af de 45 elever.", "11 af 12 elever.", "26 af 40 forældre.", "9,2 procent i juni 2029.",
    "Næsten: 9,2 procent mod målets 9.", "I høj grad: fire af fire tegn er nået eller næsten nået.",
    "Fraværet er faldet fra 17 til 9,2 procent. De tre familier følges nu af PPR.",
    "Relationen om morgenen er det, der flytter noget.",
    "Morgenmakkerne fortsætter på begge skoler, og hjemmebesøg begynder i den første uge.",
    "Vi vil begynde mødet med PPR fra første dag næste gang.", "",
  ]

  @Test func `a plan lives from draft to close over three Augusts`() throws {
    try begin()
    var story = Story()
    try tellOfApprovals(&story)
    try tellOfTheAugusts(&story)
    try tellOfTheEnd(&story)
    for (name, text) in story.chapters { try expectGolden(text, "liv/\(name).txt") }

    let file = try run(on: "2029-09-04", ["export", Self.plan, "--to", "json"]).output
    try expectGolden(file, "liv/plan.json")
    let other = try Home()
    let path = try other.write(file, to: "plan.json")
    #expect(try other.run(["import", path]).status == 0)
    let again = try other.run(["export", Self.plan, "--to", "json"]).output
    #expect(withoutNumbers(again) == withoutNumbers(file))
    #expect(try other.run(["diff", path, Self.plan]).output.hasSuffix("siger det samme.\n"))
  }

  /// A chapter: a command is run, and all that is said goes into the story.
  private func tell(
    _ story: inout Story, _ day: String, _ arguments: [String], _ lines: [String] = [],
    status: Int = 0
  ) throws {
    story.add(day, arguments, try run(on: day, arguments, lines, status: status))
  }

  private func tellOfApprovals(_ story: inout Story) throws {
    let approving = ["approve", Self.plan, "--by", "Direktør Anne Friis"]
    // A finding is let stand for two years; the plan is approved although a sign has no data.
    try tell(
      &story, "2026-05-18T09:30", ["interview", Self.plan],
      [
        ":deltagere Karen Hvidtfeldt, Jonas Brandt", "",
        ":accepter relevance-thin fordi vi får tallene med rapporten til 1. august 2028",
      ])
    try tell(&story, "2026-06-01T10:00", approving, status: 1)
    try tell(
      &story, "2026-06-01T10:05",
      approving + [
        "--because", "sign-without-data: Sekretærerne begynder at tælle i august",
      ])
    // The policy is put right: the approval is of an earlier edition, and the plan is approved again.
    try tell(
      &story, "2026-09-10T13:00", ["interview", Self.plan],
      [":gå politik", "Skolepolitikken 2026-30"]
    )
    try tell(&story, "2026-09-10T13:10", ["plans"])
    try tell(&story, "2026-09-14T08:00", approving + ["--because", "Som i juni"])
  }

  private func tellOfTheAugusts(_ story: inout Story) throws {
    let status = ["status", Self.plan]
    // The first August: in two sittings, with a changed goal, a dropped and an added action.
    try tell(&story, "2027-08-02T09:00", ["plans"])
    try tell(&story, "2027-08-18T09:00", status, Array(Self.august2027.prefix(3)))
    try tell(&story, "2027-08-20T14:00", status, Array(Self.august2027.dropFirst(3)))
    try tell(&story, "2027-08-20T14:30", status + ["--to", "markdown"])
    try tell(&story, "2027-08-20T14:40", ["plans"])
    try tell(
      &story, "2027-09-01T10:00",
      ["approve", Self.plan, "--by", "Direktør Anne Friis", "--because", "Tallene kommer nu"])
    // The second August goes by; the acceptance has expired too.
    try tell(&story, "2028-09-04T09:00", ["plans"])
    try tell(&story, "2028-09-04T09:05", ["interview", Self.plan], [":accepter"])
    try tell(&story, "2029-08-14T09:00", status, Self.august2029)
    try tell(&story, "2029-08-14T09:30", status + ["--to", "markdown"])
  }

  private func tellOfTheEnd(_ story: inout Story) throws {
    try tell(&story, "2029-09-03T09:00", ["close", Self.plan], Self.closing)
    try tell(&story, "2029-09-03T09:30", ["close", Self.plan, "--to", "text"])
    try tell(&story, "2029-09-03T09:40", ["plans"])
    try tell(&story, "2029-09-04T09:00", ["status", Self.plan], status: 2)
    try tell(&story, "2029-09-04T09:00", ["diff", "\(Self.plan)@2026-06-01"])
    try tell(&story, "2029-09-04T09:00", ["history", Self.plan])
    try tell(&story, "2029-09-04T09:00", ["export", Self.plan, "--to", "markdown"])
  }

  /// The file without the numbers of items, which are given anew when it is read.
  private func withoutNumbers(_ file: String) -> [Substring] {
    file.split(separator: "\n").filter { $0.firstMatch(of: /^ *"id": "\d+",$/) == nil }
  }
}

/// The chapters of a plan's life: what was asked for, and all that was said.
private struct Story {
  var chapters: [(name: String, text: String)] = []

  mutating func add(_ day: String, _ arguments: [String], _ run: ProgramRun) {
    let number = chapters.count + 1
    let name = "\(number < 10 ? "0" : "")\(number)-\(day.prefix(10))-\(arguments[0])"
    let told = [run.errors, run.output].filter { !$0.isEmpty }.joined(separator: "\n")
    chapters.append((name, "\(day) $ maalplan \(arguments.joined(separator: " "))\n\n\(told)"))
  }
}
