import Diagnostics
import RuleEngine
import TestSupport
import Testing
import Wording

/// Conditions in words: what is asked, what was found, and what would mend it.
struct ConditionTextTests {
  /// A condition, and facts on which it comes out in different ways.
  struct Case {
    let condition: String
    let facts: [String]

    init(_ condition: String, _ facts: String...) {
      self.condition = condition
      self.facts = facts
    }
  }

  private static func goal(_ text: String) -> String { "{ \"goal\": \(Bench.quoted(text)) }" }
  private static func time(_ start: String, _ end: String, _ status: String = "") -> String {
    #"{ "time": { "start": "\#(start)", "end": "\#(end)", "status": ["\#(status)"] } }"#
  }
  private static let signs =
    #"{ "signs": [{ "text": "Flere møder", "data": ["Liste"] }, { "text": "Færre går" }] }"#

  static let cases = [
    Case(#"{ "present": "goal" }"#, "{}", goal("x")),
    Case(#"{ "blank": "goal" }"#, "{}", goal("x")),
    Case(
      #"{ "count": { "in": "signs", "min": 3 } }"#, "{}", signs),
    Case(#"{ "count": { "in": "signs", "min": 2, "max": 2 } }"#, signs),
    Case(#"{ "count": { "in": "signs", "max": 1 } }"#, signs),
    Case(
      #"{ "length": { "in": "goal", "min": 3, "max": 5 } }"#, "{}", goal("To ord"),
      goal("Her er tre")),
    Case(#"{ "length": { "in": "goal", "unit": "sentences", "max": 1 } }"#, goal("En. To.")),
    Case(#"{ "length": { "in": "goal", "unit": "characters", "max": 3 } }"#, goal("æøåæ")),
    Case(
      #"{ "readability": { "in": "goal", "max": 10 } }"#, goal("kort"),
      goal(
        "Kommunalbestyrelsens medlemmer behandlede budgetforliget og de økonomiske konsekvenser for daginstitutionerne i kommunen på et ekstraordinært møde forleden aften i rådhusets mødelokale."
      )),
    Case(
      #"{ "mentions": { "in": "goal", "list": "soft" } }"#, "{}", goal("Hus"),
      goal("Bedre, flere, bedre")),
    Case(
      #"{ "mentions": { "in": "goal", "list": "soft", "min": 2, "with": "people" } }"#,
      goal("Bedre børn")),
    Case(
      #"{ "mentions": { "in": "goal", "list": "soft", "without": "people" } }"#, goal("Bedre børn")),
    Case(
      #"{ "mentions": { "in": "goal", "list": "soft", "after": "people", "gap": 1 } }"#,
      goal("Børn får bedre")),
    Case(
      #"{ "avoids": { "in": "goal", "list": "soft" } }"#, goal("Bedre og flere"),
      goal("Hus")),
    Case(#"{ "avoids": { "in": "goal", "list": "soft", "max": 1 } }"#, goal("Bedre og flere")),
    Case(
      #"{ "isOneOf": { "in": "owner", "list": "nobody" } }"#, #"{ "owner": "Alle" }"#,
      #"{ "owner": "Bo" }"#),
    Case(
      #"{ "startsWith": { "in": "goal", "list": "soft" } }"#, goal("Bedre nu"), goal("Nu bedre")),
    Case(
      #"{ "startsWith": { "in": "goal", "list": "soft", "sentence": true } }"#,
      goal("Nu. Bedre så.")),
    Case(
      #"{ "matches": { "in": "goal", "pattern": "[0-9]{2}-[0-9]+" } }"#, goal("Sag 27-12"),
      goal("Sag")),
    Case(#"{ "number": "goal" }"#, "{}", goal("12 procent"), goal("mange")),
    Case(#"{ "date": "time.start" }"#, "{}", time("snarest", ""), time("uge 8, 2027", "")),
    Case(
      #"{ "precision": { "in": "time.start", "is": ["exact", "month"] } }"#, time("juni 2027", ""),
      time("foråret 2027", "")),
    Case(
      #"{ "before": { "first": "time.start", "then": "time.end" } }"#,
      time("juni 2027", "maj 2027"),
      time("juni 2027", "2027"), time("", "2027")),
    Case(
      #"{ "within": { "in": "time.status", "from": "time.start", "to": "time.end" } }"#,
      time("juni 2027", "maj 2028", "august 2029"), time("juni 2027", "maj 2028", "august 2027")),
    Case(
      #"{ "within": { "in": "time.status", "from": "time.start" } }"#, time("juni 2027", "", "2026")
    ),
    Case(
      #"{ "within": { "in": "time.status", "to": "time.end" } }"#, time("", "juni 2027", "2026")),
    Case(
      #"{ "sameYear": { "in": "goal", "as": "time.end" } }"#,
      #"{ "goal": "I 2028", "time": { "end": "juni 2029" } }"#),
    Case(
      #"{ "span": { "from": "time.start", "to": "time.end", "min": 12, "max": 48 } }"#,
      time("juni 2027", "august 2027"), time("juni 2027", "juni 2033"),
      time("juni 2027", "maj 2029")),
    Case(
      #"{ "span": { "from": "time.start", "to": "time.end", "unit": "days", "max": 30 } }"#,
      time("1. juni 2027", "1. august 2027")),
    Case(
      #"{ "everyYear": { "month": 8, "in": "time.status", "from": "time.start", "to": "time.end" } }"#,
      time("januar 2027", "december 2029", "august 2028"), time("", "", ""),
      time("januar 2027", "december 2028", "hvert år i august")),
    Case(
      #"{ "similar": { "first": "goal", "second": "owner", "min": 80 } }"#,
      #"{ "goal": "Børn trives", "owner": "Børnene trives" }"#,
      #"{ "goal": "Børn", "owner": "Ib" }"#),
    Case(
      #"{ "not": { "similar": { "first": "goal", "second": "owner", "min": 80 } } }"#,
      #"{ "goal": "Børn trives", "owner": "Børnene trives" }"#),
    Case(#"{ "precision": { "in": "goal", "is": "none" } }"#, goal("Hus"), goal("juni 2027")),
    Case(
      #"{ "onlyWords": { "in": "owner", "list": "nobody" } }"#, #"{ "owner": "alle, Alle" }"#,
      #"{ "owner": "alle og Bo" }"#),
    Case(
      #"{ "onlyWords": { "in": "owner", "list": "nobody", "max": 1 } }"#,
      #"{ "owner": "alle, Bo" }"#, #"{ "owner": "alle og Bo" }"#),
    Case(#"{ "distinct": "places" }"#, #"{ "places": ["Hal", "hal", "Sal"] }"#),
    Case(
      #"{ "sameNumber": { "first": "places", "second": "signs" } }"#,
      #"{ "places": ["Hal"], "signs": [{ "text": "a" }, { "text": "b" }] }"#),
    Case(
      #"{ "mentionsEach": { "in": "goal", "of": "places" } }"#,
      #"{ "goal": "Hallen bruges", "places": ["Hallen", "Biblioteket"] }"#),
    Case(#"{ "personalData": "goal" }"#, goal("Ring til Bo på 43 68 68 68"), goal("x")),
    Case(#"{ "not": { "personalData": "goal" } }"#, goal("CPR 010190-1234")),
    Case(
      #"{ "role": { "in": "owner", "is": ["person", "chef"] } }"#, #"{ "owner": "Alle" }"#,
      #"{ "owner": "Kulturchef Ib Bo" }"#),
    Case(#"{ "not": { "role": { "in": "owner", "is": "nobody" } } }"#, #"{ "owner": "Alle" }"#),
    Case(
      #"{ "not": { "mentions": { "in": "goal", "list": "soft" } } }"#, goal("Bedre"), goal("Hus")),
    Case(#"{ "not": { "present": "goal" } }"#, "{}", goal("x")),
    Case(
      #"{ "not": { "isOneOf": { "in": "owner", "list": "nobody" } } }"#, #"{ "owner": "Alle" }"#),
    Case(
      #"{ "any": [{ "number": "goal" }, { "all": [{ "present": "owner" }, { "mentions": { "in": "goal", "list": "people" } }] }, { "unsure": { "present": "places" } }] }"#,
      "{}", goal("Børn"), #"{ "goal": "Børn", "places": ["Hal"] }"#),
    Case(
      #"{ "each": { "in": "signs", "holds": { "all": [{ "present": "text" }, { "present": "data" }] } } }"#,
      signs, "{}"),
    Case(#"{ "some": { "in": "signs", "holds": { "number": "text" } } }"#, signs),
    Case(#"{ "none": { "in": "signs", "holds": { "present": "data" } } }"#, signs),
    Case(#"{ "not": { "any": [{ "present": "goal" }, { "present": "owner" }] } }"#, goal("x")),
    Case(#"{ "use": "named" }"#, goal("Hus"), goal("12 procent")),
    Case(#"{ "use": "bare" }"#, goal("Hus")),
    Case(#"{ "not": { "use": "named" } }"#, goal("12 procent")),
    Case(
      #"{ "all": [{ "use": "named" }, { "use": "bare" }, { "present": "owner" }] }"#, goal("Hus")),
  ]

  private static let shared = Source(
    name: "shared",
    text: #"""
      { "id": "shared", "lists": { "soft": ["bedre", "flere"], "people": ["børn*"], "nobody": ["alle"] },
        "define": {
          "named": { "title": { "da": "målet nævner et tal eller to", "en": "the goal names a figure or two" },
            "fix": { "da": "skriv et tal i målet", "en": "write a figure in the goal" },
            "that": { "any": [{ "number": "goal" }, { "number": "owner" }] } },
          "bare": { "mentions": { "in": "goal", "list": "people" } } },
        "rules": {} }
      """#)

  /// What people call the facts, as the template's labels do.
  static let labels: [Language: [String: String]] = [
    .danish: [
      "goal": "mål", "owner": "ansvarlig", "places": "steder", "signs": "tegn",
      "signs[*].text": "tegn",
      "signs[*].data": "datakilde", "time.start": "start", "time.end": "slut",
      "time.status": "status",
    ],
    .english: [
      "goal": "goal", "owner": "owner", "places": "places", "signs": "signs",
      "signs[*].text": "signs",
      "signs[*].data": "source of data", "time.start": "start", "time.end": "end",
      "time.status": "status",
    ],
  ]

  @Test(arguments: [Language.danish, .english])
  func `conditions read as people speak`(_ language: Language) throws {
    let labels = try #require(Self.labels[language])
    let text = ConditionText(try Fixture.wording(language)) { labels[$0] ?? "?\($0)" }
    var page = ""
    for example in Self.cases {
      let condition = try Bench.condition(example.condition, layers: [[Self.shared]])
      for facts in example.facts {
        let results = condition.results(in: try Bench.facts(facts))
        let explanation = try #require(results.first).explanation
        page += "\(example.condition)  \(facts)\n"
        page += "  \(text.clause(explanation))\n"
        for line in text.lines(of: explanation) {
          let mark = line.verdict == .pass ? "✓" : line.verdict == .fail ? "✗" : "?"
          let indent = String(repeating: "  ", count: line.depth + 1)
          page += "\(indent)\(mark) \(line.text)\(line.found.map { " – \($0)" } ?? "")\n"
        }
        let changes = explanation.smallestChange()
        page += changes.map { $0.map { "  → \(text.request($0))\n" }.joined() } ?? "  → (nothing)\n"
        page += "\n"
      }
    }
    #expect(!page.contains("⟦"))
    #expect(!page.contains("?signs"))
    try expectGolden(page, "conditions.\(language.rawValue).txt")
  }
}
