import RuleEngine
import Testing

/// Where patterns stand in texts: the leftmost and longest, then on behind it.
struct PatternTests {
  /// A pattern, and a text in which what it should find stands between « and ».
  struct Case: CustomTestStringConvertible {
    let pattern: String
    let text: String
    var isExact = false

    init(_ pattern: String, _ text: String, isExact: Bool = false) {
      self.pattern = pattern
      self.text = text
      self.isExact = isExact
    }

    var testDescription: String { "\(pattern) in \(text)" }
  }

  static let letters = [
    Case("sag", "«Sag» og «sag» og opslag"), Case("sag", "Ingen her"), Case("å", "p«å» «Å»en"),
    Case("ærø", "«Ærø», «ÆRØ» og «ærø»skøbing"), Case("Å", "«Å», p«å»", isExact: false),
    Case("Å", "«Å», på", isExact: true), Case("sag", "Sag og «sag»", isExact: true),
    Case(".", "«å»«b»\n«c»"), Case("a.c", "«abc», «aåc», a\nc, ac"), Case("é", "caf«é»"),
    Case("ü", "M«Ü»ller"), Case(" ", "to« »ord"), Case(#"\."#, "bl«.»a«.»"),
    Case(#"\$"#, "5 «$»"), Case(#"a\\b"#, #"«a\b»"#), Case(#"\-"#, "27«-»1"),
  ]

  static let classes = [
    Case("[abc]+", "«bac»d«a»"), Case("[^abc]+", "ba«d»c"), Case("[a-zæøå]+", "«Bør» 7 «år»"),
    Case("[a-z]+", "«B»ø«r»"), Case("[0-9-]+", "sag «27-12»!"), Case("[]a]+", "«]a»b"),
    Case("[^]]+", "«ab»]«c»"), Case("[a-]+", "«a-»b"), Case(#"[\d-]+"#, "«1-2»c"),
    Case(#"[\]\\]+"#, #"«]\»a"#), Case(#"[\w-]+"#, "«på-år» «b»"), Case(#"[^\s]+"#, "«a» «b»"),
    Case("[å-ø]", "b«æ» «ø» «å»"), Case("[Å-Æ]", "«Æ» «æ»ø"), Case(#"[\t-\n]+"#, "a«\t\n»b"),
    Case(#"[\n]"#, "a«\n»b"), Case("[^ ]+ [^ ]+", "«to ord» her"),
    Case("[A-Z]", "«A»b", isExact: true), Case("[A-Z]", "«A»«b»"), Case("[^a]", "aA«b»"),
    Case("[^a]", "a«A»«b»", isExact: true),
  ]

  static let families = [
    Case(#"\d+"#, "«12» og «3»"), Case(#"\D+"#, "1«a b»2"), Case(#"\w+"#, "«år_2» «b»"),
    Case(#"\W+"#, "år« – »b"), Case(#"\s+"#, "a« \n\t»b«\u{A0}»c"), Case(#"\S+"#, "«a» «bø»"),
    Case(#"\d"#, "²«2»٣"), Case(#"\w"#, "«²» «½»"), Case(#"a\nb"#, "«a\nb»"),
    Case(#"a\tb"#, "«a\tb»"),
  ]

  static let counts = [
    Case("a*", "b«aa»b"), Case("a+", "«aa»b«a»"), Case("ba?", "«b»«ba»«ba»a"),
    Case("a{2}", "«aa»a"),
    Case("a{2,}", "a b «aaaa»"), Case("a{2,3}", "«aaa»a «aa»"), Case("a{0}b", "a«b»"),
    Case("a{0,1}b", "a«ab»"), Case("(ab){2}", "«abab»ab"), Case("(ab|a)(bc|c)", "«abc»"),
    Case("a|ab|abc", "«abc»«a»c«ab»"), Case("(a|b)*c", "x«abac»"), Case("a**", "«aa»"),
    Case("(a*)*", "«aa»b"), Case("(a*)+b", "«aab»"), Case("()", "ab"), Case("a|", "b«a»"),
    Case("(|a)b", "«ab» «b»"), Case("(?:ab)+", "«abab»a"), Case("a{2}{2}", "«aaaa»"),
    Case("[0-9]{2}-[0-9]{4,6}", "Sag «27-123456»7"),
    Case("((a|b)c)+|d", "«acbc»«d»"), Case("(){100}a", "«a»"), Case("(.*y)?", "aaa"),
    Case("x*", "å«x»å«xx»"), Case("(a|ab)(c|bcd)(d*)", "«abcd»"),
  ]

  static let anchors = [
    Case("^a", "«a»a a"), Case("a$", "aa «a»"), Case("^a$", "«a»"), Case("^a$", "aa"),
    Case("^", "ab"), Case("^$", "ab"), Case("a$b", "ab"), Case("^a|b$", "«a»ba «b»"),
    Case("^a", "b\na"), Case(#"\bår\b"#, "«år», årlig, forår, «År»"),
    Case(#"\bøl"#, "«øl» og bøl"), Case(#"el\b"#, "«el» æl selål h«el»"),
    Case(#"\Bår"#, "år for«år»"), Case(#"år\B"#, "år «år»ets"), Case(#"\b"#, "to ord"),
    Case(#"\b\w"#, "«å»r «7»b –«c»"), Case(#"\bCPR\b"#, "«cpr»-nr., CPRS"),
    Case("(^|,)a", "«a»b«,a»"), Case("a(,|$)", "«a,»b«a»"), Case(#"^\s*$"#, "a"),
  ]

  @Test(arguments: letters + classes + families + counts + anchors)
  func `a pattern is found where it stands`(_ example: Case) throws {
    let (text, ranges) = unmarked(example.text)
    let found = try Self.found(example.pattern, in: text, isExact: example.isExact)
    #expect(found.ranges == ranges)
    if !ranges.isEmpty { #expect(found.verdict == .pass) }
  }

  @Test(arguments: [
    ("()", Verdict.pass), ("^", .pass), ("^$", .fail), ("a$b", .fail), (#"\b"#, .pass),
    ("x", .fail), ("(.*y)?", .pass), ("$", .pass),
  ])
  func `a pattern of no letters holds where it fits, and tells no words`(
    _ pattern: String, _ verdict: Verdict
  ) throws {
    #expect(try Self.found(pattern, in: "to ord").verdict == verdict)
    #expect(try Self.found(pattern, in: "to ord").ranges == [])
  }

  @Test func `letters are composed before they are compared`() throws {
    #expect(try Self.found("å", in: "pa\u{30A}").ranges == [1..<3])
    #expect(try Self.found("pa\u{30A}", in: "på").ranges == [0..<3])
    #expect(try Self.found("[a\u{30A}]", in: "på").ranges == [1..<3])
  }

  /// The verdict on a text, and where the pattern stands in it.
  static func found(
    _ pattern: String, in text: String, isExact: Bool = false
  ) throws -> (verdict: Verdict, ranges: [Range<Int>]) {
    let condition = """
      { "matches": { "in": "goal", "pattern": \(Bench.quoted(pattern)), "exact": \(isExact) } }
      """
    let explanation = try Bench.explanation(condition, Bench.facts(["goal": text]))
    return (explanation.verdict, explanation.evidence.spans.map(\.range))
  }

  /// The text without its marks, and the bytes between each pair.
  private func unmarked(_ text: String) -> (String, [Range<Int>]) {
    var plain = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in text {
      switch character {
      case "«": start = plain.utf8.count
      case "»": ranges.append(start..<plain.utf8.count)
      default: plain.append(character)
      }
    }
    return (plain, ranges)
  }
}
