import Diagnostics
import RuleEngine
import TestSupport
import Testing
import Wording

/// Files on top of files: what stands, what is replaced, what is added to, and who decides.
struct LayerTests {
  /// A file in which `parts` stand beside its id.
  static func file(_ id: String, _ parts: String...) -> Source {
    Source(
      name: "\(id).json",
      text: "{ \"id\": \"\(id)\"\(parts.map { ",\n  \($0)" }.joined()) }")
  }

  /// A rule that the goal has no words of a list, with a title to tell it by.
  static func rule(
    _ id: String, title: String = "T", list: String = "words", level: String = "error",
    more: String = "", assert: String? = nil
  ) -> String {
    let plain = "{ \"avoids\": { \"in\": \"goal\", \"list\": \"\(list)\" } }"
    return """
      "\(id)": { "title": { "da": "\(title)", "en": "T" }, "level": "\(level)", "at": "goal"\(more),
        "assert": \(assert ?? plain), "message": { "da": "M", "en": "M" },
        "ask": { "da": "A?", "en": "A?" }, "why": { "da": "W", "en": "W" },
        "examples": { "pass": [{ "goal": "x" }], "fail": [{ "goal": "ord", "at": ["goal"] }] } }
      """
  }

  static func rules(_ rules: String...) -> String {
    "\"rules\": { \(rules.joined(separator: ", ")) }"
  }

  static let words = #""lists": { "words": ["ord"] }"#

  private func load(_ layers: [Source]...) throws -> RuleSet {
    let (rules, faults) = loadRules(layers, for: RuleContext(schema: Bench.schema))
    #expect(DiagnosticText(try Fixture.wording()).render(faults) == "")
    return rules
  }

  private func failing(_ rules: RuleSet, _ goal: String) -> [String] {
    rules.judge(Bench.facts(["goal": goal]), phase: 2).filter { $0.outcome == .fail }
      .map { rules.rules[$0.rule].id }
  }

  // MARK: - extends

  static let below = [
    file("one", words, rules(rule("a"), rule("b"))), file("two", rules(rule("c"))),
  ]

  @Test(arguments: [
    ("", ["a", "b", "c", "own"]), (#""extends": [],"#, ["own"]),
    (#""extends": ["two"],"#, ["c", "own"]), (#""extends": "one","#, ["a", "b", "own"]),
    (#""extends": ["one", "two"],"#, ["a", "b", "c", "own"]),
  ])
  func `extends says of which files below the rules go on to hold`(
    _ extends: String, _ ids: [String]
  ) throws {
    let top = Source(
      name: "top.json", text: "{ \"id\": \"top\", \(extends) \(Self.rules(Self.rule("own"))) }")
    let rules = try load(Self.below, [top])
    #expect(rules.rules.map(\.id) == ids)
    #expect(failing(rules, "et ord") == ids)
  }

  @Test func `what a middle layer passes by stays away from the layers above`() throws {
    let middle = Self.file("middle", #""extends": "two""#, Self.rules(Self.rule("m")))
    let rules = try load(Self.below, [middle], [Self.file("top")])
    #expect(rules.rules.map(\.id) == ["c", "m"])
    let over = try load(Self.below, [middle], [Self.file("top", #""extends": ["middle"]"#)])
    #expect(over.rules.map(\.id) == ["m"])
  }

  @Test func `lists and definitions of files that are passed by can still be used`() throws {
    let top = Self.file("top", #""extends": []"#, Self.rules(Self.rule("own", list: "words")))
    #expect(failing(try load(Self.below, [top]), "ord") == ["own"])
  }

  // MARK: - rules

  @Test func `a rule of the same name is replaced, at its place`() throws {
    let top = Self.file("top", Self.rules(Self.rule("a", title: "Ny", level: "advice")))
    let rules = try load(Self.below, [top])
    #expect(rules.rules.map(\.id) == ["a", "b", "c"])
    #expect(rules.rules[0].title.danish == "Ny")
    #expect(rules.weights()[0].level == .advice)
    #expect(rules.weights()[0].place.source.name == "top.json")
  }

  @Test func `a rule that should replace another but has a fault leaves neither`() throws {
    let top = Self.file("top", Self.rules(Self.rule("a", assert: #"{ "presnt": "goal" }"#)))
    let (rules, faults) = loadRules([Self.below, [top]], for: RuleContext(schema: Bench.schema))
    #expect(rules.rules.map(\.id) == ["b", "c"])
    #expect(rules.switchedOff == ["a"])
    #expect(faults.map(\.code) == ["switched-off", "unknown-check"])
  }

  // MARK: - lists

  @Test(arguments: [
    (#"["mere"]"#, ["ord", "mere"], ["andet"]),
    (#"{ "words": ["mere"], "replace": true }"#, ["mere"], ["ord"]),
    (#"{ "except": ["et {hit}"] }"#, ["ord"], ["et ord"]),
    (#"{ "include": ["others"] }"#, ["ord", "fremmed"], ["mere"]),
    (#"{ "words": ["mere"], "except": ["ord"] }"#, ["mere"], ["ord"]),
  ])
  func `a list of the same name is added to, replaced, or excepted from`(
    _ list: String, _ hits: [String], _ misses: [String]
  ) throws {
    let others = #""others": ["fremmed"], "#
    let top = Self.file(
      "top", #""lists": { \#(list.contains("others") ? others : "")"words": \#(list) }"#)
    let rules = try load(Self.below, [top])
    for goal in hits { #expect(failing(rules, goal) == ["a", "b", "c"], "\(goal)") }
    for goal in misses { #expect(failing(rules, goal) == [], "\(goal)") }
  }

  @Test func `a list is built up over three layers`() throws {
    let rules = try load(
      Self.below, [Self.file("middle", #""lists": { "words": ["mere"] }"#)],
      [Self.file("top", #""lists": { "words": ["mest"] }"#)])
    for goal in ["ord", "mere", "mest"] { #expect(failing(rules, goal) == ["a", "b", "c"]) }
  }

  @Test func `an addition with a fault leaves the list below as it is`() throws {
    let top = Self.file("top", #""lists": { "words": ["mere", "me*re"] }"#)
    let (rules, faults) = loadRules([Self.below, [top]], for: RuleContext(schema: Bench.schema))
    #expect(faults.map(\.code) == ["star-inside"])
    #expect(failing(rules, "ord") == ["a", "b", "c"])
    #expect(failing(rules, "mere") == [])
  }

  // MARK: - definitions

  @Test func `a definition of the same name is replaced for rules below too`() throws {
    let use = #"{ "use": "it" }"#
    let low = Self.file(
      "low", #""define": { "it": { "present": "owner" } }"#, Self.rules(Self.rule("a", assert: use))
    )
    let top = Self.file("top", #""define": { "it": { "blank": "owner" } }"#)
    #expect(failing(try load([low]), "x") == ["a"])
    #expect(failing(try load([low], [top]), "x") == [])
  }

  // MARK: - overrides

  static func overrides(_ overrides: String...) -> String {
    "\"overrides\": [\(overrides.joined(separator: ", "))]"
  }

  private func levels(_ rules: RuleSet, _ plan: String? = nil) -> String {
    rules.weights(forPlan: plan).map { $0.level?.rawValue ?? "off" }.joined(separator: " ")
  }

  @Test func `an override changes one rule, several, or all of a likeness`() throws {
    let one = Self.overrides(#"{ "rules": "b", "level": "warning" }"#)
    #expect(levels(try load(Self.below, [Self.file("top", one)])) == "error warning error")
    let several = Self.overrides(#"{ "rules": ["a", "c"], "level": "off" }"#)
    #expect(levels(try load(Self.below, [Self.file("top", several)])) == "off error off")
    let all = Self.overrides(#"{ "rules": "*", "level": "advice" }"#)
    #expect(levels(try load(Self.below, [Self.file("top", all)])) == "advice advice advice")
  }

  @Test func `the last override that concerns a plan decides, over all layers`() throws {
    let middle = Self.file(
      "middle",
      Self.overrides(
        #"{ "rules": "*", "level": "advice" }"#,
        #"{ "rules": "a", "level": "off", "plans": "gamle/**" }"#))
    let top = Self.file(
      "top", Self.overrides(#"{ "rules": "b", "level": "warning", "plans": ["*.kladde.json"] }"#))
    let rules = try load(Self.below, [middle], [top])
    #expect(levels(rules) == "advice advice advice")
    #expect(levels(rules, "gamle/2025/x.json") == "off advice advice")
    #expect(levels(rules, "x.kladde.json") == "advice warning advice")
    #expect(levels(rules, "gamle/x.kladde.json") == "off warning advice")
    #expect(
      rules.weights(forPlan: "gamle/x.kladde.json").map(\.place.source.name)
        == ["middle.json", "top.json", "middle.json"])
  }

  @Test(arguments: [
    ("*.json", "a.json", true), ("*.json", "plans/a.json", true),
    ("plans/*.json", "plans/a.json", true),
    ("plans/*.json", "plans/2025/a.json", false), ("plans/**", "plans/2025/a.json", true),
    ("plans/**/a.json", "plans/2025/06/a.json", true), ("/home/*/a.json", "/home/bo/a.json", true),
    ("a?.json", "a1.json", true), ("a?.json", "a12.json", false), ("a.json", "axjson", false),
    ("a.json", "ba.json", false), ("ærø+[1]*", "ærø+[1] plan.json", true), ("*", "", true),
    ("Plan.json", "plan.json", false),
  ])
  func `a pattern of plans is one of file names`(
    _ glob: String, _ plan: String, _ concerns: Bool
  ) throws {
    let override = #"{ "rules": "a", "level": "off", "plans": "\#(glob)" }"#
    let rules = try load(Self.below, [Self.file("top", Self.overrides(override))])
    #expect(levels(rules, plan) == (concerns ? "off error error" : "error error error"))
  }

  @Test func `an override of a rule that is passed by or off says nothing`() throws {
    let top = Self.file(
      "top", #""extends": "two""#,
      Self.overrides(#"{ "rules": ["a", "c"], "level": "off" }"#))
    #expect(levels(try load(Self.below, [top])) == "off")
  }

  // MARK: - trial

  @Test func `a rule on trial weighs no more than advice, whatever is said of it`() throws {
    let low = Self.file(
      "low", Self.words,
      Self.rules(
        Self.rule("a", more: #", "stage": "trial""#), Self.rule("b", more: #", "stage": "live""#)))
    #expect(levels(try load([low])) == "advice error")
    let up = Self.file("top", Self.overrides(#"{ "rules": "*", "level": "error" }"#))
    #expect(levels(try load([low], [up])) == "advice error")
    let off = Self.file("top", Self.overrides(#"{ "rules": "a", "level": "off" }"#))
    #expect(levels(try load([low], [off])) == "off error")
    #expect(try load([low]).rules.map(\.isTrial) == [true, false])
  }
}
