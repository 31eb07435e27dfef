package import DanishText
package import Diagnostics
import LocatedJSON

/// A condition outside of any rule, to be tried on facts: a rule owner's playground.
package struct TriedCondition: Sendable {
  private let rules: RuleSet
  private let index: Int32
  private let paths: [CompiledPath]
  private let reads: Set<String>

  /// What a condition came to at one place.
  package struct Result: Sendable, Hashable {
    /// The place; the top where none was asked for.
    package let place: FactAddress
    /// The condition with all that was seen.
    package let explanation: Explanation
  }

  /// Reads a condition written as JSON, with the lists and definitions of layers of rule files.
  ///
  /// `given` is a path of places to try it at, as in a rule.
  package static func load(
    _ source: Source, given: String? = nil, layers: [[Source]], for context: RuleContext
  ) -> (condition: TriedCondition?, diagnostics: [Diagnostic]) {
    var loader = RuleLoader(layers + [[source]], context)
    loader.triedFile = loader.readings.count - 1
    _ = loader.load()
    let faults = loader.diagnostics.filter { $0.severity == .error }
    loader.readings = loader.readings.map { JSONReading($0.source) }
    let condition = loader.tried(given)
    return (condition, faults + loader.diagnostics)
  }

  fileprivate init(rules: RuleSet, index: Int32, paths: [CompiledPath], reads: Set<String>) {
    self.rules = rules
    self.index = index
    self.paths = paths
    self.reads = reads
  }

  /// What the condition comes to on facts, place by place.
  package func results(in facts: Facts) -> [Result] {
    var judging = rules.judging(facts)
    return judging.places(paths).map { place in
      Result(
        place: judging.facts.address(of: place), explanation: judging.explanation(index, at: place))
    }
  }

  /// The times named in the texts that the condition looks at, in the order of the facts.
  package func periods(in facts: Facts) -> [Period] {
    let facts = facts.located
    return (0..<Int32(facts.textCount)).filter { text in
      !facts.texts[Int(text)].isBlank && isRead(facts.address(ofText: text).pattern)
    }.flatMap { DanishText.periods(in: facts.text($0)) }
  }

  private func isRead(_ pattern: String) -> Bool {
    reads.contains { path in
      pattern == path || pattern.hasPrefix(path + ".") || pattern.hasPrefix(path + "[")
    }
  }
}

extension RuleLoader {
  /// Compiles the condition of the file that is tried.
  fileprivate mutating func tried(_ given: String?) -> TriedCondition? {
    guard let triedFile else { return nil }
    file = triedFile
    begin()
    let (root, faults) = parseJSON(reading.source)
    reading.diagnostics += faults
    var scope = PathScope(kind: context.schema.root, pattern: "")
    var path = CompiledPath(isAbsolute: true, steps: [])
    if let given {
      readings.append(JSONReading(Source(name: "--given", text: "\"\(given)\"")))
      file = readings.count - 1
      let found = self.path(given, at: 0..<given.utf8.count + 2, from: scope, .places)
      file = triedFile
      guard let found else { return nil }
      (path, scope) = found
    }
    guard let root, let index = condition(root, in: scope), !usesFaultyList,
      !reading.diagnostics.contains(where: { $0.severity == .error })
    else { return nil }
    return TriedCondition(rules: ruleSet(), index: index, paths: [path], reads: reads)
  }
}
