import Diagnostics
import RuleEngine
import TestSupport
import Testing
import Wording

/// What a set of rules makes of facts: outcomes, places, phases, texts.
struct JudgingTests {
  static let signRule = [
    "given": #""signs[*]""#, "due": #""approval""#, "when": #"{ "present": "text" }"#,
    "assert": #"{ "any": [{ "present": "data" }, { "unsure": { "present": "$.spare.data" } }] }"#,
    "at": #""data""#,
    "message": #"{ "da": "Tegn {number} »{text|20}« ({$.goal})", "en": "Sign {number} {text}" }"#,
    "examples": #"""
    { "pass": [{ "signs": [{ "text": "A", "data": ["x"] }] }],
      "fail": [{ "signs": [{ "text": "A" }], "at": ["signs[1].data"] }] }
    """#,
  ]

  static let facts = #"""
    { "goal": "Mål", "signs": [
      { "text": "Flere elever møder til tiden hver dag", "data": ["Liste"] },
      { "text": "Færre elever  bliver\nhentet før tid" }, { "text": " " } ] }
    """#

  @Test func `a rule is judged at each of its places`() throws {
    let rules = try Bench.rules(Bench.file(Self.signRule))
    let judgements = rules.judge(try Bench.facts(Self.facts), phase: 1)
    #expect(judgements.map(\.outcome) == [.pass, .fail, .notApplicable])
    #expect(judgements.map(\.place.description) == ["signs[1]", "signs[2]", "signs[3]"])
    #expect(judgements[1].target.description == "signs[2].data")
    #expect(judgements[1].target.pattern == "signs[*].data")
  }

  @Test func `a rule waits for its phase`() throws {
    let rules = try Bench.rules(Bench.file(Self.signRule))
    let judgements = rules.judge(try Bench.facts(Self.facts), phase: 0)
    #expect(judgements.map(\.outcome) == [.notYet, .notYet, .notYet])
  }

  @Test func `what may be right elsewhere is unknown, not wrong`() throws {
    let rules = try Bench.rules(Bench.file(Self.signRule))
    let facts = #"{ "signs": [{ "text": "A" }], "spare": { "data": ["Skema"] } }"#
    #expect(rules.judge(try Bench.facts(facts), phase: 1).map(\.outcome) == [.unknown])
  }

  @Test func `a message quotes the answer, on one line and cut at a word`() throws {
    let rules = try Bench.rules(Bench.file(Self.signRule))
    let facts = try Bench.facts(Self.facts)
    let judgement = rules.judge(facts, phase: 1)[1]
    let danish = rules.texts(of: judgement, in: facts, try Fixture.wording())
    #expect(danish.message == "Tegn 2 »Færre elever bliver…« (Mål)")
    #expect(danish.ask == "Spurgt?")
    #expect(danish.teach == nil)
    let english = rules.texts(of: judgement, in: facts, try Fixture.wording(.english))
    #expect(english.message == "Sign 2 Færre elever bliver hentet før tid")
  }

  @Test(arguments: [("De trives", "»trives«"), ("De smiler", "»løbende«")])
  func `words of the answer in question are told alone`(_ sign: String, _ words: String) throws {
    let rules = try Bench.rules(
      Bench.file(
        [
          "given": #""signs[*]""#, "at": "",
          "assert": #"""
          { "all": [{ "avoids": { "in": "text", "list": "inner" } },
            { "not": { "some": { "in": "data", "holds": { "mentions": { "in": "@", "list": "loose" } } } } }] }
          """#,
          "message": #"{ "da": "Se {words}", "en": "See {words}" }"#,
          "examples": #"""
          { "pass": [{ "signs": [{ "text": "A", "data": ["x"] }] }],
            "fail": [{ "signs": [{ "text": "De trives" }], "at": ["signs[1]"] }] }
          """#,
        ], lists: #""inner": ["trives"], "loose": ["løbende"]"#))
    let facts = try Bench.facts(
      #"{ "signs": [{ "text": "\#(sign)", "data": ["Vi ser det løbende"] }] }"#)
    let texts = rules.texts(
      of: rules.judge(facts, phase: 1)[0], in: facts, try Fixture.wording())
    #expect(texts.message == "Se \(words)")
  }

  @Test func `a record that stands for something else says where and from when`() throws {
    let schema = FactSchema(
      fields: [
        FactSchema.Field("asked", .list(.record([FactSchema.Field("answer", .text)]))),
        FactSchema.Field("goal", .text),
      ], phases: ["draft", "approval"])
    let file = Bench.file([
      "given": #""asked[*]""#, "assert": #"{ "present": "answer" }"#, "at": #""answer""#,
      "examples": #"""
      { "pass": [{ "asked": [{ "answer": "x" }] }],
        "fail": [{ "asked": [{ "answer": "" }], "at": ["asked[1].answer"] }] }
      """#,
    ])
    let (rules, diagnostics) = loadRules([.init(name: "r", text: file)], for: .init(schema: schema))
    #expect(diagnostics.map(\.key) == [])
    let goal = try #require(FactAddress("goal"))
    let facts = Facts(
      .record([
        "asked": .list([
          .record([:], FactOrigin(target: goal)), .record([:], FactOrigin(target: goal, due: 1)),
        ])
      ]), schema: schema)
    let judgements = rules.judge(facts, phase: 0)
    #expect(judgements.map(\.outcome) == [.fail, .notYet])
    #expect(judgements.map(\.target) == [goal, goal])
  }

  static let wordRule = [
    "assert": #"{ "any": [{ "number": "goal" }, { "avoids": { "in": "goal", "list": "soft" } }] }"#,
    "message": #"{ "da": "Løst: {words} ({count})", "en": "Soft: {words}" }"#, "at": #""goal""#,
    "examples":
      #"{ "pass": [{ "goal": "8 børn" }], "fail": [{ "goal": "bedre", "at": ["goal"] }] }"#,
  ]

  @Test func `the words that decided are quoted once each, with where they stand`() throws {
    let rules = try Bench.rules(Bench.file(Self.wordRule, lists: #""soft": ["bedre", "flere"]"#))
    let facts = try Bench.facts(#"{ "goal": "Bedre trivsel, flere smil og bedre mad" }"#)
    let judgement = try #require(rules.judge(facts, phase: 0).first)
    let texts = rules.texts(of: judgement, in: facts, try Fixture.wording())
    #expect(texts.message == "Løst: »Bedre«, »flere« (2)")
    #expect(judgement.decidingSpans.map(\.range) == [0..<5, 15..<20, 29..<34])
    #expect(judgement.decidingSpans.map(\.address.description) == ["goal", "goal", "goal"])
  }

  @Test func `an explanation has the shape of the condition`() throws {
    let rules = try Bench.rules(Bench.file(Self.wordRule, lists: #""soft": ["bedre", "flere"]"#))
    let facts = try Bench.facts(#"{ "goal": "Bedre mad" }"#)
    let judgement = try #require(rules.judge(facts, phase: 0).first)
    let explanation = rules.explanation(of: judgement, in: facts)
    #expect(explanation == judgement.explanation)
    #expect(explanation.check == .any)
    #expect(explanation.children.map(\.check) == [.number, .avoids])
    #expect(explanation.children.map(\.verdict) == [.fail, .fail])
    #expect(explanation.children[1].note.names == ["list": "soft"])
    #expect(explanation.children[1].note.paths == ["in": ["goal"]])
    #expect(explanation.children[1].evidence.finding == .count(1))
  }

  @Test func `words under not are quoted when they are what is wrong`() throws {
    var keys = Self.wordRule
    keys["assert"] = #"{ "not": { "mentions": { "in": "goal", "list": "soft" } } }"#
    let rules = try Bench.rules(Bench.file(keys, lists: #""soft": ["bedre", "flere"]"#))
    let facts = try Bench.facts(#"{ "goal": "Bedre mad" }"#)
    let judgement = try #require(rules.judge(facts, phase: 0).first)
    #expect(
      rules.texts(of: judgement, in: facts, try Fixture.wording()).message == "Løst: »Bedre« (1)")
  }

  @Test func `a rule that fails by what does not stand there quotes the whole answer`() throws {
    var keys = Self.wordRule
    keys["assert"] = #"{ "mentions": { "in": "goal", "list": "soft" } }"#
    let rules = try Bench.rules(Bench.file(keys, lists: #""soft": ["bedre", "flere"]"#))
    let wording = try Fixture.wording()
    func messages(_ goal: String) throws -> [String] {
      let facts = try Bench.facts(#"{ "goal": "\#(goal)" }"#)
      return rules.judge(facts, phase: 0).filter { $0.outcome == .fail }
        .map { rules.texts(of: $0, in: facts, wording).message }
    }
    #expect(try messages("Mad til alle") == ["Løst: »Mad til alle« (0)"])
    #expect(
      try messages("Mad til alle, der kommer forbi efter klokken otte om aftenen")
        == ["Løst: »Mad til alle, der kommer forbi efter…« (0)"])
  }

  @Test func `a rule that is off is not judged, but keeps its examples`() throws {
    let rules = try Bench.rules(Bench.file(["level": #""off""#]))
    #expect(rules.judge(try Bench.facts("{}"), phase: 2).isEmpty)
    #expect(rules.exampleOutcomes { $0.isEmpty }.map(\.word) == [.validated, .reported])
  }

  @Test func `examples that do not behave as claimed are noisy or missing`() throws {
    let examples = #"""
      { "pass": [{ "goal": "" }], "fail": [{ "goal": "x", "at": ["goal"] }] }
      """#
    let rules = try Bench.rules(Bench.file(["at": #""goal""#, "examples": examples]))
    let outcomes = rules.exampleOutcomes { $0.isEmpty }
    #expect(outcomes.map(\.word) == [.noisy, .missing])
    #expect(outcomes.map(\.noisy.count) == [1, 0])
    #expect(outcomes.map(\.missing.count) == [0, 1])
    #expect(outcomes.allSatisfy { !$0.isAsClaimed })
  }

  @Test func `a rule knows what it looks at`() throws {
    let rules = try Bench.rules(Bench.file(Self.signRule))
    #expect(rules.rules[0].reads == ["signs[*].text", "signs[*].data", "spare.data"])
  }
}
