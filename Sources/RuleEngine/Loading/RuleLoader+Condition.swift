import LocatedJSON

/// What a path may begin with: a place by kind, and the pattern of the way to it.
struct PathScope {
  let kind: FactSchema.Kind
  let pattern: String
  /// Whether the place is not known, because the path to it has a fault that has been told.
  var isUnknown = false

  static let unknown = PathScope(kind: .record([]), pattern: "", isUnknown: true)
}

extension RuleLoader {
  /// Compiles a condition; the index of its first instruction, or nil where something is wrong.
  mutating func condition(
    _ node: JSONNode, as name: String = "condition", in scope: PathScope, depth: Int = 0
  ) -> Int32? {
    guard depth < Self.depthLimit else {
      reading.report(RulePhrase.tooDeep, ["limit": "\(Self.depthLimit)"], at: node.range)
      return nil
    }
    guard program.count - ruleStart < Self.sizeLimit else {
      if !isTooBig {
        reading.report(RulePhrase.tooBig, ["limit": "\(Self.sizeLimit)"], at: node.range)
      }
      isTooBig = true
      return nil
    }
    guard let member = onlyMember(node, name) else { return nil }
    guard let check = Check(rawValue: member.name) else {
      let known = Check.allCases.map(\.rawValue)
      reading.reportUnknown(
        RulePhrase.unknownCheck, member.name, known: known, at: member.nameRange)
      return nil
    }
    let index = program.reserve(check)
    guard let arguments = arguments(member.value, check) else { return nil }
    var compilation = Compilation(check, scope: scope, depth: depth)
    if let exact = arguments["exact"], case .bool(true) = exact.value { compilation.isExact = true }
    if check.isOverList, arguments["in"] == nil { compilation.inner = .unknown }
    for parameter in check.definition.parameters {
      if let value = arguments[parameter.name] { compile(value, parameter, &compilation) }
    }
    checkBounds(compilation, arguments, at: member.nameRange)
    program.complete(index, compilation.instruction, compilation.note)
    return index
  }

  /// The arguments of a check by parameter, written as an object or, alone, in short.
  private mutating func arguments(_ node: JSONNode, _ check: Check) -> [String: JSONNode]? {
    let definition = check.definition
    let takesCondition = definition.parameters.contains { $0.kind == .condition }
    if let name = definition.shorthand, takesCondition || !node.isObject { return [name: node] }
    let known = definition.parameters.map(\.name)
    guard let object = reading.object(node, known: known, name: check.rawValue) else { return nil }
    for parameter in definition.parameters where parameter.isRequired {
      _ = reading.require(parameter.name, in: object)
    }
    return Dictionary(object.members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  private mutating func onlyMember(_ node: JSONNode, _ name: String) -> JSONMember? {
    guard case .object = node.value else {
      reading.report(
        JSONPhrase.wrongKind, ["name": name], at: node.range, help: RulePhrase.helpCondition)
      return nil
    }
    guard let object = reading.anyObject(node, name: name) else { return nil }
    guard let first = object.members.first else {
      reading.report(RulePhrase.emptyCondition, at: node.range, help: RulePhrase.helpCondition)
      return nil
    }
    if let second = object.members.dropFirst().first {
      reading.report(
        RulePhrase.severalChecks, ["name": second.name], at: second.nameRange,
        help: RulePhrase.helpSeveralChecks)
      return nil
    }
    return first
  }

  private mutating func checkBounds(
    _ compilation: Compilation, _ arguments: [String: JSONNode], at range: Range<Int>
  ) {
    let instruction = compilation.instruction
    let wanted = instruction.check.definition.oneOf
    if wanted.count == 2, arguments[wanted[0]] == nil, arguments[wanted[1]] == nil {
      let names = ["name": instruction.check.rawValue, "first": wanted[0], "second": wanted[1]]
      reading.report(RulePhrase.boundMissing, names, at: range)
    }
    if instruction.hasMinimum, instruction.hasMaximum, instruction.minimum > instruction.maximum,
      let node = arguments["min"]
    {
      reading.report(RulePhrase.minimumAboveMaximum, at: node.range)
    }
  }
}

/// A check while it is compiled.
struct Compilation {
  var instruction: Instruction
  var note = ConditionNote()
  /// Where the paths of the check begin, and those of conditions inside it.
  let scope: PathScope
  var inner: PathScope
  let depth: Int
  /// Whether a pattern tells capitals from small letters.
  var isExact = false

  init(_ check: Check, scope: PathScope, depth: Int) {
    instruction = Instruction(check)
    self.scope = scope
    inner = scope
    self.depth = depth
  }
}

// MARK: - Arguments

extension RuleLoader {
  private mutating func compile(
    _ node: JSONNode, _ parameter: Parameter, _ compilation: inout Compilation
  ) {
    var value: Int32?
    switch parameter.kind {
    case .condition:
      _ = condition(
        node, as: parameter.name, in: compilation.inner, depth: compilation.depth + 1)
    case .conditions: conditions(node, compilation)
    case .definition: use(node, &compilation)
    case .fact(let kind, let several):
      value = operand([node], kind, several: several, parameter.name, &compilation)
    case .facts(let kind):
      var nodes = [node]
      if case .array(let elements) = node.value { nodes = elements }
      if nodes.isEmpty {
        reading.report(RulePhrase.emptyList, ["name": parameter.name], at: node.range)
      }
      value = operand(nodes, kind, several: true, parameter.name, &compilation)
    case .wordList:
      value = listIndex(node)
      if let value { compilation.note.names[parameter.name] = usedLists[Int(value)] }
    case .integer(let bounds):
      value = integer(node, bounds, parameter.name)
      compilation.note.numbers[parameter.name] = value.map(Int.init)
    case .word(let words):
      value = word(node, words, parameter.name)
      if let value { compilation.note.names[parameter.name] = words[Int(value)] }
    case .words(let words): value = self.words(node, words, parameter.name, &compilation)
    case .pattern: value = pattern(node, parameter.name, &compilation)
    case .flag: value = reading.bool(node, name: parameter.name).map { $0 ? 1 : 0 }
    }
    if let home = parameter.home, let value { compilation.instruction[home] = value }
  }

  private mutating func conditions(_ node: JSONNode, _ compilation: Compilation) {
    guard let nodes = reading.array(node, name: compilation.instruction.check.rawValue) else {
      return
    }
    if nodes.isEmpty {
      let name = compilation.instruction.check.rawValue
      reading.report(RulePhrase.emptyList, ["name": name], at: node.range)
    }
    for node in nodes {
      _ = condition(
        node, as: compilation.instruction.check.rawValue, in: compilation.inner,
        depth: compilation.depth + 1)
    }
  }

  /// Puts in a definition where it is used, so that its paths begin at the place of use.
  private mutating func use(_ node: JSONNode, _ compilation: inout Compilation) {
    guard let name = reading.string(node, name: "use") else { return }
    guard let source = definitions[name] else {
      reading.reportUnknown(
        RulePhrase.unknownDefinition, name, known: definitionOrder, at: node.range)
      return
    }
    compilation.note.names["name"] = name
    compilation.note.title = source.title
    compilation.note.fix = source.fix
    usedDefinitions.insert(name)
    if let start = definitionStack.firstIndex(of: name) {
      let way = (definitionStack[start...] + [name]).joined(separator: " → ")
      reading.report(RulePhrase.definitionCycle, ["name": name, "way": way], at: node.range)
      return
    }
    let home = file
    file = source.file
    definitionStack.append(name)
    _ = condition(source.node, as: name, in: compilation.scope, depth: compilation.depth + 1)
    definitionStack.removeLast()
    file = home
  }

  private mutating func operand(
    _ nodes: [JSONNode], _ kind: Parameter.FactKind, several: Bool, _ name: String,
    _ compilation: inout Compilation
  ) -> Int32? {
    var paths: [CompiledPath] = []
    for node in nodes {
      let wanted = WantedFact(kind: kind, isSeveralAllowed: several)
      guard let text = reading.string(node, name: name),
        let found = path(text, at: node.range, from: compilation.scope, wanted)
      else {
        compilation.inner = .unknown
        continue
      }
      compilation.note.paths[name, default: []].append(text)
      compilation.note.patterns[name, default: []].append(found.end.pattern)
      reads.insert(found.end.pattern)
      paths.append(found.path)
      if let element = found.end.kind.element {
        compilation.inner = PathScope(kind: element, pattern: found.end.pattern + "[*]")
      }
    }
    return paths.count == nodes.count ? program.operand(paths) : nil
  }

  private mutating func integer(
    _ node: JSONNode, _ bounds: ClosedRange<Int>, _ name: String
  ) -> Int32? {
    guard let number = reading.integer(node, name: name) else { return nil }
    guard bounds.contains(number) else {
      let arguments = ["name": name, "from": "\(bounds.lowerBound)", "to": "\(bounds.upperBound)"]
      reading.report(RulePhrase.outOfRange, arguments, at: node.range)
      return nil
    }
    return Int32(number)
  }

  /// Reads one or several of some words as a set of bits.
  private mutating func words(
    _ node: JSONNode, _ words: [String], _ name: String, _ compilation: inout Compilation
  ) -> Int32? {
    var nodes = [node]
    if case .array(let elements) = node.value { nodes = elements }
    if nodes.isEmpty { reading.report(RulePhrase.emptyList, ["name": name], at: node.range) }
    let chosen = nodes.compactMap { word($0, words, name) }
    compilation.note.choices[name] = chosen.map { words[Int($0)] }
    return chosen.reduce(Int32(0)) { $0 | 1 << $1 }
  }

  private mutating func pattern(
    _ node: JSONNode, _ name: String, _ compilation: inout Compilation
  ) -> Int32? {
    // A blank is a pattern too.
    guard case .string(let text) = node.value else {
      reading.wrongKind(node, wanted: .helpString, name: name)
      return nil
    }
    compilation.note.names[name] = text
    do {
      return program.pattern(try Pattern(text, isExact: compilation.isExact))
    } catch {
      let arguments = ["found": text, "limit": "\(Pattern.sizeLimit)"]
      reading.report(
        error.kind.phrase, arguments, at: part(error.range, of: node.range),
        help: RulePhrase.helpPattern)
      return nil
    }
  }

  private mutating func word(_ node: JSONNode, _ words: [String], _ name: String) -> Int32? {
    guard let text = reading.string(node, name: name) else { return nil }
    if let index = words.firstIndex(of: text) { return Int32(index) }
    reading.reportUnknown(
      JSONPhrase.unknownWord, text, known: words, at: node.range, ["name": name])
    return nil
  }
}

extension JSONNode {
  fileprivate var isObject: Bool {
    if case .object = value { true } else { false }
  }
}

extension Pattern.Mistake.Kind {
  /// The name of the text that tells the mistake.
  fileprivate var phrase: RulePhrase {
    switch self {
    case .empty: .patternEmpty
    case .nothingToRepeat: .patternNothingToRepeat
    case .unclosed: .patternUnclosed
    case .unopened: .patternUnopened
    case .badRange: .patternBadRange
    case .badCount: .patternBadCount
    case .unknownEscape: .patternUnknownEscape
    case .notLinear: .patternNotLinear
    case .tooBig: .patternTooBig
    }
  }
}
