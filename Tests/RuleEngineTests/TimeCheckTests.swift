import RuleEngine
import Testing

/// Dates are judged by every way they can be read.
struct TimeCheckTests {
  struct Case: CustomTestStringConvertible {
    let outcome: Judgement.Outcome
    let start: String
    let end: String

    init(_ outcome: Judgement.Outcome, _ start: String, _ end: String) {
      self.outcome = outcome
      self.start = start
      self.end = end
    }

    var testDescription: String { "\(start) – \(end)" }
    var facts: String { #"{ "time": { "start": "\#(start)", "end": "\#(end)" } }"# }
  }

  private func outcome(_ condition: String, _ facts: String) throws -> Judgement.Outcome? {
    let rules = try Bench.rules(Bench.file(["assert": condition]))
    return rules.judge(try Bench.facts(facts), phase: 0).first?.outcome
  }

  static let orders = [
    Case(.pass, "1. marts 2027", "juni 2028"), Case(.fail, "1. marts 2027", "ultimo 2026"),
    Case(.unknown, "2027", "ultimo 2027"), Case(.unknown, "august 2027", "august 2027"),
    Case(.fail, "1. august 2027", "1. august 2027"), Case(.unknown, "snarest", "juni 2028"),
    Case(.unknown, "", "juni 2028"), Case(.unknown, "31. november 2027", "juni 2028"),
    Case(.pass, "uge 8, 2027. Resten i september 2027", "juni 2029"),
    Case(.unknown, "januar 2027 og februar 2028", "juni 2027"),
    Case(.fail, "skoleåret 2028/29", "ved udgangen af 2027"),
  ]

  @Test(arguments: orders)
  func `one date is before another only when every reading says so`(_ example: Case) throws {
    let condition = #"{ "before": { "first": "time.start", "then": "time.end" } }"#
    #expect(try outcome(condition, example.facts) == example.outcome)
  }

  static let spans = [
    Case(.pass, "august 2026", "august 2030"), Case(.fail, "marts 2027", "2032"),
    Case(.unknown, "2027", "2031"), Case(.pass, "1. januar 2027", "31. januar 2031"),
    Case(.fail, "1. januar 2027", "2. februar 2031"), Case(.unknown, "1. januar 2027", "2031"),
    Case(.fail, "1. marts 2027", "1. januar 2028"), Case(.pass, "1. marts 2027", "1. februar 2028"),
    Case(.unknown, "foråret 2027", "februar 2028"), Case(.unknown, "på sigt", "2031"),
    Case(.fail, "marts 2027", "marts 2026"),
  ]

  @Test(arguments: spans)
  func `a span is too long or short only when every reading is`(_ example: Case) throws {
    let condition = #"""
      { "all": [
        { "span": { "from": "time.start", "to": "time.end", "max": 48, "slack": 31 } },
        { "span": { "from": "time.start", "to": "time.end", "min": 11 } } ] }
      """#
    #expect(try outcome(condition, example.facts) == example.outcome)
  }

  struct Status: CustomTestStringConvertible {
    let outcome: Judgement.Outcome
    let time: String
    let missing: [Int]

    init(_ outcome: Judgement.Outcome, _ time: String, missing: [Int] = []) {
      self.outcome = outcome
      self.time = time
      self.missing = missing
    }

    var testDescription: String { time }
  }

  static let statuses = [
    Status(
      .pass, #""start": "februar 2027", "end": "maj 2029", "status": ["august 2027 og 2028"]"#),
    Status(
      .pass, #""start": "oktober 2027", "end": "oktober 2030", "status": ["hvert år i august"]"#),
    Status(.pass, #""start": "september 2027", "end": "juni 2028""#),
    Status(.pass, #""start": "august 2027", "end": "august 2028""#),
    Status(.pass, #""start": "1. august 2027", "end": "juli 2028""#),
    Status(.fail, #""start": "juli 2027", "end": "juli 2028""#, missing: [2027]),
    Status(
      .fail, #""start": "januar 2027", "end": "december 2029", "status": ["august 2028"]"#,
      missing: [2027, 2029]),
    Status(
      .pass,
      #""start": "januar 2027", "end": "december 2028", "status": ["uge 33, 2027"], "interim": ["12. august 2028"]"#
    ),
    Status(
      .fail,
      #""start": "januar 2027", "end": "december 2028", "status": ["Hvert år i august, første gang i august 2028"]"#,
      missing: [2027]),
    Status(
      .unknown,
      #""start": "januar 2027", "end": "december 2028", "status": ["sommeren 2027", "august 2028"]"#
    ),
    Status(
      .unknown, #""start": "januar 2027", "end": "december 2028", "status": ["2027 og 2028"]"#),
    Status(.unknown, #""start": "januar 2027", "end": "december 2028", "status": ["hvert år"]"#),
    Status(.unknown, #""start": "januar 2027", "end": "december 2028", "status": ["i august"]"#),
    Status(.unknown, #""start": "snarest", "end": "december 2028", "status": ["august 2027"]"#),
    Status(.fail, #""start": "snarest", "end": "december 2028", "interim": ["juni 2028"]"#),
    Status(
      .fail, #""start": "1. marts 2027", "end": "ultimo 2026", "interim": ["31. november 2028"]"#),
    Status(.fail, "", missing: []),
    Status(.pass, #""start": "2027", "end": "2028""#),
    Status(.fail, #""start": "2027", "end": "2029""#, missing: [2028]),
    Status(
      .fail,
      #""start": "uge 8, 2027; resten i september 2027", "end": "juni 2029", "status": ["august 2028"]"#,
      missing: [2027]),
  ]

  @Test(arguments: statuses)
  func `a month is demanded in every year it surely lies within`(_ example: Status) throws {
    let condition = #"""
      { "everyYear": { "month": 8, "in": ["time.status", "time.interim"], "from": "time.start",
        "to": "time.end" } }
      """#
    let rules = try Bench.rules(Bench.file(["assert": condition]))
    let facts = try Bench.facts("{ \"time\": { \(example.time) } }")
    let judgement = try #require(rules.judge(facts, phase: 0).first)
    #expect(judgement.outcome == example.outcome)
    if !example.missing.isEmpty {
      #expect(
        judgement.explanation?.evidence.finding
          == .missing(month: 8, years: example.missing))
    }
  }

  @Test func `a date is readable when it names days`() throws {
    let condition = #"{ "date": "time.start" }"#
    #expect(try outcome(condition, #"{ "time": { "start": "uge 8, 2027" } }"#) == .pass)
    #expect(try outcome(condition, #"{ "time": { "start": "løbende" } }"#) == .fail)
    #expect(try outcome(condition, "{}") == .unknown)
  }
}
