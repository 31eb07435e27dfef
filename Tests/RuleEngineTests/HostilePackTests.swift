import Diagnostics
import RuleEngine
import TestSupport
import Testing
import Wording

/// Packs that somebody made to do harm: each ends in a clear fault or in rules that work, and in
/// neither more words nor more work than its size deserves.
struct HostilePackTests {
  /// A kind of pack, and the fault it must end in; nil where it must work.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String?
    let make: @Sendable (inout SeededGenerator) -> String

    init(
      _ name: String, _ code: String?, _ make: @escaping @Sendable (inout SeededGenerator) -> String
    ) {
      self.name = name
      self.code = code
      self.make = make
    }

    var testDescription: String { name }
  }

  private static func many(_ count: Int, _ generator: inout SeededGenerator) -> Int {
    count + Int.random(in: 0...count / 10, using: &generator)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func joined(_ count: Int, _ separator: String = ",", _ text: (Int) -> String)
    -> String
  {
    (0..<count).map(text).joined(separator: separator)
  }

  /// A file whose one rule has a condition.
  private static func asserting(_ condition: String, lists: String = "", define: String = "")
    -> String
  {
    Bench.file(["assert": condition], lists: lists, define: define)
  }

  private static func matching(_ pattern: String) -> String {
    asserting(#"{ "matches": { "in": "goal", "pattern": \#(Bench.quoted(pattern)) } }"#)
  }

  /// As small a rule as there can be.
  private static func rule(_ condition: String) -> String {
    #"""
    { "title": { "da": "T", "en": "T" }, "level": "off", "assert": \#(condition),
      "message": { "da": "M", "en": "M" }, "ask": { "da": "A", "en": "A" },
      "why": { "da": "W", "en": "W" }, "examples": { "pass": [{}], "fail": [{ "at": ["goal"] }] } }
    """#
  }

  private static let avoids = #"{ "avoids": { "in": "goal", "list": "w" } }"#

  static let json: [Kind] = [
    Kind("arrays in arrays", "too-deep") { repeated("[", many(100_000, &$0)) },
    Kind("objects in objects", "too-deep") { repeated(#"{ "id": "#, many(50_000, &$0)) },
    Kind("conditions in conditions", "too-deep") { generator in
      let depth = Int.random(in: 33...55, using: &generator)
      return asserting(
        repeated(#"{ "not": "#, depth) + #"{ "present": "goal" }"# + repeated("}", depth))
    },
    Kind("a file that ends in a string", "unclosed") {
      #"{ "id": "\#(repeated("x", many(500_000, &$0)))"#
    },
    Kind("half a character", "lone-surrogate") { _ in Bench.file(["title": #"{ "da": "\uDC00" }"#])
    },
    Kind("two halves the wrong way round", "lone-surrogate") { _ in
      Bench.file(["title": #"{ "da": "\uDE00\uD83D" }"#])
    },
    Kind("a byte of nothing in a name", "bad-name") { _ in #"{ "id": "a\u0000b", "rules": {} }"# },
    Kind("a byte of nothing in a text", nil) { _ in
      Bench.file(["title": #"{ "da": "a\u0000\u001b[2Jb", "en": "x" }"#])
    },
    Kind("letters that turn the line", "unknown-key") { _ in
      Bench.file(["why": #"{ "da": "x", "en": "y", "\u202E\u2066lan": "z" }"#])
    },
    Kind("letters that steer the screen", "unknown-check") { _ in
      asserting(#"{ "\u001b]0;x\u0007\u001b[31mpresent\u009b": "goal" }"#)
    },
    Kind("a number without end", "wrong-kind") {
      asserting(#"{ "count": { "in": "signs", "min": \#(repeated("9", many(100_000, &$0))) } }"#)
    },
    Kind("a number of another kind", "wrong-kind") { _ in
      asserting(#"{ "count": { "in": "signs", "min": 1e999 } }"#)
    },
    Kind("a number below nothing", "out-of-range") { _ in
      asserting(#"{ "count": { "in": "signs", "min": -9223372036854775808 } }"#)
    },
    Kind("one name over and over", "duplicate-key") { generator in
      "{ \"id\": \"x\", \(joined(many(30_000, &generator)) { _ in #""rules": {}"# }) }"
    },
  ]

  static let names: [Kind] = [
    Kind("names that are not known", "unknown-key") { generator in
      "{ \"id\": \"x\", \(joined(many(20_000, &generator)) { "\"navn\($0)\": 1" }) }"
    },
    Kind("a name as long as a book", "unknown-key") { generator in
      "{ \"id\": \"x\", \"\(repeated("æ", many(400_000, &generator)))\": 1 }"
    },
    Kind("two names as long as a book", "unknown-list") { generator in
      let name = repeated("a", many(200_000, &generator))
      return asserting(
        #"{ "avoids": { "in": "goal", "list": "\#(name)b" } }"#, lists: "\"\(name)\": [\"x\"]")
    },
    Kind("overrides that nobody knows", "unknown-rule") { generator in
      "{ \"id\": \"x\", \"overrides\": [\(joined(many(900, &generator) % 1_000) { #"{ "rules": "r\#($0)", "level": "off" }"# })] }"
    },
    Kind("more overrides than rules", "too-many-overrides") { generator in
      "{ \"id\": \"x\", \"overrides\": [\(joined(many(4_000, &generator)) { _ in #"{ "rules": "*-*-*", "level": "off", "plans": "**/*a*b*c*" }"# })] }"
    },
    Kind("an override of more rules than there are", "too-many-overrides") { generator in
      "{ \"id\": \"x\", \"overrides\": [{ \"rules\": [\(joined(many(1_100, &generator)) { "\"*-\($0)\"" })], \"level\": \"off\" }] }"
    },
    Kind("a pattern of plans without end", "bad-plan-pattern") { generator in
      "{ \"id\": \"x\", \"overrides\": [{ \"rules\": \"*\", \"level\": \"off\", \"plans\": \"\(repeated("**/", many(20_000, &generator)))\" }] }"
    },
    Kind("a likeness of rules without end", "unknown-rule") { generator in
      "{ \"id\": \"x\", \"overrides\": [{ \"rules\": \"\(repeated("*a", many(20_000, &generator)))\", \"level\": \"off\" }] }"
    },
    Kind("more rules than anybody reads", "too-many-rules") { _ in
      "{ \"id\": \"x\", \"rules\": { \(joined(5_100) { "\"r\($0)\": \(rule(#"{ "present": "goal" }"#))" }) } }"
    },
    Kind("a path of very many steps", "text-has-no-fields") {
      asserting(#"{ "present": "goal\#(repeated(".goal", many(50_000, &$0)))" }"#)
    },
    Kind("a path of stars", "not-a-list") {
      asserting(#"{ "present": "signs\#(repeated("[*]", many(50_000, &$0)))" }"#)
    },
    Kind("a place far out", "bad-address") { _ in
      Bench.file([
        "examples": #"{ "pass": [{}], "fail": [{ "at": ["signs[99999999999999999999]"] }] }"#
      ])
    },
    Kind("places without end", nil) { generator in
      let count = many(3_000, &generator)
      return Bench.file([
        "examples":
          "{ \"pass\": [{}], \"fail\": [{ \"at\": [\(joined(count) { "\"signs[\($0 + 1)]\"" })] }] }"
      ])
    },
  ]

  static let lists: [Kind] = [
    Kind("a list of a hundred thousand words", "lists-too-big") { generator in
      asserting(avoids, lists: "\"w\": [\(joined(many(60_000, &generator)) { "\"ord\($0)\"" })]")
    },
    Kind("a list of nothing but mistakes", "star-inside") { generator in
      asserting(avoids, lists: "\"w\": [\(joined(many(30_000, &generator)) { "\"o*\($0)\"" })]")
    },
    Kind("a list of one word over and over", "duplicate-entry") { generator in
      asserting(avoids, lists: "\"w\": [\(joined(many(8_000, &generator)) { _ in "\"ord\"" })]")
    },
    Kind("words that lie in each other", nil) { _ in
      asserting(avoids, lists: "\"w\": [\(joined(300) { "\"*\(repeated("a", $0 + 1))*\"" })]")
    },
    Kind("a phrase of very many words", nil) { generator in
      asserting(avoids, lists: "\"w\": [\"a \(repeated("* ", many(5_000, &generator)))b\"]")
    },
    Kind("more lists than anybody reads", "too-many-lists") { generator in
      asserting(
        avoids,
        lists: "\"w\": [\"x\"], \(joined(many(5_000, &generator)) { "\"w\($0)\": [\"x\"]" })")
    },
    Kind("a chain of lists", nil) { _ in
      asserting(
        avoids,
        lists:
          "\"w\": { \"include\": [\"w0\"] }, \(joined(1_500) { "\"w\($0)\": { \"words\": [\"a\($0)\"], \"include\": [\"w\($0 + 1)\"] }" }), \"w1500\": [\"x\"]"
      )
    },
    Kind("a ring of lists", "list-cycle") { _ in
      asserting(
        avoids,
        lists:
          "\"w\": { \"include\": [\"w0\"] }, \(joined(1_500) { "\"w\($0)\": { \"include\": [\"w\(($0 + 1) % 1_500)\"] }" })"
      )
    },
    Kind("a web of lists", nil) { _ in
      asserting(
        avoids,
        lists:
          "\"w\": { \"include\": [\"w0\"] }, \(joined(60) { at in "\"w\(at)\": { \"include\": [\(joined(60 - at) { "\"w\(at + $0 + 1)\"" })] }" }), \"w60\": [\"x\"]"
      )
    },
    Kind("a list that takes in the same list over and over", nil) { generator in
      asserting(
        avoids,
        lists:
          "\"w\": { \"include\": [\(joined(many(20_000, &generator)) { _ in "\"v\"" })] }, \"v\": [\"x\"]"
      )
    },
  ]

  static let definitions: [Kind] = [
    Kind("definitions that multiply", "too-big") { _ in
      asserting(
        #"{ "use": "d0" }"#,
        define: joined(15) {
          #""d\#($0)": { "all": [{ "use": "d\#($0 + 1)" }, { "use": "d\#($0 + 1)" }] }"#
        }
          + #", "d15": { "present": "goal" }"#)
    },
    Kind("a chain of definitions", "too-deep") { generator in
      let count = many(5_000, &generator)
      return asserting(
        #"{ "use": "d0" }"#,
        define: joined(count) { #""d\#($0)": { "use": "d\#($0 + 1)" }"# }
          + ", \"d\(count)\": { \"present\": \"goal\" }")
    },
    Kind("a ring of definitions", "definition-cycle") { _ in
      asserting(
        #"{ "use": "d0" }"#, define: joined(20) { #""d\#($0)": { "use": "d\#(($0 + 1) % 20)" }"# })
    },
    Kind("a condition of very many", "too-big") { generator in
      asserting(
        "{ \"all\": [\(joined(many(20_000, &generator)) { _ in #"{ "present": "goal" }"# })] }")
    },
    Kind("rules that are small alone", "set-too-big") { _ in
      let big = joined(1_900) { _ in #"{ "present": "goal" }"# }
      return
        "{ \"id\": \"x\", \"define\": { \"big\": { \"all\": [\(big)] } }, \"rules\": { \(joined(150) { "\"r\($0)\": \(rule(#"{ "use": "big" }"#))" }) } }"
    },
    Kind("a message without end", "text-too-long") { generator in
      Bench.file([
        "message": "{ \"da\": \"\(repeated("{goal}", many(50_000, &generator)))\", \"en\": \"x\" }"
      ])
    },
    Kind("a message that opens and opens", "unclosed-placeholder") { _ in
      Bench.file(["message": "{ \"da\": \"\(repeated("{", 3_000))\", \"en\": \"x\" }"])
    },
    Kind("a message of things unknown", "unknown-placeholder") { _ in
      Bench.file(["message": "{ \"da\": \"\(repeated("{x}", 1_300))\", \"en\": \"x\" }"])
    },
  ]

  static let patterns: [Kind] = [
    Kind("counts in counts", "pattern-too-big") { _ in matching("(x{100}){100}") },
    Kind("counts behind counts", "pattern-too-big") { _ in matching("x{100}{100}{100}{100}") },
    Kind("nothing, very often", nil) { _ in matching("(){100}{100}{100}{100}{100}x") },
    Kind("nothing, very often, in nothing", nil) { _ in
      matching("((((((((){100}){100}){100}){100}){100}){100}){100}){100}x")
    },
    Kind("never, very often", nil) { _ in matching("(a{0}){100}{100}{100}{100}x") },
    Kind("counts without end", "pattern-too-big") {
      matching("x" + repeated("{1}", many(50_000, &$0)))
    },
    Kind("stars without end", "pattern-too-big") {
      matching("x" + repeated("*", many(50_000, &$0)))
    },
    Kind("parentheses without end", "pattern-too-big") {
      matching(repeated("(", many(50_000, &$0)))
    },
    Kind("brackets without end", "pattern-too-big") {
      matching("[" + repeated("ab-d", many(20_000, &$0)) + "]")
    },
    Kind("choices without end", "pattern-too-big") { matching(repeated("a|", many(50_000, &$0))) },
    Kind("letters without end", "pattern-too-big") { matching(repeated("æ", many(200_000, &$0))) },
    Kind("choices in choices", "pattern-too-big") { _ in matching("(((a|b){1,99}|c){1,99}|d){1,99}")
    },
    Kind("a count past all counting", "pattern-bad-count") {
      matching("x{\(repeated("9", many(10_000, &$0)))}")
    },
    Kind("looking back", "pattern-not-linear") { _ in matching(#"(a*)*\1"#) },
    Kind("stars in stars", nil) { _ in matching("((a*)*)*$") },
  ]

  static let all = json + names + lists + definitions + patterns

  @Test(arguments: all.indices, [1, 2, 3] as [UInt64])
  func `a hostile pack ends in a clear fault or in rules that work`(_ index: Int, _ seed: UInt64)
    throws
  {
    let kind = Self.all[index]
    var generator = SeededGenerator(seed: seed)
    let source = Source(name: "fjendtlig.json", text: kind.make(&generator))
    let (rules, faults) = loadRules([source], for: RuleContext(schema: Bench.schema))
    let errors = faults.filter { $0.severity == .error }.map(\.code)
    if let code = kind.code {
      #expect(faults.contains { $0.code == code }, "\(Set(errors))")
    } else {
      #expect(errors == [])
      #expect(!rules.rules.isEmpty)
    }
    #expect(faults.count <= 1_001)
    for language in [Language.danish, .english] {
      let text = DiagnosticText(try Fixture.wording(language)).render(faults)
      #expect(text.utf8.count < 200_000)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless })
    }
    let facts = Bench.facts([
      "goal": "Et ord aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "owner": "Alle",
    ])
    #expect(rules.judge(facts, phase: 2).allSatisfy { $0.outcome != .notYet })
    #expect(rules.judge(facts, phase: 2) == rules.judge(facts, phase: 2))
  }

  @Test func `a file of two million letters is read, and one of ten million is refused`() {
    let title = String(repeating: "Æ", count: 2_000_000)
    let file = Bench.file(["title": "{ \"da\": \"\(title)\", \"en\": \"x\" }"])
    let (rules, faults) = Bench.load([file])
    #expect(faults.map(\.code) == [])
    #expect(rules.rules.count == 1)
    let long = String(repeating: "Æ", count: 10_000_000)
    let big = Source(
      name: "stor.json", text: Bench.file(["title": "{ \"da\": \"\(long)\", \"en\": \"x\" }"]))
    #expect(
      loadRules([big], for: RuleContext(schema: Bench.schema)).diagnostics.map(\.code) == [
        "too-big"
      ])
  }
}

extension Unicode.Scalar {
  /// Whether a scalar can be written to a screen without steering it.
  fileprivate var isHarmless: Bool {
    properties.generalCategory != .control && !properties.isBidiControl
  }
}
