import RuleEngine
import TestSupport

/// Facts of the bench's schema as people and programs may write them, from a seed.
struct RandomFacts {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Words that lists of the tests are made of, and their like.
  static let words = [
    "styrk", "styrke", "Styrket", "STYRKELSE", "forstyrke", "måling", "trivselsmåling", "MÅLING",
    "målinger", "kvalitet", "kvalificeret", "Ligekvalt", "en", "del", "af", "dele", "bedre",
    "BEDRE", "Bedre", "bedrer", "få", "FÅ", "fåre", "ø", "Ø", "ånd", "ÅND", "Åndelig", "ærlig",
    "ÆRLIG", "mere", "end", "ti", "tyve", "12", "12.", "procent", "3,5", "1.200", "8.a", "2027",
    "e-mail", "E-mail", "e-mails", "kultur-", "kultur-styrke", "7.-9.", "3-6", "børn's", "d'en",
    "'07", "bl.a.", "Bl.a.", "bla.", "f.eks.", "evt.", "evt", "t.o.m.", "tom.", "m.m.", "nr.5",
    "slut.Vi", "slut.vi", "o.s.v", "sammenhængende", "sammenhængskraft", "Sammenhængende-kraft",
    "straße", "ÿ", "×", "kryds×kryds", "÷2", "na\u{EF}v", "cafe\u{301}", "ma\u{30A}ling",
    "Bedre\u{AD}", "be\u{AD}dre", "be\u{200B}dre", "«bedre»", "”bedre”", "bedre–mere", "bedre_mere",
    "(bedre)", "bedre/mere", "bedre,mere", "bedre;", "bedre:mere", "bedre…", "bedre?", "Łódź",
    "\u{1F600}", "ro", "vi", "ingen", "hel", "mere-end", "a'b", "1'2", "2,a", "a,2", "1.a", "a.1",
    String(repeating: "bedre", count: 30), String(repeating: "å", count: 70), "måneder",
    "\u{2011}bedre", "e\u{2011}mail", "’s", "børn’s",
  ]

  static let spaces = [" ", " ", " ", " ", "\n", "\r\n", "\u{A0}", "  ", ". ", ", ", "", "\t", "-"]

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  /// A text of words and what may stand between them.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<pick([0, 1, 1, 2, 3, 5, 8, 13, 30]) {
      text += pick(Self.words) + pick(Self.spaces)
    }
    return text
  }

  /// A time, mostly a day as programs write it, sometimes one that does not exist.
  mutating func date() -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = Int.random(in: 2_025...2_029, using: &generator)
    let month = Int.random(in: 1...13, using: &generator)
    let day = "\(year)-\(padded(month))-\(padded(Int.random(in: 1...31, using: &generator)))"
    return pick([day, day, day, day, day, "august \(year)", "", "\(year)", " \(day)", "1985-08-01"])
  }

  mutating func list(_ most: Int, _ element: (inout RandomFacts) -> String) -> String {
    let elements = (0..<Int.random(in: 0...most, using: &generator)).map { _ in element(&self) }
    return "[\(elements.joined(separator: pick([",", " , "])))]"
  }

  /// A text as JSON, with escapes where they must be and some where they need not.
  mutating func string(_ text: String) -> String {
    var json = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": json += "\\\(scalar)"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case _ where Int.random(in: 0..<200, using: &generator) == 0: json += Self.escape(scalar)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return "\"\(json)\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.reduce(into: "") { escape, unit in
      let digits = String(unit, radix: 16)
      escape += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  /// A whole document; its names come in some order, and others stand among them.
  mutating func document() -> String {
    var members = [
      "\"goal\":\(string(text()))", "\"owner\": \(string(text()))",
      "\"places\":\(list(3) { $0.string($0.text()) })",
      "\"signs\":\(list(4) { $0.sign() })", "\"time\":\(time())",
      "\"unknown\":{\"a\":[1,-2.5e3,null,true],\"b\":\"\\u00e5\"}", "\"spare\":{}",
    ]
    if Bool.random(using: &generator) { members.shuffle(using: &generator) }
    members.removeLast(pick([0, 0, 0, 1, 3]))
    if Int.random(in: 0..<8, using: &generator) == 0 { members.append("\"goal\":\"again\"") }
    return "{\(members.joined(separator: pick([",", ", ", ",\n"])))}"
  }

  private mutating func sign() -> String {
    let text = string(text())
    return pick([
      "{\"text\":\(text),\"data\":\(list(2) { $0.string($0.text()) })}", "{\"text\":\(text)}",
      "{\"data\":[],\"text\":\(text)}", "{}", "null", "7",
    ])
  }

  private mutating func time() -> String {
    "{\"start\":\(string(date())),\"end\":\(string(date())),\"status\":\(list(4) { $0.string($0.date()) })}"
  }
}
