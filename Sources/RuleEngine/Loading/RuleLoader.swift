package import Diagnostics
import LocatedJSON
import Wording

/// Reads files of rules, and says everything that is wrong with them.
///
/// A rule with a fault is switched off and named; all others are in the set. Faults come sorted as
/// the files are given, each once. Nothing in a file can make loading slow or deep: sizes are bounded.
package func loadRules(
  _ sources: [Source], for context: RuleContext
) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
  loadRules([sources], for: context)
}

/// Reads layers of files of rules, the lowest first, and says everything that is wrong with them.
///
/// A file of a higher layer adds rules, replaces rules and definitions of the same name, and adds to
/// lists of the same name, unless it says `replace`. Its `extends` says of which lower files the
/// rules go on to hold; without it, those of all.
package func loadRules(
  _ layers: [[Source]], for context: RuleContext
) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
  var loader = RuleLoader(layers, context)
  let rules = loader.load()
  return (rules, loader.diagnostics)
}

/// Takes the files apart: first lists and definitions of all files, then the rules that use them.
struct RuleLoader {
  /// The most levels of conditions inside each other, definitions put in.
  static let depthLimit = 32
  /// The most checks of one rule, definitions put in.
  static let sizeLimit = 2_000
  /// The most checks of all rules together, definitions put in.
  static let programLimit = 200_000
  /// The most rules.
  static let ruleLimit = 5_000
  /// The most letters of all word lists together, a word that stands in several counted once.
  static let listLimit = 250_000
  /// The most word lists.
  static let listCountLimit = 2_000
  /// The most names of rules in all overrides.
  static let overrideLimit = 1_000
  /// The most bytes of a text that is said about a place.
  static let textLimit = 4_000

  let context: RuleContext
  /// One reading per file; ``file`` is the one in hand.
  var readings: [JSONReading]
  /// The layer of each file, the lowest being 0.
  let layers: [Int]
  var file = 0
  var program = Program()
  var rules: [Rule] = []
  var switchedOff: [String] = []
  /// The files whose rules are passed by because a higher layer does not extend them.
  var passedBy: Set<Int> = []
  /// The ids of files, by file.
  var fileIDs: [Int: String] = [:]
  var overrides: [OverrideSource] = []
  /// What each layer that says so extends.
  var extended: [Int: Set<String>] = [:]
  var lists: [String: ListSource] = [:]
  var listOrder: [String] = []
  var usedLists: [String] = []
  var usedListIndices: [String: Int32] = [:]
  var definitions: [String: DefinitionSource] = [:]
  var definitionOrder: [String] = []
  var usedDefinitions: Set<String> = []
  /// The definitions that are being put in, outermost first.
  var definitionStack: [String] = []
  /// The file that holds no rules but a condition to be tried; nil where there is none.
  var triedFile: Int?
  /// The facts the rule in hand looks at.
  var reads: Set<String> = []
  /// The index of the first instruction of the rule in hand.
  var ruleStart: Int32 = 0
  /// Whether the rule in hand has been found too big.
  var isTooBig = false
  /// Whether the rule in hand uses a list with faults, and so cannot be used itself.
  var usesFaultyList = false
  /// Whether the conditions of the rule in hand have faults, so that it is not known what they find.
  var hasFaultyConditions = false
  /// The ids of rules that are known but not in the set.
  var absentRules: Set<String> = []

  /// A word list and where it is.
  struct ListSource {
    let file: Int
    let nameRange: Range<Int>
    var words: [(phrase: [WordPattern], isException: Bool)] = []
    var includes: [(name: String, range: Range<Int>)] = []
    var isFaulty = false
    private struct Entry: Hashable {
      let phrase: [WordPattern]
      let isException: Bool
    }

    /// Whether it begins anew instead of adding to the list of the same name below it.
    var isReplacing = false

    /// Takes in the list of the same name below, unless it replaces it.
    mutating func inherit(_ below: ListSource) {
      guard !isReplacing else { return }
      let known = Set(below.words.map { Entry(phrase: $0.phrase, isException: $0.isException) })
      words =
        below.words
        + words.filter { !known.contains(Entry(phrase: $0.phrase, isException: $0.isException)) }
      includes = below.includes + includes
      isFaulty = isFaulty || below.isFaulty
    }
  }

  /// A named condition and where it is.
  struct DefinitionSource {
    let file: Int
    let nameRange: Range<Int>
    var node: JSONNode
    /// What it says, and how to come to it, in words.
    var title: Bilingual?
    var fix: Bilingual?
  }

  /// A rule as it stands in its file.
  struct RuleSource {
    let file: Int
    let member: JSONMember
  }

  init(_ layers: [[Source]], _ context: RuleContext) {
    self.context = context
    readings = layers.joined().map { JSONReading($0) }
    self.layers = layers.enumerated().flatMap { layer, sources in sources.map { _ in layer } }
  }

  /// The file in hand.
  var reading: JSONReading {
    get { readings[file] }
    _modify { yield &readings[file] }
  }

  /// Everything found wrong, each fault once, file by file.
  var diagnostics: [Diagnostic] {
    var seen: Set<[String]> = []
    return readings.flatMap { reading in
      reading.diagnostics.sorted { left, right in
        (left.place?.range.lowerBound ?? 0, left.key)
          < (right.place?.range.lowerBound ?? 0, right.key)
      }
    }
    .filter { fault in
      let range = fault.place?.range
      return seen.insert([fault.place?.source.name ?? "", "\(range ?? 0..<0)", fault.key]).inserted
    }
  }

  var errorCount: Int {
    readings.reduce(0) { $0 + $1.errorCount }
  }

  mutating func load() -> RuleSet {
    let sources = standing(readFiles())
    checkIncludes()
    var switchedOff: [String] = []
    for source in sources {
      file = source.file
      guard hasRoom(at: source.member.nameRange) else { break }
      let errors = errorCount
      let rule = rule(source.member)
      if let rule, errorCount == errors, !usesFaultyList {
        rules.append(rule)
      } else {
        switchedOff.append(source.member.name)
        reading.report(
          RulePhrase.switchedOff, ["name": source.member.name], at: source.member.nameRange,
          severity: .advice)
      }
    }
    self.switchedOff = switchedOff
    absentRules.formUnion(switchedOff)
    reportUnused()
    return ruleSet()
  }

  /// Whether there is room for one more rule; reports where there is not.
  private mutating func hasRoom(at range: Range<Int>) -> Bool {
    if rules.count >= Self.ruleLimit {
      reading.report(RulePhrase.tooManyRules, ["limit": "\(Self.ruleLimit)"], at: range)
      return false
    }
    if program.count >= Self.programLimit {
      reading.report(RulePhrase.setTooBig, ["limit": "\(Self.programLimit)"], at: range)
      return false
    }
    return true
  }

  /// What has been read so far, ready to judge.
  mutating func ruleSet() -> RuleSet {
    RuleSet(
      rules: rules, switchedOff: switchedOff, overrides: resolvedOverrides(),
      schema: context.schema, program: program,
      lists: usedLists.map { WordList(name: $0, phrases: phrases(of: $0)) })
  }

  /// The rules that hold: of those with one id the one of the highest layer, at the place of the first.
  private mutating func standing(_ sources: [RuleSource]) -> [RuleSource] {
    var standing: [RuleSource] = []
    var positions: [String: Int] = [:]
    for source in sources {
      if passedBy.contains(source.file) {
        absentRules.insert(source.member.name)
        continue
      }
      guard let position = positions[source.member.name] else {
        positions[source.member.name] = standing.count
        standing.append(source)
        continue
      }
      if layers[standing[position].file] < layers[source.file] {
        standing[position] = source
      } else {
        file = source.file
        reading.report(
          RulePhrase.duplicateRule, ["name": source.member.name], at: source.member.nameRange)
      }
    }
    return standing
  }

  private mutating func readFiles() -> [RuleSource] {
    var objects: [(file: Int, object: JSONObject)] = []
    for index in readings.indices where index != triedFile {
      file = index
      let (root, faults) = parseJSON(reading.source)
      reading.diagnostics += faults
      let known = ["$schema", "id", "for", "extends", "lists", "define", "rules", "overrides"]
      guard let root, let object = reading.object(root, known: known, name: "rules") else {
        continue
      }
      guard isForTemplate(object) else { continue }
      if let node = reading.require("id", in: object), let id = name(node, as: "id") {
        if fileIDs.contains(where: { $0.value == id && isBeside($0.key) }) {
          reading.report(RulePhrase.duplicateFile, ["name": id], at: node.range)
        }
        fileIDs[index] = id
      }
      if let node = object["extends"] { readExtends(node) }
      objects.append((index, object))
    }
    defer { passByWhatIsNotExtended() }
    return objects.flatMap { readParts(of: $0.object, inFile: $0.file) }
  }

  private mutating func readParts(of object: JSONObject, inFile index: Int) -> [RuleSource] {
    file = index
    if let node = object["lists"] { readLists(node) }
    if let node = object["define"] { readDefinitions(node) }
    if let node = object["overrides"] { readOverrides(node) }
    guard let node = object["rules"], let rules = reading.anyObject(node, name: "rules") else {
      return []
    }
    return rules.members.map { RuleSource(file: index, member: $0) }
  }

  /// Whether a file is of the same layer as the one in hand.
  func isBeside(_ other: Int) -> Bool { layers[other] == layers[file] }

  private mutating func isForTemplate(_ object: JSONObject) -> Bool {
    guard let node = object["for"] else { return true }
    guard let template = reading.string(node, name: "for") else { return false }
    return context.template == nil || template == context.template
  }

  private mutating func readDefinitions(_ node: JSONNode) {
    guard let object = reading.anyObject(node, name: "define") else { return }
    for member in object.members {
      checkName(member.name, at: member.nameRange)
      let known = definitions[member.name]
      definitions[member.name] = definition(member)
      if let known, isBeside(known.file) {
        reading.report(
          RulePhrase.duplicateDefinition, ["name": member.name], at: member.nameRange)
      } else if known == nil {
        definitionOrder.append(member.name)
      }
    }
  }

  /// A condition by itself, or under `that` with what is said of it.
  private mutating func definition(_ member: JSONMember) -> DefinitionSource {
    var source = DefinitionSource(
      file: file, nameRange: member.nameRange, node: member.value)
    guard case .object(let members) = member.value.value,
      members.contains(where: { $0.name == "that" }),
      let object = reading.object(
        member.value, known: ["title", "fix", "that"], name: member.name),
      let node = object["that"]
    else { return source }
    source.node = node
    source.title = object["title"].flatMap { reading.bilingual($0, name: "title") }
    source.fix = object["fix"].flatMap { reading.bilingual($0, name: "fix") }
    return source
  }

  /// Warns of what nothing uses, unless a rule is switched off: what that uses is not known.
  private mutating func reportUnused() {
    checkListSizes()
    guard switchedOff.isEmpty else { return }
    for name in definitionOrder where !usedDefinitions.contains(name) {
      guard let source = definitions[name], isOwn(source.file) else { continue }
      readings[source.file].report(
        RulePhrase.unusedDefinition, ["name": name], at: source.nameRange, severity: .warning)
    }
    reportUnusedLists()
  }

  /// Whether a file is of the highest layer: what stands below may be there for others to use.
  func isOwn(_ file: Int) -> Bool { layers[file] == layers.max() }
}

// MARK: - Names

extension RuleLoader {
  /// Reads a name: a word of lower-case letters, digits and hyphens.
  mutating func name(_ node: JSONNode, as key: String) -> String? {
    guard let name = reading.string(node, name: key) else { return nil }
    return checkName(name, at: node.range) ? name : nil
  }

  @discardableResult
  mutating func checkName(_ name: String, at range: Range<Int>) -> Bool {
    let isName =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
    if !isName {
      reading.report(RulePhrase.badName, ["found": name], at: range, help: RulePhrase.helpName)
    }
    return isName
  }
}
