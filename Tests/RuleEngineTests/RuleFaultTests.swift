import Diagnostics
import RuleEngine
import TestSupport
import Testing
import Wording

/// Every mistake a rule owner can make is told where it stands.
struct RuleFaultTests {
  /// A file with a mistake; what must be marked stands between « and ».
  struct Fault: CustomTestStringConvertible {
    let message: String
    let text: String
    var help: String?

    init(_ message: String, _ text: String, help: String? = nil) {
      self.message = message
      self.text = text
      self.help = help
    }

    var testDescription: String { message }
  }

  static func assert(_ condition: String, lists: String = "", define: String = "") -> String {
    Bench.file(["assert": condition], lists: lists, define: define)
  }

  static let conditions = [
    Fault(
      "ukendt tjek 'presnt'", assert(#"{ «"presnt"»: "goal" }"#), help: "mente I 'present'?"),
    Fault("betingelsen er tom", assert(#"«{ }»"#)),
    Fault(
      "en betingelse er ét tjek, og 'blank' er ét for meget",
      assert(#"{ "present": "goal", «"blank"»: "owner" }"#)),
    Fault("'count' skal have 'min' eller 'max'", assert(#"{ «"count"»: { "in": "signs" } }"#)),
    Fault(
      "'min' skal ligge fra 0 til 10000",
      assert(#"{ "count": { "in": "signs", "min": «20000» } }"#)),
    Fault(
      "'month' skal ligge fra 1 til 12",
      assert(
        #"{ "everyYear": { "month": «13», "in": "time.status", "from": "time.start", "to": "time.end" } }"#
      )),
    Fault(
      "'min' er større end 'max'",
      assert(#"{ "count": { "in": "signs", "min": «3», "max": 2 } }"#)),
    Fault("'any' er tom", assert(#"{ "any": «[]» }"#)),
    Fault(
      "der er intet felt, der hedder 'gaol'", assert(#"{ "present": "«gaol»" }"#),
      help: "mente I 'goal'?"),
    Fault(
      "der er intet felt, der hedder 'dato'",
      assert(#"{ "each": { "in": "signs", "holds": { "present": "«dato»" } } }"#)),
    Fault(
      "der er intet felt, der hedder 'strat'", assert(#"{ "date": "time.«strat»" }"#),
      help: "mente I 'start'?"),
    Fault("'goal' er en tekst og har ingen felter", assert(#"{ "present": "goal.«text»" }"#)),
    Fault("'signs' er en liste og har ingen felter", assert(#"{ "present": "signs.«data»" }"#)),
    Fault("'goal' er ikke en liste", assert(#"{ "count": { "in": «"goal"», "min": 1 } }"#)),
    Fault("'goal' er ikke en liste", assert(#"{ "present": "goal«[*]»" }"#)),
    Fault("'goal' er ikke en dato", assert(#"{ "date": «"goal"» }"#)),
    Fault("'time' er ikke en tekst", assert(#"{ "number": «"time"» }"#)),
    Fault(
      "'time.status[*]' fører til flere felter, og her skal stå ét",
      assert(#"{ "before": { "first": «"time.status[*]"», "then": "time.end" } }"#)),
    Fault("'signs[1]' er ikke en sti", assert(#"{ "present": "signs«[1]»" }"#)),
    Fault("'..goal' er ikke en sti", assert(#"{ "present": "«..goal»" }"#)),
    Fault("'gæt' er ikke en sti", assert(#"{ "present": "g«æt»" }"#)),
    Fault(
      "der er ingen liste, der hedder 'word'",
      assert(#"{ "avoids": { "in": "goal", "list": «"word"» } }"#, lists: #""words": ["x"]"#),
      help: "mente I 'words'?"),
    Fault("der er ikke defineret noget under 'it'", assert(#"{ "use": «"it"» }"#)),
    Fault(
      "betingelsen 'a' bruger sig selv: a → b → a",
      assert(#"{ "use": "a" }"#, define: #""a": { "use": "b" }, "b": { "use": «"a"» }"#)),
  ]

  static let lists = [
    Fault("en stjerne skal stå først eller sidst i ordet", words(#"«"st*yrke"»"#)),
    Fault("her står ikke noget ord", words(#"«"?"»"#)),
    Fault("'{tal}' kendes ikke i en ordliste", words(#"«"mere end {tal}"»"#)),
    Fault("en vending kan ikke begynde med en stjerne alene", words(#"«"* fokus"»"#)),
    Fault(
      "'{hit}' hører til i en undtagelse, én gang og sammen med andre ord", words(#"«"vi {hit}"»"#)),
    Fault("'X' står her i forvejen", words(#""x", «"X"»"#)),
    Fault(
      "listen 'words' henter sig selv: words → more → words",
      assert(
        #"{ "present": "goal" }"#,
        lists: #""words": { "include": [«"more"»] }, "more": { "include": ["words"] }"#)),
    Fault(
      "listen 'words' bliver ikke brugt",
      assert(#"{ "present": "goal" }"#, lists: #"«"words"»: ["x"]"#)),
  ]

  static func words(_ entries: String) -> String {
    assert(#"{ "avoids": { "in": "goal", "list": "words" } }"#, lists: #""words": [\#(entries)]"#)
  }

  /// A file whose failing example fails at an address.
  private static func failing(_ address: String) -> String {
    Bench.file([
      "examples": #"{ "pass": [{ "goal": "x" }], "fail": [{ "goal": "", "at": [\#(address)] }] }"#
    ])
  }

  static let keys = [
    Fault("ukendt navn 'levle'", Bench.file(["level": "", "«levle»": #""error""#]).quotedMarks),
    Fault(
      "pladsholderen 'ord' kendes ikke her",
      Bench.file(["message": #"{ "da": "Se «{ord}».", "en": "" }"#]).withEnglish),
    Fault(
      "pladsholderen 'number' kendes ikke her",
      Bench.file(["message": #"{ "da": "Nr. «{number}»", "en": "No." }"#])),
    Fault("klammen lukkes ikke", Bench.file(["ask": #"{ "da": "Æ «{goal»", "en": "Q" }"#])),
    Fault(
      "'5' er ikke en længde fra 8 til 200",
      Bench.file(["ask": #"{ "da": "Æ «{goal|5}»", "en": "Q" }"#])),
    Fault("reglen har hverken 'source' eller 'why'", Bench.file(["why": ""]).markingRule),
    Fault(
      "reglen mangler et eksempel, der går godt",
      Bench.file(["examples": #"«{» "pass": [], "fail": [{ "at": ["goal"] }] }"#])),
    Fault(
      "reglen mangler et eksempel, der går galt",
      Bench.file(["examples": #"«{» "pass": [{ "goal": "x" }] }"#])),
    Fault(
      "eksemplet siger ikke, hvor reglen brydes",
      Bench.file(["examples": #"{ "pass": [{ "goal": "x" }], "fail": [«{» "goal": "" }] }"#])),
    Fault(
      "'signs[0]' er ikke et sted",
      Bench.file([
        "examples":
          #"{ "pass": [{ "goal": "x" }], "fail": [{ "goal": "", "at": [«"signs[0]"»] }] }"#
      ])),
    Fault(
      "der er intet felt, der hedder 'daat'", failing(#""signs[1].«daat»""#),
      help: "mente I 'data'?"),
    Fault("'signs' er en liste og har ingen felter", failing(#""signs«.data»""#)),
    Fault("'goal' er ikke en liste", failing(#""goal«[1]»""#)),
    Fault("'goal' er en tekst og har ingen felter", failing(#""goal«.text»""#)),
    Fault(
      "der er intet felt, der hedder 'gaol'",
      Bench.file(["examples": #"{ "pass": [{ «"gaol"»: "x" }], "fail": [{ "at": ["goal"] }] }"#])),
    Fault("'Stor' kan ikke bruges som navn", Bench.file(["was": #"«"Stor"»"#])),
  ]

  @Test(arguments: conditions + lists + keys)
  func `a fault is told in words, at its place`(_ fault: Fault) throws {
    let (text, marked) = Self.unmarked(fault.text)
    let wording = try Fixture.wording()
    let faults = Bench.load([text]).diagnostics.filter { $0.code != "switched-off" }
    let messages = faults.map { wording[$0.key, $0.arguments] }
    #expect(messages.contains(fault.message), "\(messages)")
    let found = faults.first { wording[$0.key, $0.arguments] == fault.message }
    #expect(found?.place?.range == marked)
    if let help = fault.help {
      #expect(found?.help.map { wording[$0, found?.arguments ?? [:]] } == help)
    }
  }

  /// The text without its marks, and the bytes between them.
  private static func unmarked(_ text: String) -> (String, Range<Int>) {
    let parts = text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts[parts.count - 1].split(
      separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    return (parts[0] + rest.joined(), start..<start + rest[0].utf8.count)
  }

  @Test func `a rule with a fault is switched off, named, and alone`() throws {
    let good = Bench.file()
    let bad = Bench.file(["assert": #"{ "presnt": "goal" }"#])
      .replacing(#""it""#, with: #""other""#).replacing(#""id": "test""#, with: #""id": "bad""#)
    let (rules, diagnostics) = Bench.load([bad, good])
    #expect(rules.rules.map(\.id) == ["it"])
    #expect(rules.switchedOff == ["other"])
    #expect(
      DiagnosticText(try Fixture.wording()).render(diagnostics) == """
        Rules/1.json:2:14: råd: reglen other er slået fra, til fejlen er rettet [switched-off]
         2 |   "rules": { "other": {
           |              ^^^^^^^
        Rules/1.json:4:15: fejl: ukendt tjek 'presnt' [unknown-check]
         4 |   "assert": { "presnt": "goal" },
           |               ^^^^^^^^
         hjælp: mente I 'present'?

        """)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
  /// Moves marks that stand inside a key's quotes outside of them.
  fileprivate var quotedMarks: String {
    replacing(#""«"#, with: #"«""#).replacing(#"»""#, with: #""»"#)
  }
  fileprivate var withEnglish: String { replacing(#""en": """#, with: #""en": "x""#) }
  fileprivate var markingRule: String { replacing(#""it": {"#, with: #"«"it"»: {"#) }
}
