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
}
