import Diagnostics
import LocatedJSON

extension RuleLoader {
  mutating func readLists(_ node: JSONNode) {
    guard let object = reading.anyObject(node, name: "lists") else { return }
    for member in object.members {
      checkName(member.name, at: member.nameRange)
      let known = lists[member.name]
      if known == nil, listOrder.count >= Self.listCountLimit {
        let limit = ["limit": "\(Self.listCountLimit)"]
        reading.report(RulePhrase.tooManyLists, limit, at: member.nameRange)
        return
      }
      if let known, isBeside(known.file) {
        reading.report(RulePhrase.duplicateList, ["name": member.name], at: member.nameRange)
        continue
      }
      let errors = errorCount
      var source = ListSource(file: file, nameRange: member.nameRange)
      read(member.value, name: member.name, into: &source)
      source.isFaulty = errorCount > errors
      if known == nil { listOrder.append(member.name) }
      if let known {
        // With a fault in what is added, the list below stays as it is.
        if source.isFaulty { continue }
        if !standsAlone { source.inherit(known) }
      }
      lists[member.name] = source
    }
  }

  /// Reads a list: an array of entries, or an object that also has exceptions and takes in others.
  private mutating func read(_ node: JSONNode, name: String, into source: inout ListSource) {
    if case .array = node.value {
      readEntries(node, name: name, areExceptions: false, into: &source)
      return
    }
    let known = ["words", "except", "include", "replace"]
    guard let object = reading.object(node, known: known, name: name) else { return }
    if let words = object["words"] {
      readEntries(words, name: "words", areExceptions: false, into: &source)
    } else if object["include"] == nil, object["except"] == nil {
      _ = reading.require("words", in: object)
    }
    if let node = object["replace"] {
      source.isReplacing = reading.bool(node, name: "replace") ?? false
    }
    if let except = object["except"] {
      readEntries(except, name: "except", areExceptions: true, into: &source)
    }
    for include in object["include"].flatMap({ reading.array($0, name: "include") }) ?? [] {
      guard let other = reading.string(include, name: "include") else { continue }
      source.includes.append((other, include.range))
    }
  }

  private mutating func readEntries(
    _ node: JSONNode, name: String, areExceptions: Bool, into source: inout ListSource
  ) {
    guard let entries = reading.array(node, name: name) else { return }
    if entries.isEmpty { reading.report(RulePhrase.emptyList, ["name": name], at: node.range) }
    var seen = Set<UInt64>(minimumCapacity: entries.count)
    source.words.reserveCapacity(source.words.count + entries.count)
    for entry in entries {
      guard let text = reading.string(entry, name: name) else { continue }
      do {
        let phrase = try WordPattern.phrase(text, isException: areExceptions)
        source.words.append((phrase, areExceptions))
        // Two phrases have one hash by chance once in 2^64, and this is a warning.
        if !seen.insert(phrase.reduce(WordPattern.seed) { $1.hash(from: $0) }).inserted {
          reading.report(
            RulePhrase.duplicateEntry, ["found": text], at: entry.range, severity: .warning)
        }
      } catch {
        report(error, in: text, at: entry.range)
      }
    }
  }

  private mutating func report(_ mistake: EntryMistake, in text: String, at range: Range<Int>) {
    switch mistake {
    case .noWord: reading.report(RulePhrase.entryWithoutWord, at: range, help: RulePhrase.helpEntry)
    case .starInside: reading.report(RulePhrase.starInside, at: range, help: RulePhrase.helpEntry)
    case .unknownToken(let token):
      reading.report(
        RulePhrase.unknownToken, ["found": token], at: range, help: RulePhrase.helpToken)
    case .startsWithAnyWord:
      reading.report(RulePhrase.startsWithAnyWord, at: range, help: RulePhrase.helpEntry)
    case .misplacedHit:
      reading.report(RulePhrase.misplacedHit, at: range, help: RulePhrase.helpToken)
    }
  }

  /// Checks that every list a list takes in exists and does not lead back to it.
  mutating func checkIncludes() {
    for name in listOrder {
      guard let source = lists[name] else { continue }
      file = source.file
      for include in source.includes where lists[include.name] == nil {
        reading.reportUnknown(
          RulePhrase.unknownList, include.name, known: listOrder, at: include.range)
        lists[name]?.isFaulty = true
      }
    }
    checkCycles()
    for name in context.neededLists.sorted() where lists[name] == nil && !readings.isEmpty {
      file = 0
      reading.report(RulePhrase.listNeeded, ["name": name], at: 0..<0)
    }
  }

  /// Follows inclusions from every list, each list once, and reports where they lead back.
  private mutating func checkCycles() {
    var done: Set<String> = []
    for name in listOrder where !done.contains(name) {
      var way = [(name: name, next: 0)]
      var open: Set<String> = [name]
      while let last = way.last {
        let includes = lists[last.name]?.includes ?? []
        guard last.next < includes.count else {
          done.insert(last.name)
          open.remove(last.name)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let next = includes[last.next].name
        if open.contains(next) {
          reportCycle(way.drop { $0.name != next })
        } else if lists[next] != nil, !done.contains(next) {
          way.append((next, 0))
          open.insert(next)
        }
      }
    }
  }

  /// Reports lists that lead from one to the next and back to the first.
  private mutating func reportCycle(_ way: ArraySlice<(name: String, next: Int)>) {
    guard let first = way.first, let source = lists[first.name] else { return }
    let text = (way.map(\.name) + [first.name]).joined(separator: " → ")
    file = source.file
    reading.report(
      RulePhrase.listCycle, ["name": first.name, "way": text],
      at: source.includes[first.next - 1].range)
    for step in way { lists[step.name]?.isFaulty = true }
  }

  /// All lists that some lists are made of, themselves first.
  private func parts(of names: [String]) -> [String] {
    var parts = names
    var seen = Set(names)
    var at = 0
    while at < parts.count {
      for include in lists[parts[at]]?.includes ?? [] where seen.insert(include.name).inserted {
        parts.append(include.name)
      }
      at += 1
    }
    return parts
  }

  /// The entries of a list and of those it takes in.
  func phrases(of name: String) -> [(phrase: [WordPattern], isException: Bool)] {
    parts(of: [name]).flatMap { lists[$0]?.words ?? [] }
  }

  /// The index of a list that a rule uses; reports one that is not known or has faults.
  mutating func listIndex(_ node: JSONNode) -> Int32? {
    guard let name = reading.string(node, name: "list") else { return nil }
    guard lists[name] != nil else {
      reading.reportUnknown(RulePhrase.unknownList, name, known: listOrder, at: node.range)
      return nil
    }
    if parts(of: [name]).contains(where: { lists[$0]?.isFaulty ?? true }) {
      usesFaultyList = true
      reading.report(
        RulePhrase.faultyList, ["name": name], at: node.range, severity: .advice)
    }
    return index(ofList: name)
  }

  /// The index of a list among those that are used.
  mutating func index(ofList name: String) -> Int32 {
    if let known = usedListIndices[name] { return known }
    let index = Int32(usedLists.count)
    usedLists.append(name)
    usedListIndices[name] = index
    return index
  }

  mutating func reportUnusedLists() {
    let used = Set(parts(of: usedLists))
    for name in listOrder where !used.contains(name) {
      guard let source = lists[name], isOwn(source.file) else { continue }
      readings[source.file].report(
        RulePhrase.unusedList, ["name": name], at: source.nameRange, severity: .warning)
    }
  }

  /// Uses no rules at all where the lists they use are too big together.
  mutating func checkListSizes() {
    let own = context.neededLists.union(context.usefulLists)
    for name in own.sorted() where lists[name] != nil { _ = index(ofList: name) }
    guard areListsTooBig else { return }
    reading.report(RulePhrase.listsTooBig, ["limit": "\(Self.listLimit)"], at: 0..<0)
    absentRules.formUnion(rules.map(\.id))
    usedLists = []
    rules = []
  }

  private var areListsTooBig: Bool {
    let all = parts(of: usedLists)
    var letters = 0
    var words: [String: Int] = [:]
    for name in all {
      for (phrase, _) in lists[name]?.words ?? [] {
        words[name, default: 0] += phrase.count
        for pattern in phrase { letters += pattern.needleLength }
      }
    }
    let wordCount = usedLists.lazy.flatMap { parts(of: [$0]) }.reduce(0) {
      $0 + words[$1, default: 0]
    }
    if wordCount > Self.listLimit { return true }
    // Words that stand in several lists are looked for only where that can matter.
    if letters <= Self.listLimit { return false }
    var seen = Set<UInt64>(minimumCapacity: letters / 8)
    letters = 0
    for name in all {
      for (phrase, _) in lists[name]?.words ?? [] {
        for pattern in phrase where seen.insert(pattern.hash()).inserted {
          letters += pattern.needleLength
        }
      }
    }
    return letters > Self.listLimit
  }
}
