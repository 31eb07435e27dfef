import RuleEngine
import TestSupport
import Testing

/// What a glance at the bytes says is what the whole reading says.
struct GlanceTests {
  static let lists = [
    #""words": ["bedre", "få", "ø", "ånd", "ærlig", "e-mail", "sammenhængende", "evt", "bla", "a'b"]"#,
    #""long": ["sammenhængende", "trivselsmåling", "Ligekvalt", "Łódź", "straße", "1.200"]"#,
    #""stems": ["styrk*", "kval*", "må*", "b*", "sammenhængsk*", "åndel*"]"#,
    #""ends": ["*måling", "*ing", "*e", "*styrke", "*-mail"]"#,
    #""inside": ["*kval*", "*yrk*"]"#,
    #""phrases": ["en del", "mere end ti", "bedre *", "kultur styrke"]"#,
    #""counted": ["{number} procent", "{number}", "ingen"]"#,
    #""excepted": { "words": ["mere", "bedre", "del"], "except": ["mere end {number}", "en {hit}"] }"#,
  ].joined(separator: ",\n")

  static let listNames = [
    "words", "long", "stems", "ends", "inside", "phrases", "counted", "excepted",
  ]

  static let conditions =
    listNames.flatMap { list in
      [
        #"{ "avoids": { "in": "goal", "list": "\#(list)" } }"#,
        #"{ "mentions": { "in": "signs[*].text", "list": "\#(list)" } }"#,
        #"{ "avoids": { "in": "places", "list": "\#(list)" } }"#,
        #"{ "mentions": { "in": "goal", "list": "\#(list)", "min": 2 } }"#,
      ]
    } + [
      #"{ "present": "places" }"#, #"{ "blank": "signs[*].data" }"#,
      #"{ "length": { "in": "goal", "unit": "characters", "min": 10 } }"#,
      #"{ "length": { "in": "goal", "unit": "characters", "min": 3, "max": 20 } }"#,
      #"{ "length": { "in": "goal", "unit": "words", "max": 5 } }"#,
      #"{ "matches": { "in": "goal", "pattern": "[0-9]" } }"#,
      #"{ "matches": { "in": "places", "pattern": "[×ø]" } }"#,
      #"{ "matches": { "in": "goal", "pattern": "\\bbedre" } }"#,
      #"{ "distinct": "places" }"#, #"{ "distinct": "signs[*].text" }"#,
      #"{ "before": { "first": "time.start", "then": "time.end" } }"#,
      #"{ "span": { "from": "time.start", "to": "time.end", "min": 12, "max": 24 } }"#,
      #"{ "span": { "from": "time.start", "to": "time.end", "max": 12, "slack": 31 } }"#,
      #"{ "span": { "from": "time.start", "to": "time.end", "unit": "days", "min": 90, "max": 800 } }"#,
    ]
    + ["false", "true"].map { partial in
      #"{ "everyYear": { "month": 8, "in": "time.status", "from": "time.start", "to": "time.end", "partial": \#(partial) } }"#
    }

  /// A condition that comes to the same as another, beside words looked for in five facts: of so many
  /// the texts of a document are looked at all at once.
  private static func wide(_ condition: String) -> String {
    let facts = ["goal", "owner", "places", "signs[*].text", "signs[*].data"]
    let words = facts.map { #"{ "avoids": { "in": "\#($0)", "list": "words" } }"# }
    let always = [#"{ "present": "goal" }"#, #"{ "blank": "goal" }"#] + words
    return #"{ "all": [\#(condition), { "any": [\#(always.joined(separator: ", "))] }] }"#
  }

  @Test(arguments: conditions + conditions.map(wide), ScanKernel.available)
  func `a check comes to the same at a glance and in full`(
    _ condition: String, _ kernel: ScanKernel
  ) throws {
    let rules = try Bench.rules(Bench.file(["assert": condition], lists: Self.lists))
    var run = OutcomeRun(rules, phase: 0, kernel: kernel)
    var reader = FactReader(Bench.schema, kernel: kernel)
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = RandomFacts(seed: seed)
      let document = random.document()
      try reader.read(Array(document.utf8).span)
      let outcomes = told(by: &run, of: &reader)
      let facts = try Bench.facts(document)
      let judgements = rules.judge(facts, phase: 0)
      #expect(rules.judge(reader.facts, phase: 0) == judgements, "seed \(seed): \(document)")
      #expect(outcomes == told(of: judgements), "seed \(seed): \(document)")
      let verdicts = judgements.map { rules.explanation(of: $0, in: facts).verdict }
      #expect(
        judgements.map(\.outcome.rawValue) == verdicts.map { "\($0)" }, "seed \(seed): \(document)")
    }
  }

  /// What a run says of the facts read last: rule, place and outcome.
  private func told(by run: inout OutcomeRun, of reader: inout FactReader) -> [String] {
    var told: [(rule: Int, place: FactPlace, outcome: Judgement.Outcome)] = []
    run.judge(&reader) { told.append(($0, $1, $2)) }
    return told.map { "\($0.rule) \(reader.facts.address(of: $0.place)) \($0.outcome)" }
  }

  /// The same of judgements, of which a run leaves out those that pass.
  private func told(of judgements: [Judgement]) -> [String] {
    judgements.filter { $0.outcome != .pass }.map { "\($0.rule) \($0.place) \($0.outcome)" }
  }

  /// Rules that avoid each list, in more facts than a look at each is made for; of more rules than
  /// there are bits in a word.
  private static let avoiding: String = {
    let places = [
      #""at": "goal", "assert": { "avoids": { "in": "goal", "list": "?" } }"#,
      #""at": "owner", "assert": { "avoids": { "in": "owner", "list": "?" } }"#,
      #""at": "places", "assert": { "avoids": { "in": "places", "list": "?" } }"#,
      #""given": "signs[*]", "at": "text", "assert": { "avoids": { "in": "text", "list": "?" } }"#,
      #""given": "signs[*]", "at": "data", "assert": { "avoids": { "in": "data", "list": "?" } }"#,
      #""given": "signs[*]", "at": "text", "assert": { "avoids": { "in": "$.goal", "list": "?" } }"#,
      #""at": "signs", "assert": { "avoids": { "in": "signs[*].data", "list": "?" } }"#,
      #""at": "signs", "assert": { "avoids": { "in": "signs[*].text", "list": "?" } }"#,
      #""at": "goal", "when": { "present": "owner" }, "assert": { "avoids": { "in": "goal", "list": "?" } }"#,
      #""at": "goal", "due": "approval", "assert": { "avoids": { "in": "goal", "list": "?" } }"#,
    ]
    let rules = listNames.flatMap { list in
      places.enumerated().map { index, place in
        let keys = place.replacing("?", with: list)
        return """
          "\(list)-\(index)": { \(keys), "level": "error",
            "title": { "da": "T", "en": "T" }, "message": { "da": "M", "en": "M" },
            "ask": { "da": "A?", "en": "A?" }, "why": { "da": "W", "en": "W" },
            "examples": { "pass": [{ "goal": "x" }], "fail": [{ "goal": "", "at": ["goal"] }] } }
          """
      }
    }
    return """
      { "id": "test", "lists": { \(lists) }, "rules": { \(rules.joined(separator: ",\n")) } }
      """
  }()

  @Test(arguments: 0...1, ScanKernel.available)
  func `rules that texts are without words come to the same`(
    _ phase: Int, _ kernel: ScanKernel
  ) throws {
    let rules = try Bench.rules(Self.avoiding)
    var run = OutcomeRun(rules, phase: phase, kernel: kernel)
    var reader = FactReader(Bench.schema, kernel: kernel)
    var passed = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = RandomFacts(seed: seed)
      let document = random.document()
      try reader.read(Array(document.utf8).span)
      let judgements = rules.judge(try Bench.facts(document), phase: phase)
      passed += judgements.count { $0.outcome == .pass }
      #expect(told(by: &run, of: &reader) == told(of: judgements), "seed \(seed): \(document)")
    }
    #expect(passed > 0)
  }

  @Test func `outcomes come by rule and place, with guards and phases`() throws {
    let keys = [
      "given": #""signs[*]""#, "at": #""data""#, "assert": #"{ "present": "data" }"#,
      "when": #"{ "present": "text" }"#, "due": #""approval""#,
      "examples": #"""
      { "pass": [{ "signs": [{ "text": "a", "data": ["b"] }] }],
        "fail": [{ "signs": [{ "text": "a" }], "at": ["signs[1].data"] }] }
      """#,
    ]
    let rules = try Bench.rules(Bench.file(keys))
    let document =
      #"{ "signs": [{ "text": "a" }, { "data": ["b"] }, { "text": "c", "data": ["d"] }] }"#
    var reader = FactReader(Bench.schema)
    try reader.read(Array(document.utf8).span)
    for phase in 0...1 {
      var found: [String] = []
      var places: [FactPlace] = []
      var run = OutcomeRun(rules, phase: phase)
      run.judge(&reader) { rule, place, outcome in
        found.append("\(rule) \(outcome)")
        places.append(place)
      }
      let judgements = rules.judge(try Bench.facts(document), phase: phase)
        .filter { $0.outcome != .pass }
      #expect(found == judgements.map { "\($0.rule) \($0.outcome)" })
      #expect(places.map(reader.facts.address(of:)) == judgements.map(\.place))
    }
  }
}
