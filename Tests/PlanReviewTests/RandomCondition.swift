import RuleEngine
import TestSupport

/// Makes conditions of all checks over the facts of a schema, as a rule file writes them.
struct RandomCondition {
  private let texts: [String]
  private let dates: [String]
  private let lists: [(path: String, element: FactSchema.Kind)]
  private var generator: SeededGenerator
  /// Word lists that are there.
  private let words = ["direction-words", "target-groups", "nobody", "counted-places"]

  init(_ kind: FactSchema.Kind, seed: UInt64) {
    self.init(kind, SeededGenerator(seed: seed))
  }

  private init(_ kind: FactSchema.Kind, _ generator: SeededGenerator) {
    self.generator = generator
    let found = Self.paths(of: kind, "")
    texts = found.filter { $0.kind.isText }.map(\.path)
    dates = found.filter { $0.kind == .date }.map(\.path)
    lists = found.compactMap { path, kind in kind.element.map { (path, $0) } }
  }

  private static func paths(
    of kind: FactSchema.Kind, _ path: String
  ) -> [(path: String, kind: FactSchema.Kind)] {
    let own = path.isEmpty && !kind.isText ? [] : [(path.isEmpty ? "@" : path, kind)]
    guard !kind.isText, kind.element == nil else { return own }
    return own
      + kind.fields.flatMap { field in
        paths(of: field.kind, path.isEmpty ? field.name : "\(path).\(field.name)")
      }
  }

  // MARK: - Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &generator)
  }
  private mutating func one<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &generator)]
  }
  private mutating func some(_ choices: [String]) -> String {
    let count = number(1...3)
    return "[\((0..<count).map { _ in "\"\(one(choices))\"" }.joined(separator: ", "))]"
  }
  private mutating func maybe(_ text: String) -> String { number(0...1) == 0 ? "" : text }

  /// Bounds of which the least is not above the most.
  private mutating func bounds(_ most: Int) -> String {
    let least = number(0...most)
    switch number(0...2) {
    case 0: return "\"min\": \(least)"
    case 1: return "\"max\": \(least)"
    default: return "\"min\": \(least), \"max\": \(number(least...most))"
    }
  }

  // MARK: - Conditions

  /// A condition whose parts lie at most so deep in it.
  mutating func condition(depth: Int) -> String {
    let glue: [Check] = [.all, .any, .not, .each, .some, .none, .unsure]
    while true {
      let check = depth > 0 && number(0...2) > 0 ? one(glue) : one(Check.allCases)
      if glue.contains(check), depth == 0 { continue }
      if let inside = takes(check, depth: depth) { return "{ \"\(check.rawValue)\": \(inside) }" }
    }
  }

  private mutating func conditions(depth: Int) -> String {
    let count = number(1...3)
    return "[\((0..<count).map { _ in condition(depth: depth - 1) }.joined(separator: ", "))]"
  }

  private mutating func over(depth: Int) -> String? {
    guard !lists.isEmpty else { return nil }
    let list = one(lists)
    var inner = RandomCondition(list.element, SeededGenerator(seed: generator.next()))
    return "{ \"in\": \"\(list.path)\", \"holds\": \(inner.condition(depth: depth - 1)) }"
  }

  private mutating func lookUp() -> String {
    "\"in\": \"\(one(texts))\", \"list\": \"\(one(words))\""
      + maybe(", \"with\": \"\(one(words))\"")
      + maybe(", \"without\": \"\(one(words))\"")
      + maybe(", \"after\": \"\(one(words))\", \"gap\": \(number(0...5))")
  }

  /// What a check takes; nil where there are no facts for it.
  private mutating func takes(_ check: Check, depth: Int) -> String? {
    switch check {
    case .all, .any: return conditions(depth: depth)
    case .not, .unsure: return condition(depth: depth - 1)
    case .each, .some, .none: return over(depth: depth)
    case .use: return "\"\(one(["has-number", "long-enough"]))\""
    case .count:
      return lists.isEmpty ? nil : "{ \"in\": \"\(one(lists).path)\", \(bounds(4)) }"
    case .sameNumber:
      return lists.isEmpty
        ? nil : "{ \"first\": \"\(one(lists).path)\", \"second\": \"\(one(lists).path)\" }"
    case .date, .before, .span, .everyYear, .within, .sameYear, .precision: return takesTimes(check)
    default: return texts.isEmpty ? nil : takesTexts(check)
    }
  }

  private mutating func takesTexts(_ check: Check) -> String {
    let text = one(texts)
    switch check {
    case .present, .blank, .number, .personalData, .distinct: return "\"\(text)\""
    case .length:
      return
        "{ \"in\": \"\(text)\", \"unit\": \"\(one(["words", "characters", "sentences"]))\", \(bounds(40)) }"
    case .readability: return "{ \"in\": \"\(text)\", \(bounds(80)) }"
    case .mentions:
      return "{ \(lookUp())\(maybe(", \(bounds(3))"))\(maybe(", \"repeated\": true")) }"
    case .avoids: return "{ \(lookUp())\(maybe(", \"max\": \(number(0...3))")) }"
    case .isOneOf, .onlyWords: return "{ \"in\": \"\(text)\", \"list\": \"\(one(words))\" }"
    case .startsWith:
      return
        "{ \"in\": \"\(text)\", \"list\": \"\(one(words))\", \"sentence\": \(one([true, false])) }"
    case .matches:
      let pattern = one(["(a|e)+r", "^\\\\w+ ", "[0-9]{2,4}$", "\\\\bål?", "(.*)*", "x?"])
      return
        "{ \"in\": \"\(text)\", \"pattern\": \"\(pattern)\", \"exact\": \(one([true, false])) }"
    case .similar:
      return
        "{ \"first\": \"\(text)\", \"second\": \"\(one(texts))\", \"min\": \(number(1...100)) }"
    case .mentionsEach:
      return "{ \"in\": \"\(text)\", \"of\": \(some(texts))\(maybe(", \"min\": 2")) }"
    case .role:
      return
        "{ \"in\": \"\(text)\", \"is\": \(some(["person", "chef", "leader", "group", "nobody"]))\(maybe(", \(bounds(3))")) }"
    default: return "\"\(text)\""
    }
  }

  private mutating func takesTimes(_ check: Check) -> String? {
    guard !dates.isEmpty else { return nil }
    let (first, second) = (one(dates), one(dates))
    switch check {
    case .before: return "{ \"first\": \"\(first)\", \"then\": \"\(second)\" }"
    case .span:
      return
        "{ \"from\": \"\(first)\", \"to\": \"\(second)\", \(bounds(60)), \"slack\": \(number(0...40)) }"
    case .everyYear:
      return
        "{ \"month\": \(number(1...12)), \"in\": \(some(dates)), \"from\": \"\(first)\", \"to\": \"\(second)\" }"
    case .within:
      return "{ \"in\": \(some(texts)), \"from\": \"\(first)\"\(maybe(", \"to\": \"\(second)\"")) }"
    case .sameYear: return "{ \"in\": \(some(texts)), \"as\": \"\(first)\" }"
    case .precision:
      return "{ \"in\": \(some(texts)), \"is\": \(some(["month", "vague", "none", "year"])) }"
    default: return "\"\(first)\""
    }
  }
}
