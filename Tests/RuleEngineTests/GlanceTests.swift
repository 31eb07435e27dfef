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
      var outcomes: [Judgement.Outcome] = []
      run.judge(&reader) { _, _, outcome in outcomes.append(outcome) }
      let facts = try Bench.facts(document)
      let judgements = rules.judge(facts, phase: 0)
      #expect(rules.judge(reader.facts, phase: 0) == judgements, "seed \(seed): \(document)")
      #expect(outcomes == judgements.map(\.outcome), "seed \(seed): \(document)")
      let verdicts = judgements.map { rules.explanation(of: $0, in: facts).verdict }
      #expect(outcomes.map(\.rawValue) == verdicts.map { "\($0)" }, "seed \(seed): \(document)")
    }
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
      #expect(found == judgements.map { "\($0.rule) \($0.outcome)" })
      #expect(places.map(reader.facts.address(of:)) == judgements.map(\.place))
    }
  }
}
