import RuleEngine
import TestSupport
import Testing

/// What must hold of every check whatever the texts say.
struct CheckLawTests {
  /// A condition of every check, by its name.
  static let samples: [Check: String] = [
    .all: #"{ "all": [{ "present": "p" }, { "number": "q" }] }"#,
    .any: #"{ "any": [{ "number": "p" }, { "date": "a" }] }"#,
    .not: #"{ "not": { "number": "p" } }"#,
    .each: #"{ "each": { "in": "l", "holds": { "number": "@" } } }"#,
    .some: #"{ "some": { "in": "l", "holds": { "number": "@" } } }"#,
    .none: #"{ "none": { "in": "l", "holds": { "number": "@" } } }"#,
    .use: #"{ "use": "it" }"#, .unsure: #"{ "unsure": { "present": "p" } }"#,
    .present: #"{ "present": "p" }"#, .blank: #"{ "blank": "p" }"#,
    .count: #"{ "count": { "in": "l", "min": 2, "max": 3 } }"#,
    .length: #"{ "length": { "in": "p", "min": 2, "max": 8 } }"#,
    .readability: #"{ "readability": { "in": "p", "max": 40 } }"#,
    .mentions: #"{ "mentions": { "in": "p", "list": "soft" } }"#,
    .avoids: #"{ "avoids": { "in": "p", "list": "soft" } }"#,
    .isOneOf: #"{ "isOneOf": { "in": "l", "list": "all" } }"#,
    .startsWith: #"{ "startsWith": { "in": "l", "list": "soft" } }"#,
    .matches: #"{ "matches": { "in": "p", "pattern": "e+[a-zæøå]" } }"#,
    .onlyWords: #"{ "onlyWords": { "in": "l", "list": "all" } }"#,
    .number: #"{ "number": "p" }"#, .date: #"{ "date": "a" }"#,
    .precision: #"{ "precision": { "in": ["a", "p"], "is": ["month", "vague"] } }"#,
    .before: #"{ "before": { "first": "a", "then": "b" } }"#,
    .within: #"{ "within": { "in": ["d", "p"], "from": "a", "to": "b" } }"#,
    .sameYear: #"{ "sameYear": { "in": ["d", "p"], "as": "a" } }"#,
    .span: #"{ "span": { "from": "a", "to": "b", "min": 6, "max": 24, "slack": 20 } }"#,
    .everyYear: #"{ "everyYear": { "month": 8, "in": "d", "from": "a", "to": "b" } }"#,
    .similar: #"{ "similar": { "first": "p", "second": "q", "min": 40 } }"#,
    .distinct: #"{ "distinct": "l" }"#,
    .sameNumber: #"{ "sameNumber": { "first": "l", "second": "m" } }"#,
    .mentionsEach: #"{ "mentionsEach": { "in": "p", "of": "l" } }"#,
    .personalData: #"{ "personalData": "l" }"#,
    .role: #"{ "role": { "in": "p", "is": ["person", "chef"] } }"#,
  ]

  private static let rounds = 40

  /// Loads two conditions and compares what they come to on many facts.
  private func compare(
    _ first: String, _ second: String, _ holds: (Verdict, Verdict) -> Bool
  ) throws {
    let left = try LawBench.condition(first)
    let right = try LawBench.condition(second)
    for seed in 1...UInt64(Self.rounds) {
      var generator = SeededGenerator(seed: seed)
      let facts = LawBench.facts(&generator)
      let verdicts = (try left.verdict(facts), try right.verdict(facts))
      #expect(
        holds(verdicts.0, verdicts.1),
        "seed \(seed): \(first) is \(verdicts.0), \(second) is \(verdicts.1)")
    }
  }

  @Test func `there is a sample of every check`() {
    #expect(Set(Self.samples.keys) == Set(Check.allCases))
  }

  @Test(arguments: Check.allCases)
  func `what is wrapped in one more condition stays the same, and not is the opposite`(
    _ check: Check
  ) throws {
    let sample = try #require(Self.samples[check])
    for wrapped in [
      "{ \"not\": { \"not\": \(sample) } }", "{ \"all\": [\(sample)] }", "{ \"any\": [\(sample)] }",
      "{ \"all\": [\(sample), \(sample)] }",
      "{ \"not\": { \"any\": [{ \"not\": \(sample) }] } }",
    ] {
      try compare(wrapped, sample) { $0 == $1 }
    }
    try compare("{ \"not\": \(sample) }", sample) { $0.rank == -$1.rank }
  }

  @Test(arguments: Check.allCases)
  func `where nothing is answered nothing is wrong`(_ check: Check) throws {
    let sample = try LawBench.condition(try #require(Self.samples[check]))
    let expected: Verdict =
      switch check {
      case .present, .all, .unsure: .fail
      case .blank: .pass
      // That no month is named is seen where nothing is named at all.
      case .everyYear: .fail
      default: .unknown
      }
    #expect(try sample.verdict([:]) == expected)
    let blanks = ["p", "q", "a", "b", "c"].map { ($0, LawBench.value("  ")) }
    #expect(try sample.verdict(Dictionary(uniqueKeysWithValues: blanks)) == expected)
  }

  static func mentions(_ more: String, _ list: String = "soft") -> String {
    #"{ "mentions": { "in": "p", "list": "\#(list)"\#(more) } }"#
  }

  /// What is the same said otherwise.
  static let equals = [
    (
      #"{ "avoids": { "in": "p", "list": "soft" } }"#,
      #"{ "not": { "mentions": { "in": "p", "list": "soft" } } }"#
    ),
    (
      #"{ "avoids": { "in": "p", "list": "soft", "with": "people" } }"#,
      #"{ "not": { "mentions": { "in": "p", "list": "soft", "with": "people" } } }"#
    ),
    (
      #"{ "avoids": { "in": "l", "list": "soft", "max": 1 } }"#,
      #"{ "not": { "mentions": { "in": "l", "list": "soft", "min": 2 } } }"#
    ),
    (mentions(""), mentions(#", "min": 1"#)),
    (
      #"{ "use": "it" }"#,
      #"{ "any": [{ "number": "p" }, { "mentions": { "in": "q", "list": "soft" } }] }"#
    ),
    (#"{ "present": "l" }"#, #"{ "not": { "blank": "l" } }"#),
    (
      #"{ "none": { "in": "l", "holds": { "number": "@" } } }"#,
      #"{ "not": { "some": { "in": "l", "holds": { "number": "@" } } } }"#
    ),
    (
      #"{ "each": { "in": "l", "holds": { "number": "@" } } }"#,
      #"{ "not": { "some": { "in": "l", "holds": { "not": { "number": "@" } } } } }"#
    ),
    (
      #"{ "each": { "in": "l", "holds": { "isOneOf": { "in": "@", "list": "all" } } } }"#,
      #"{ "isOneOf": { "in": "l", "list": "all" } }"#
    ),
    (
      #"{ "some": { "in": "l", "holds": { "mentions": { "in": "@", "list": "bare" } } } }"#,
      #"{ "mentions": { "in": "l", "list": "bare" } }"#
    ),
    (
      #"{ "some": { "in": "l", "holds": { "matches": { "in": "@", "pattern": "ø" } } } }"#,
      #"{ "matches": { "in": "l", "pattern": "ø" } }"#
    ),
    (
      #"{ "similar": { "first": "p", "second": "q", "min": 30 } }"#,
      #"{ "similar": { "first": "q", "second": "p", "min": 30 } }"#
    ),
    (
      #"{ "sameNumber": { "first": "l", "second": "m" } }"#,
      #"{ "sameNumber": { "first": "m", "second": "l" } }"#
    ),
    (
      #"{ "count": { "in": "l", "min": 2, "max": 3 } }"#,
      #"{ "all": [{ "count": { "in": "l", "min": 2 } }, { "count": { "in": "l", "max": 3 } }] }"#
    ),
    (
      #"{ "personalData": { "in": "l", "kind": ["cpr", "phone", "email"] } }"#,
      #"{ "personalData": "l" }"#
    ),
    (
      #"{ "matches": { "in": "p", "pattern": "ø" } }"#,
      #"{ "matches": { "in": "p", "pattern": "Ø" } }"#
    ),
    (
      #"{ "not": { "all": [{ "number": "p" }, { "date": "a" }] } }"#,
      #"{ "any": [{ "not": { "number": "p" } }, { "not": { "date": "a" } }] }"#
    ),
  ]

  @Test(arguments: equals.indices)
  func `the same said otherwise comes to the same`(_ index: Int) throws {
    try compare(Self.equals[index].0, Self.equals[index].1) { $0 == $1 }
  }

  /// What is asked for strictly, and what is asked for less strictly.
  static let stronger = [
    (mentions(#", "min": 3"#), mentions(#", "min": 2"#)),
    (mentions(#", "min": 1"#), mentions(#", "min": 0"#)),
    (mentions(#", "max": 1"#), mentions(#", "max": 2"#)),
    (mentions(#", "min": 2"#), mentions(#", "min": 2, "repeated": true"#)),
    (mentions(#", "with": "people""#), mentions("")),
    (mentions(#", "without": "people""#), mentions("")),
    (mentions(#", "after": "people""#), mentions("")),
    (mentions(#", "after": "people", "gap": 0"#), mentions(#", "after": "people", "gap": 3"#)),
    (mentions(#", "after": "people", "gap": 3"#), mentions(#", "after": "people""#)),
    (mentions("", "bare"), mentions("", "wide")),
    (
      #"{ "avoids": { "in": "p", "list": "soft" } }"#,
      #"{ "avoids": { "in": "p", "list": "soft", "max": 1 } }"#
    ),
    (
      #"{ "isOneOf": { "in": "l", "list": "soft" } }"#,
      #"{ "mentions": { "in": "l", "list": "soft" } }"#
    ),
    (
      #"{ "isOneOf": { "in": "l", "list": "soft" } }"#,
      #"{ "startsWith": { "in": "l", "list": "soft" } }"#
    ),
    (
      #"{ "startsWith": { "in": "l", "list": "soft" } }"#,
      #"{ "mentions": { "in": "l", "list": "soft" } }"#
    ),
    (
      #"{ "startsWith": { "in": "l", "list": "soft" } }"#,
      #"{ "startsWith": { "in": "l", "list": "soft", "sentence": true } }"#
    ),
    (
      #"{ "startsWith": { "in": "l", "list": "soft", "sentence": true } }"#,
      #"{ "mentions": { "in": "l", "list": "soft" } }"#
    ),
    (#"{ "number": { "in": "p", "outside": "counted" } }"#, #"{ "number": "p" }"#),
    (
      #"{ "matches": { "in": "p", "pattern": "b", "exact": true } }"#,
      #"{ "matches": { "in": "p", "pattern": "b" } }"#
    ),
    (#"{ "count": { "in": "l", "min": 3 } }"#, #"{ "count": { "in": "l", "min": 2 } }"#),
    (#"{ "count": { "in": "l", "max": 1 } }"#, #"{ "count": { "in": "l", "max": 2 } }"#),
    (#"{ "length": { "in": "p", "min": 9 } }"#, #"{ "length": { "in": "p", "min": 4 } }"#),
    (
      #"{ "length": { "in": "p", "unit": "sentences", "max": 1 } }"#,
      #"{ "length": { "in": "p", "unit": "sentences", "max": 2 } }"#
    ),
    (
      #"{ "length": { "in": "p", "min": 9 } }"#,
      #"{ "length": { "in": "p", "unit": "characters", "min": 9 } }"#
    ),
    (
      #"{ "readability": { "in": "p", "max": 20 } }"#,
      #"{ "readability": { "in": "p", "max": 50 } }"#
    ),
    (
      #"{ "similar": { "first": "p", "second": "q", "min": 80 } }"#,
      #"{ "similar": { "first": "p", "second": "q", "min": 20 } }"#
    ),
    (#"{ "distinct": { "in": "l", "min": 30 } }"#, #"{ "distinct": { "in": "l", "min": 90 } }"#),
    (#"{ "distinct": { "in": "l", "min": 90 } }"#, #"{ "distinct": "l" }"#),
    (
      #"{ "mentionsEach": { "in": "p", "of": "l" } }"#,
      #"{ "mentionsEach": { "in": "p", "of": "l", "min": 1 } }"#
    ),
    (
      #"{ "precision": { "in": "p", "is": "month" } }"#,
      #"{ "precision": { "in": "p", "is": ["month", "none"] } }"#
    ),
    (
      #"{ "role": { "in": "p", "is": "chef" } }"#,
      #"{ "role": { "in": "p", "is": ["chef", "group"] } }"#
    ),
    (
      #"{ "role": { "in": "p", "is": "person", "min": 2 } }"#,
      #"{ "role": { "in": "p", "is": "person" } }"#
    ),
    (#"{ "personalData": { "in": "l", "kind": "cpr" } }"#, #"{ "personalData": "l" }"#),
    (
      #"{ "span": { "from": "a", "to": "b", "max": 12 } }"#,
      #"{ "span": { "from": "a", "to": "b", "max": 24 } }"#
    ),
    (
      #"{ "span": { "from": "a", "to": "b", "min": 24 } }"#,
      #"{ "span": { "from": "a", "to": "b", "min": 12 } }"#
    ),
    (
      #"{ "span": { "from": "a", "to": "b", "max": 12 } }"#,
      #"{ "span": { "from": "a", "to": "b", "max": 12, "slack": 31 } }"#
    ),
    (
      #"{ "span": { "from": "a", "to": "b", "unit": "days", "max": 300 } }"#,
      #"{ "span": { "from": "a", "to": "b", "max": 12 } }"#
    ),
    (
      #"{ "all": [{ "span": { "from": "a", "to": "b", "max": 12 } }, { "span": { "from": "b", "to": "c", "max": 24 } }] }"#,
      #"{ "any": [{ "not": { "all": [{ "date": "a" }, { "date": "b" }, { "date": "c" }] } }, { "not": { "span": { "from": "a", "to": "c", "min": 60 } } }] }"#
    ),
    (
      #"{ "before": { "first": "a", "then": "b" } }"#,
      #"{ "not": { "before": { "first": "b", "then": "a" } } }"#
    ),
    (
      #"{ "before": { "first": "a", "then": "b" } }"#,
      #"{ "span": { "from": "a", "to": "b", "unit": "days", "min": 1 } }"#
    ),
    (
      #"{ "all": [{ "within": { "in": "d", "from": "a" } }, { "within": { "in": "d", "to": "b" } }] }"#,
      #"{ "within": { "in": "d", "from": "a", "to": "b" } }"#
    ),
    (
      #"{ "within": { "in": ["d", "p"], "from": "a" } }"#,
      #"{ "within": { "in": "d", "from": "a" } }"#
    ),
    (
      #"{ "everyYear": { "month": 8, "in": "d", "from": "a", "to": "b", "partial": true } }"#,
      #"{ "everyYear": { "month": 8, "in": "d", "from": "a", "to": "b" } }"#
    ),
    (
      #"{ "everyYear": { "month": 8, "in": "d", "from": "a", "to": "b" } }"#,
      #"{ "everyYear": { "month": 8, "in": ["d", "c"], "from": "a", "to": "b" } }"#
    ),
  ]

  /// Strictly passed is passed, and what is not even passed less strictly is failed strictly; where
  /// one of them cannot be said nothing follows.
  @Test(arguments: stronger.indices)
  func `what holds strictly holds less strictly`(_ index: Int) throws {
    try compare(Self.stronger[index].0, Self.stronger[index].1) { strict, loose in
      (strict != .pass || loose != .fail)
    }
  }

  @Test func `repeats are found whatever their order, capitals and signs`() throws {
    let condition = try LawBench.condition(#"{ "distinct": "l" }"#)
    for seed in 1...UInt64(Self.rounds) {
      var generator = SeededGenerator(seed: seed)
      let texts = (0..<4).map { _ in RandomAnswers.text(&generator, most: 2) }
      let turned = texts.reversed().map { $0.lowercased() + " ! " }
      let verdicts = try [texts, turned].map { texts in
        try condition.verdict(["l": .list(texts.map(LawBench.value))])
      }
      // A text of signs alone has no words, and is no answer with a sign more.
      if texts.allSatisfy({ $0.contains(where: \.isLetter) }) {
        #expect(verdicts[0] == verdicts[1], "seed \(seed): \(texts)")
      }
    }
  }
}

extension Verdict {
  /// Fail, unknown and pass as -1, 0 and 1.
  var rank: Int { self == .pass ? 1 : self == .fail ? -1 : 0 }
}
