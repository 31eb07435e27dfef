import Diagnostics
import RuleEngine
import TestSupport
import Testing

/// Rule packs come from strangers: none may stop the program or make it slow.
struct HostileRulesTests {
  @Test func `definitions that multiply are stopped`() {
    let levels = (0..<30).map { level in
      #""d\#(level)": { "all": [{ "use": "d\#(level + 1)" }, { "use": "d\#(level + 1)" }] }"#
    }
    let define = (levels + [#""d30": { "present": "goal" }"#]).joined(separator: ", ")
    let (rules, diagnostics) = Bench.load([
      Bench.file(["assert": #"{ "use": "d0" }"#], define: define)
    ])
    #expect(rules.rules.isEmpty)
    #expect(diagnostics.contains { $0.code == "too-big" || $0.code == "too-deep" })
  }

  @Test func `conditions in conditions in conditions are stopped`() {
    let depth = 60
    let condition =
      String(repeating: #"{ "not": "#, count: depth) + #"{ "present": "goal" }"#
      + String(repeating: " }", count: depth)
    let (rules, diagnostics) = Bench.load([Bench.file(["assert": condition])])
    #expect(rules.rules.isEmpty)
    #expect(diagnostics.contains { $0.code == "too-deep" })
  }

  @Test func `word lists that are too big are refused`() {
    let words = (0..<30_000).map { #""ord\#($0)x""# }.joined(separator: ",")
    let (rules, diagnostics) = Bench.load([
      Bench.file(
        ["assert": #"{ "avoids": { "in": "goal", "list": "words" } }"#],
        lists: #""words": [\#(words)]"#)
    ])
    #expect(rules.rules.isEmpty)
    #expect(diagnostics.contains { $0.code == "lists-too-big" })
  }

  @Test func `damaged files end in messages`() {
    let file = Array(
      Bench.file(
        ["assert": #"{ "any": [{ "use": "x" }, { "avoids": { "in": "goal", "list": "w" } }] }"#],
        lists: #""w": { "words": ["styrk*", "på {number}"], "except": ["vi {hit}"] }"#,
        define: #""x": { "count": { "in": "signs", "min": 1 } }"#
      ).utf8)
    var generator = SeededGenerator(seed: 20_261_124)
    for _ in 0..<400 {
      var bytes = file
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0x20..<0x7F, using: &generator)
        case 1: bytes.remove(at: at)
        default: bytes.removeSubrange(at...)
        }
        if bytes.isEmpty { break }
      }
      let source = Source(name: "Rules/damaged.json", bytes: bytes)
      let (rules, diagnostics) = loadRules([source], for: RuleContext(schema: Bench.schema))
      let isWhole = rules.rules.count == 1 && rules.switchedOff.isEmpty
      #expect(isWhole || !diagnostics.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `the same facts give the same judgements`() throws {
    let rules = try Bench.rules(
      Bench.file(JudgingTests.wordRule, lists: #""soft": ["bedre", "flere"]"#))
    let facts = try Bench.facts(#"{ "goal": "Bedre trivsel og flere smil" }"#)
    #expect(rules.judge(facts, phase: 0) == rules.judge(facts, phase: 0))
  }
}
