import Diagnostics
import LocatedJSON

extension RuleLoader {
  /// An override as it stands in its file.
  struct OverrideSource {
    let file: Int
    /// The names of rules, `*` for any letters, each with its place.
    let rules: [(name: String, range: Range<Int>)]
    let level: RuleLevel
    let plans: [Pattern]
    let range: Range<Int>
  }

  /// Reads overrides: which rules, at which level, and for which plans.
  mutating func readOverrides(_ node: JSONNode) {
    for element in reading.array(node, name: "overrides") ?? [] {
      let room = Self.overrideLimit - overrides.reduce(0) { $0 + $1.rules.count }
      guard room > 0 else { return reportTooManyOverrides(at: element.range) }
      guard
        let object = reading.object(
          element, known: ["rules", "level", "plans"], name: "overrides")
      else { continue }
      let rules = required("rules", object) { $0.strings($1, name: "rules") }
      let level = required("level", object) {
        $0.reading.word($1, as: RuleLevel.self, name: "level")
      }
      let plans = object["plans"].map { planPatterns($0) } ?? []
      guard let rules, let level else { continue }
      overrides.append(
        OverrideSource(
          file: file, rules: Array(rules.prefix(room)), level: level, plans: plans,
          range: element.range))
      if rules.count > room { return reportTooManyOverrides(at: rules[room].range) }
    }
  }

  private mutating func reportTooManyOverrides(at range: Range<Int>) {
    reading.report(RulePhrase.tooManyOverrides, ["limit": "\(Self.overrideLimit)"], at: range)
  }

  /// Reads one string or an array of them.
  mutating func strings(
    _ node: JSONNode, name: String
  ) -> [(name: String, range: Range<Int>)] {
    var nodes = [node]
    if case .array(let elements) = node.value { nodes = elements }
    return nodes.compactMap { node in
      reading.string(node, name: name).map { ($0, node.range) }
    }
  }

  private mutating func planPatterns(_ node: JSONNode) -> [Pattern] {
    strings(node, name: "plans").compactMap { text, range in
      if let pattern = try? Pattern(Self.pattern(ofGlob: text), isExact: true) { return pattern }
      reading.report(RulePhrase.badPlanPattern, ["found": text], at: range)
      return nil
    }
  }

  /// A pattern of file names: `*` for anything within a folder's name, `**` for anything, `?` for one.
  static func pattern(ofGlob glob: String) -> String {
    var pattern = ""
    var rest = glob[...]
    while let first = rest.first {
      if rest.hasPrefix("**") {
        pattern += ".*"
        rest = rest.dropFirst(2)
        continue
      }
      switch first {
      case "*": pattern += "[^/]*"
      case "?": pattern += "[^/]"
      case _ where first.isLetter || first.isNumber || first.isWhitespace: pattern.append(first)
      default: pattern += "\\" + String(first)
      }
      rest = rest.dropFirst()
    }
    return "^(.*/)?" + pattern + "$"
  }

  /// The overrides with the rules they name, in the order of layers and files.
  mutating func resolvedOverrides() -> [LevelOverride] {
    let known = Dictionary(rules.indices.map { (rules[$0].id, $0) }) { first, _ in first }
    return overrides.map { source in
      file = source.file
      let indices = source.rules.flatMap {
        self.indices(ofRules: $0.name, at: $0.range, known)
      }
      return LevelOverride(
        rules: Set(indices), level: source.level.severity, plans: source.plans,
        place: Place(reading.source, source.range))
    }
  }

  private mutating func indices(
    ofRules name: String, at range: Range<Int>, _ known: [String: Int]
  ) -> [Int] {
    if name.contains("*") { return indices(ofRulesLike: name, at: range) }
    if let index = known[name] { return [index] }
    if absentRules.contains(name) { return [] }
    let renamed = rules.indices.filter { rules[$0].formerIDs.contains(name) }
    if let first = renamed.first {
      reading.report(
        RulePhrase.renamedRule, ["found": name, "name": rules[first].id], at: range,
        severity: .advice)
      return Array(renamed)
    }
    reading.reportUnknown(RulePhrase.unknownRule, name, known: rules.map(\.id), at: range)
    return []
  }

  /// The rules whose ids are a name in which `*` stands for any letters.
  private mutating func indices(ofRulesLike name: String, at range: Range<Int>) -> [Int] {
    guard let pattern = try? Pattern(Self.pattern(ofGlob: name), isExact: true) else {
      reading.report(RulePhrase.unknownRule, ["found": name], at: range)
      return []
    }
    let found = rules.indices.filter { pattern.isIn(Array(rules[$0].id.utf8)) }
    if found.isEmpty, !absentRules.contains(where: { pattern.isIn(Array($0.utf8)) }) {
      reading.reportUnknown(RulePhrase.unknownRule, name, known: rules.map(\.id), at: range)
    }
    return Array(found)
  }

  /// Reads `extends`: the files of lower layers whose rules go on to hold.
  mutating func readExtends(_ node: JSONNode) {
    let below = fileIDs.filter { layers[$0.key] < layers[file] }
    let named = strings(node, name: "extends")
    for (name, range) in named where !below.values.contains(name) {
      reading.reportUnknown(RulePhrase.unknownFile, name, known: below.values, at: range)
    }
    extended[layers[file], default: []].formUnion(named.map(\.name))
  }

  /// Whether the layer of the file in hand extends nothing: its lists begin anew then.
  var standsAlone: Bool { extended[layers[file]]?.isEmpty ?? false }

  /// Passes by the rules of lower files that a layer which says what it extends does not name.
  mutating func passByWhatIsNotExtended() {
    for (layer, names) in extended {
      for (index, id) in fileIDs where layers[index] < layer && !names.contains(id) {
        passedBy.insert(index)
      }
    }
  }
}
