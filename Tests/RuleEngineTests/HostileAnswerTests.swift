import RuleEngine
import TestSupport
import Testing

/// Answers that nobody meant as answers: every check comes to a verdict on them.
struct HostileAnswerTests {
  /// What is written over and over until the answer is long.
  static let kinds = [
    "a", "børn styrker bedre ", "12 procent, ", "den 3. marts 2027 og ", "Anna Holm, chef Ib Bo, ",
    ". ", "a\n", "👨‍👩‍👧", "a\u{301}\u{323}", "1", "010190-1234 ", "a@b.dk ", "\u{202E}ab\u{2066} ",
    "a-b-", "flere end 10 ", "–", "((", "»", "uge 33 ", "hvert år i august ", "a\u{0}", "1/2",
    "\u{1B}[31m", "\u{FEFF}\u{200D}", "{goal}", "\\\"",
  ]

  @Test(arguments: kinds)
  func `every check comes to a verdict on a long answer of one kind`(_ piece: String) throws {
    let text = String(repeating: piece, count: 6_000 / piece.utf8.count)
    let value = LawBench.value(text)
    let list = FactValue.list([value, LawBench.value(String(text.dropLast())), value])
    let facts: [String: FactValue] = [
      "p": value, "q": value, "a": value, "b": value, "c": value, "l": list, "m": list, "d": list,
    ]
    for check in Check.allCases {
      let condition = try LawBench.condition(try #require(CheckLawTests.samples[check]))
      #expect(try condition.verdict(facts) == condition.verdict(facts), "\(check)")
    }
  }

  // MARK: - Work that grows with the answer

  /// Answers of one kind, one sixteen times as long as the other.
  struct Growth: Sendable, CustomTestStringConvertible {
    let piece: String
    let check: Check
    var testDescription: String { "\(check) on \(piece.debugDescription)" }

    /// The least of some times of the processor that the check takes on so many bytes.
    func time(_ count: Int, tries: Int) throws -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      let value = LawBench.value(text)
      let other = LawBench.value(String(text.unicodeScalars.dropLast()))
      let facts: [String: FactValue] = [
        "p": value, "q": other, "a": value, "b": other, "c": value, "l": .list([value]),
        "m": .list([other]), "d": .list([value]),
      ]
      let condition = try LawBench.condition(try #require(CheckLawTests.samples[check]))
      let times = try (0..<tries).map { _ in
        try work { _ = try condition.verdict(facts) }
      }
      return try #require(times.min())
    }
  }

  /// Texts whose every piece is a time, or words of lists.
  static let growths = ["1. maj 2027, ", "børn styrker bedre "].flatMap { piece in
    Check.allCases.map { Growth(piece: piece, check: $0) }
  }

  @Test(arguments: growths)
  func `sixteen times the answer takes no square of the work`(_ growth: Growth) throws {
    let small = try growth.time(500, tries: 3)
    let large = try growth.time(500 * 16, tries: 1)
    // A square would take 256 times as long; what is over in no time is no measure.
    guard large > .milliseconds(60) else { return }
    #expect(large < small * 120, "\(small) and \(large)")
  }

  /// A text of ten million bytes that ends in a word.
  private static func long(ending word: String) -> [String: FactValue] {
    ["p": LawBench.value(String(repeating: "et hus ", count: 1_428_571) + word)]
  }

  static let longCases: [(condition: String, ending: String, verdict: Verdict)] = [
    (#"{ "present": "p" }"#, "", .pass), (#"{ "length": { "in": "p", "max": 8 } }"#, "", .fail),
    (#"{ "mentions": { "in": "p", "list": "bare" } }"#, "flere", .pass),
    (#"{ "matches": { "in": "p", "pattern": "x+y" } }"#, "xxy", .pass),
    (#"{ "matches": { "in": "p", "pattern": "x+y" } }"#, "yx", .fail),
  ]

  @Test(arguments: longCases)
  func `ten million bytes come to the right verdict`(
    _ condition: String, _ ending: String, _ verdict: Verdict
  ) throws {
    #expect(try LawBench.condition(condition).verdict(Self.long(ending: ending)) == verdict)
  }

  // MARK: - Bounds

  @Test func `of very many hits all are counted and the first are told`() throws {
    let condition = try LawBench.condition(
      #"{ "mentions": { "in": "p", "list": "bare", "min": 900, "repeated": true } }"#)
    let text = String(repeating: "bedre hus ", count: 1_000)
    let facts = Facts(.record(["p": LawBench.value(text)]), schema: LawBench.schema)
    let explanation = try #require(condition.results(in: facts).first).explanation
    #expect(explanation.verdict == .pass)
    #expect(explanation.evidence.finding == .count(1_000))
    #expect(explanation.evidence.spans.count == Evidence.mostSpans)
    #expect(explanation.evidence.spans.last?.range == 1_990..<1_995)
  }

  /// So many texts of three words, no two of which are alike.
  private static func unlike(_ count: Int) -> FactValue {
    let syllables = ["bak", "dem", "fis", "gon", "hul", "jyr", "kæt", "løp", "mås", "nav", "pig"]
    func word(_ number: Int) -> String {
      (0..<3).map { syllables[(number + $0 * (1 + number / 11)) % 11] }.joined() + "\(number)"
    }
    return .list(
      (0..<count).map { text in
        LawBench.value((0..<3).map { word(text * 3 + $0) }.joined(separator: " "))
      })
  }

  @Test(arguments: [(51, Verdict.pass), (52, .unknown)])
  func `whether so many texts are unlike each other is left open`(
    _ count: Int, _ verdict: Verdict
  ) throws {
    let near = try LawBench.condition(#"{ "distinct": { "in": "l", "min": 60 } }"#)
    #expect(try near.verdict(["l": Self.unlike(count)]) == verdict)
    let same = try LawBench.condition(#"{ "distinct": "l" }"#)
    #expect(try same.verdict(["l": Self.unlike(count)]) == .pass)
  }

  @Test(arguments: [
    ("", 50, 50, Verdict.pass), ("", 51, 51, .unknown), ("", 1, 51, .fail), ("", 51, 1, .pass),
    (#", "min": 2"#, 51, 51, .pass), (#", "min": 51"#, 51, 51, .unknown),
    (#", "min": 2"#, 1, 51, .unknown), (#", "min": 2"#, 1, 50, .fail),
  ])
  func `whether so many texts come back to so many is left open`(
    _ more: String, _ own: Int, _ others: Int, _ verdict: Verdict
  ) throws {
    let condition = try LawBench.condition(
      #"{ "mentionsEach": { "in": "l", "of": "m"\#(more) } }"#)
    #expect(
      try condition.verdict(["l": Self.unlike(own), "m": Self.unlike(others)]) == verdict)
  }

  // MARK: - Dates with many readings

  static let pairs = [
    #"{ "before": { "first": "a", "then": "b" } }"#,
    #"{ "span": { "from": "a", "to": "b", "min": 6, "max": 24, "slack": 20 } }"#,
    #"{ "span": { "from": "a", "to": "b", "max": 12 } }"#,
    #"{ "span": { "from": "a", "to": "b", "min": 200, "unit": "days" } }"#,
  ]

  @Test(arguments: pairs, [1, 2, 3, 4] as [UInt64])
  func `of dates with many readings holds what holds of each reading`(
    _ text: String, _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let condition = try LawBench.condition(text)
    for _ in 0..<60 {
      let days = (0..<2).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.day(&generator) }
      }
      let common = Set(
        try days[0].flatMap { first in
          try days[1].map { then in
            try condition.verdict(["a": LawBench.value(first), "b": LawBench.value(then)])
          }
        })
      let both = days.map { LawBench.value($0.joined(separator: "; ")) }
      let found = try condition.verdict(["a": both[0], "b": both[1]])
      #expect(
        found == (common.count == 1 ? common.first : .unknown), "seed \(seed): \(days)")
    }
  }

  /// A day or a month of some years.
  private static func day(_ generator: inout SeededGenerator) -> String {
    let months = ["januar", "marts", "juni", "august", "oktober", "december"]
    let month = months[Int.random(in: 0..<months.count, using: &generator)]
    let year = Int.random(in: 2_026...2_029, using: &generator)
    return Bool.random(using: &generator)
      ? "\(Int.random(in: 1...28, using: &generator)). \(month) \(year)" : "\(month) \(year)"
  }
}
