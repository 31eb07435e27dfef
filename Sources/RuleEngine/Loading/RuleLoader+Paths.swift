import Diagnostics
import LocatedJSON

/// What a path should lead to.
struct WantedFact {
  let kind: Parameter.FactKind
  let isSeveralAllowed: Bool

  static let anything = WantedFact(kind: .anything, isSeveralAllowed: false)
  static let places = WantedFact(kind: .anything, isSeveralAllowed: true)
  static let text = WantedFact(kind: .text, isSeveralAllowed: false)
}

extension RuleLoader {
  /// Resolves a path from a scope; `range` is the JSON string it stands in, or any place for faults.
  mutating func path(
    _ text: String, at range: Range<Int>, from scope: PathScope, _ wanted: WantedFact
  ) -> (path: CompiledPath, end: PathScope)? {
    let parsed: FactPath
    do {
      parsed = try FactPath(text)
    } catch {
      reading.report(
        RulePhrase.badPath, ["found": text], at: part(error.range, of: range),
        help: RulePhrase.helpPath)
      return nil
    }
    // What is wrong with the place has been told.
    if scope.isUnknown, !parsed.isAbsolute { return nil }
    guard let found = resolve(parsed, at: range, from: scope) else { return nil }
    guard fits(found, wanted, text, at: range) else { return nil }
    return found
  }

  mutating func resolve(
    _ parsed: FactPath, at range: Range<Int>, from scope: PathScope
  ) -> (path: CompiledPath, end: PathScope)? {
    var kind = parsed.isAbsolute ? context.schema.root : scope.kind
    var pattern = parsed.isAbsolute ? "" : scope.pattern
    var steps: [Int32] = []
    var previous = pattern.isEmpty ? "$" : pattern
    for step in parsed.steps {
      guard let name = step.name else {
        guard let element = kind.element else {
          reading.report(RulePhrase.notAList, ["name": previous], at: part(step.range, of: range))
          return nil
        }
        steps.append(CompiledPath.each)
        pattern += "[*]"
        kind = element
        continue
      }
      guard let (offset, field) = field(String(name), of: kind, step, range, previous) else {
        return nil
      }
      steps.append(Int32(offset))
      pattern += pattern.isEmpty ? field.name : ".\(field.name)"
      kind = field.kind
      previous = field.name
    }
    let path = CompiledPath(isAbsolute: parsed.isAbsolute, steps: steps)
    return (path, PathScope(kind: kind, pattern: pattern))
  }

  private mutating func field(
    _ name: String, of kind: FactSchema.Kind, _ step: FactPath.Step, _ range: Range<Int>,
    _ previous: String
  ) -> (Int, FactSchema.Field)? {
    let place = part(step.range, of: range)
    switch kind {
    case .record(let fields):
      if let offset = fields.firstIndex(where: { $0.name == name }) {
        return (offset, fields[offset])
      }
      reading.reportUnknown(
        RulePhrase.unknownFact, name, known: fields.map(\.name), at: place)
    case .list:
      reading.report(
        RulePhrase.listHasNoFields, ["name": previous], at: place, help: RulePhrase.helpElements)
    case .text, .date: reading.report(RulePhrase.textHasNoFields, ["name": previous], at: place)
    }
    return nil
  }

  private mutating func fits(
    _ found: (path: CompiledPath, end: PathScope), _ wanted: WantedFact, _ text: String,
    at range: Range<Int>
  ) -> Bool {
    let kind = found.end.kind
    if !wanted.isSeveralAllowed, !found.path.isSingle {
      reading.report(RulePhrase.severalFacts, ["name": text], at: range)
      return false
    }
    let leaf = wanted.isSeveralAllowed ? kind.element ?? kind : kind
    switch wanted.kind {
    case .anything: return true
    case .text where leaf.isText: return true
    case .text: reading.report(RulePhrase.notAText, ["name": text], at: range)
    case .time where leaf.isText: return true
    case .time: reading.report(RulePhrase.notAText, ["name": text], at: range)
    case .date where leaf == .date: return true
    case .date: reading.report(RulePhrase.notADate, ["name": text], at: range)
    case .list where kind.element != nil: return true
    case .list: reading.report(RulePhrase.notAList, ["name": text], at: range)
    }
    return false
  }

  /// The bytes of the file that a part of a string's text stands in.
  func part(_ part: Range<Int>, of literal: Range<Int>) -> Range<Int> {
    place(of: part, inString: literal, of: reading.source).range
  }
}
