import RuleEngine
import Testing

/// What each check comes to on facts.
struct CheckTests {
  struct Case: CustomTestStringConvertible {
    let condition: String
    let facts: String
    let outcome: Judgement.Outcome

    init(_ outcome: Judgement.Outcome, _ condition: String, _ facts: String) {
      self.condition = condition
      self.facts = facts
      self.outcome = outcome
    }

    var testDescription: String { "\(condition) on \(facts)" }
  }

  /// Conditions that pass, fail and are unknown on facts where only the goal stands.
  static let yes = #"{ "present": "goal" }"#
  static let no = #"{ "blank": "goal" }"#
  static let unclear = #"{ "number": "owner" }"#
  static let goalOnly = #"{ "goal": "x" }"#

  static let glue = [
    Case(.pass, #"{ "all": [\#(yes), \#(yes)] }"#, goalOnly),
    Case(.fail, #"{ "all": [\#(unclear), \#(no)] }"#, goalOnly),
    Case(.unknown, #"{ "all": [\#(yes), \#(unclear)] }"#, goalOnly),
    Case(.pass, #"{ "any": [\#(no), \#(unclear), \#(yes)] }"#, goalOnly),
    Case(.unknown, #"{ "any": [\#(no), \#(unclear)] }"#, goalOnly),
    Case(.fail, #"{ "any": [\#(no), \#(no)] }"#, goalOnly),
    Case(.fail, #"{ "not": \#(yes) }"#, goalOnly), Case(.pass, #"{ "not": \#(no) }"#, goalOnly),
    Case(.unknown, #"{ "not": \#(unclear) }"#, goalOnly),
    Case(.unknown, #"{ "unsure": \#(yes) }"#, goalOnly),
    Case(.fail, #"{ "unsure": \#(no) }"#, goalOnly),
    Case(.fail, #"{ "unsure": \#(unclear) }"#, goalOnly),
    Case(.pass, #"{ "use": "it-is-there" }"#, goalOnly),
  ]

  static let signs =
    #"{ "signs": [{ "text": "A", "data": ["x"] }, { "text": "B" }, { "text": "" }] }"#
  static let lists = [
    Case(.fail, #"{ "each": { "in": "signs", "holds": { "present": "data" } } }"#, signs),
    Case(.pass, #"{ "each": { "in": "signs", "holds": { "present": "text" } } }"#, signs),
    Case(.pass, #"{ "some": { "in": "signs", "holds": { "present": "data" } } }"#, signs),
    Case(.fail, #"{ "none": { "in": "signs", "holds": { "present": "data" } } }"#, signs),
    Case(.unknown, #"{ "each": { "in": "signs", "holds": { "present": "text" } } }"#, "{}"),
    Case(.unknown, #"{ "none": { "in": "signs", "holds": { "present": "text" } } }"#, "{}"),
    Case(
      .unknown, #"{ "some": { "in": "signs", "holds": { "number": "data" } } }"#,
      #"{ "signs": [{ "text": "A" }] }"#),
    Case(
      .pass, #"{ "some": { "in": "places", "holds": { "number": "@" } } }"#,
      #"{ "places": ["Hal", "8 haller"] }"#),
    Case(
      .pass, #"{ "each": { "in": "signs", "holds": { "present": "$.goal" } } }"#,
      #"{ "goal": "x", "signs": [{ "text": "A" }] }"#),
    Case(.pass, #"{ "present": "signs[*].data" }"#, signs),
    Case(.fail, #"{ "blank": "signs" }"#, signs),
    Case(.pass, #"{ "blank": "signs" }"#, #"{ "signs": [{ "text": "  " }] }"#),
    Case(.pass, #"{ "count": { "in": "signs", "min": 2, "max": 2 } }"#, signs),
    Case(.fail, #"{ "count": { "in": "places", "min": 2 } }"#, #"{ "places": ["Hal", " "] }"#),
    Case(.unknown, #"{ "count": { "in": "places", "min": 2 } }"#, "{}"),
    Case(.pass, #"{ "length": { "in": "goal", "max": 3 } }"#, #"{ "goal": "Æbler og pærer." }"#),
    Case(.fail, #"{ "length": { "in": "goal", "max": 2 } }"#, #"{ "goal": "Æbler og pærer." }"#),
    Case(
      .pass, #"{ "length": { "in": "goal", "unit": "characters", "max": 3 } }"#,
      #"{ "goal": "æøå" }"#),
    Case(
      .pass, #"{ "length": { "in": "goal", "unit": "sentences", "min": 2, "max": 2 } }"#,
      #"{ "goal": "Vi går. De løber bl.a. langt." }"#),
    Case(.unknown, #"{ "length": { "in": "goal", "min": 2 } }"#, "{}"),
  ]

  static func words(_ check: String, _ more: String = "") -> String {
    #"{ "\#(check)": { "in": "goal", "list": "words"\#(more) } }"#
  }

  static let wordCases = [
    Case(.pass, words("mentions"), #"{ "goal": "Vi vil STYRKE det." }"#),
    Case(.pass, words("mentions"), #"{ "goal": "Styrkelsen af det" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "Understyrket" }"#),
    Case(.unknown, words("mentions"), "{}"), Case(.unknown, words("avoids"), "{}"),
    Case(.pass, words("mentions"), #"{ "goal": "En trivselsmåling" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "Målinger" }"#),
    Case(.pass, words("mentions"), #"{ "goal": "Styregruppens møde" }"#),
    Case(.pass, words("mentions"), #"{ "goal": "med fokus  på\nfravær" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "Fokus. På fravær" }"#),
    Case(.pass, words("mentions"), #"{ "goal": "flere børn" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "flere end 10 børn" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "flere end ti børn" }"#),
    Case(.pass, words("mentions"), #"{ "goal": "flere end dem" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "uden flere" }"#),
    Case(.fail, words("mentions"), #"{ "goal": "flere gange" }"#),
    Case(.pass, words("mentions"), #"{ "goal": "i det store og hele taget" }"#),
    Case(.fail, words("avoids"), #"{ "goal": "styrke" }"#),
    Case(.pass, words("avoids", #", "max": 1"#), #"{ "goal": "styrke og styrket og STYRKER" }"#),
    Case(.fail, words("avoids", #", "max": 1"#), #"{ "goal": "styrke flere" }"#),
    Case(.pass, words("mentions", #", "min": 2"#), #"{ "goal": "styrke flere" }"#),
    Case(.fail, words("mentions", #", "min": 2"#), #"{ "goal": "flere og flere" }"#),
    Case(
      .pass, words("mentions", #", "min": 2, "repeated": true"#), #"{ "goal": "flere og flere" }"#),
    Case(.fail, words("mentions", #", "min": 2"#), #"{ "goal": "mere fokus på det" }"#),
    Case(.pass, words("mentions", #", "with": "people""#), #"{ "goal": "Børn får flere." }"#),
    Case(
      .fail, words("mentions", #", "with": "people""#), #"{ "goal": "Børn er her. Flere kommer." }"#
    ),
    Case(.pass, #"{ "isOneOf": { "in": "owner", "list": "nobody" } }"#, #"{ "owner": " Alle. " }"#),
    Case(
      .pass, #"{ "isOneOf": { "in": "owner", "list": "nobody" } }"#,
      #"{ "owner": "Aftales senere!" }"#),
    Case(
      .fail, #"{ "isOneOf": { "in": "owner", "list": "nobody" } }"#, #"{ "owner": "Alle ledere" }"#),
    Case(
      .fail, #"{ "isOneOf": { "in": "places", "list": "nobody" } }"#,
      #"{ "places": ["alle", "Bo"] }"#),
    Case(
      .pass, #"{ "isOneOf": { "in": "places", "list": "nobody" } }"#,
      #"{ "places": ["alle", " ", "alle"] }"#),
    Case(.pass, #"{ "number": "goal" }"#, #"{ "goal": "Højst 8 procent" }"#),
    Case(.pass, #"{ "number": "goal" }"#, #"{ "goal": "halvdelen" }"#),
    Case(.fail, #"{ "number": "goal" }"#, #"{ "goal": "I juni 2029 i 4. klasse kl. 8" }"#),
    Case(
      .fail, #"{ "number": { "in": "goal", "outside": "counted" } }"#,
      #"{ "goal": "på de to skoler" }"#),
    Case(
      .pass, #"{ "number": { "in": "goal", "outside": "counted" } }"#,
      #"{ "goal": "30 af de 45 på de to skoler" }"#),
  ]

  @Test(arguments: glue + lists + wordCases)
  func `a check comes to what is written beside it`(_ example: Case) throws {
    let rules = try Bench.rules(
      Bench.file(["assert": example.condition], lists: Self.wordLists, define: Self.definitions))
    let judgement = try #require(
      rules.judge(try Bench.facts(example.facts), phase: 0).first)
    #expect(judgement.outcome == example.outcome)
  }

  static let definitions = #""it-is-there": { "present": "goal" }"#
  static let wordLists = #"""
    "words": { "words": ["styrk*", "*måling", "*gruppe*", "fokus på", "mere fokus på", "flere", "i det store og * taget"],
      "except": ["flere end {number}", "uden {hit}", "{hit} gange"] },
    "people": ["børn*"], "nobody": ["alle", "aftales senere"], "counted": ["de {number}"]
    """#
}
