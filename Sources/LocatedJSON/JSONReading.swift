package import Diagnostics
package import Wording

/// Takes a JSON tree apart and collects everything that is not as it should be.
///
/// Each method returns what it could read and reports the rest, so that one run tells all faults of
/// a file. Names that begin with `x-`, and the name `//`, are always allowed and skipped.
package struct JSONReading {
  /// The file that is read.
  package let source: Source
  /// What was found wrong so far, as far as anybody would read on: see ``limit``.
  package var diagnostics: [Diagnostic] = []
  /// How many errors were reported, kept or not.
  package private(set) var errorCount = 0
  /// The most diagnostics kept of one file, so that a hostile one does not fill the memory.
  package static let limit = 1_000
  /// The most known words told where none is close.
  private static let knownLimit = 40
  /// The most diagnostics with a hint, and the most known words looked through for one.
  private static let hintLimit = (diagnostics: 100, words: 1_000)

  /// Starts reading a source.
  package init(_ source: Source) {
    self.source = source
  }

  /// Reports a fault at a stretch of the file.
  package mutating func report(
    _ phrase: some Phrase, _ arguments: [String: String] = [:], at range: Range<Int>,
    severity: Severity = .error, help: (any Phrase)? = nil
  ) {
    if severity == .error { errorCount += 1 }
    guard !isFull else { return }
    let place = Place(source, range)
    diagnostics.append(Diagnostic(phrase, arguments, at: place, severity: severity, help: help))
  }

  /// Whether what is reported now is counted but no longer kept.
  package var isFull: Bool { diagnostics.count >= Self.limit }

  /// Reports an unknown word, with a suggestion where a known one is close, else with the list.
  package mutating func reportUnknown(
    _ phrase: some Phrase, _ word: String, known: some Collection<String>, at range: Range<Int>,
    _ arguments: [String: String] = [:]
  ) {
    var arguments = arguments
    arguments["found"] = word
    arguments["name"] = arguments["name"] ?? word
    // Looking for a close word takes time, and nobody reads so far.
    guard diagnostics.count < Self.hintLimit.diagnostics else {
      return report(phrase, arguments, at: range)
    }
    let known = known.prefix(Self.hintLimit.words)
    if let close = suggestion(for: word, among: known) {
      arguments["suggestion"] = close
      report(phrase, arguments, at: range, help: DiagnosticPhrase.didYouMean)
    } else {
      let more = known.count > Self.knownLimit ? ", …" : ""
      arguments["known"] = known.sorted().prefix(Self.knownLimit).joined(separator: ", ") + more
      let help: DiagnosticPhrase? = known.isEmpty ? nil : .knownWords
      report(phrase, arguments, at: range, help: help)
    }
  }

  /// The members of an object by name; reports another kind, a name twice and a name not in `known`.
  package mutating func object(
    _ node: JSONNode, known: some Collection<String>, name: String
  ) -> JSONObject? {
    guard let object = anyObject(node, name: name) else { return nil }
    for member in object.members where !known.contains(member.name) {
      reportUnknown(JSONPhrase.unknownKey, member.name, known: known, at: member.nameRange)
    }
    return object
  }

  /// The members of an object whose names are free; reports another kind and a name twice.
  package mutating func anyObject(_ node: JSONNode, name: String) -> JSONObject? {
    guard case .object(let members) = node.value else {
      wrongKind(node, wanted: .helpObject, name: name)
      return nil
    }
    let repeated = duplicates(in: members)
    for index in repeated {
      report(JSONPhrase.duplicateKey, ["name": members[index].name], at: members[index].nameRange)
    }
    let isClean = repeated.isEmpty && !members.contains(where: \.isComment)
    let kept =
      isClean
      ? members
      : members.indices.filter { !repeated.contains($0) && !members[$0].isComment }
        .map { members[$0] }
    return JSONObject(members: kept, range: node.range)
  }

  /// The value of a name that must be there.
  package mutating func require(_ name: String, in object: JSONObject) -> JSONNode? {
    if let node = object[name] { return node }
    let open = object.range.lowerBound
    report(JSONPhrase.missingKey, ["name": name], at: open..<open + 1)
    return nil
  }

  /// The indices of members whose name an earlier member has.
  private func duplicates(in members: [JSONMember]) -> [Int] {
    // Nearly all objects are small, and comparing a few names is quicker than hashing them.
    if members.count <= 8 {
      return members.indices.filter { index in
        members[..<index].contains { $0.name == members[index].name }
      }
    }
    var seen: Set<String> = []
    return members.indices.filter { !seen.insert(members[$0].name).inserted }
  }

  /// The elements of an array.
  package mutating func array(_ node: JSONNode, name: String) -> [JSONNode]? {
    if case .array(let elements) = node.value { return elements }
    wrongKind(node, wanted: .helpArray, name: name)
    return nil
  }

  /// A string that is not empty.
  package mutating func string(_ node: JSONNode, name: String) -> String? {
    guard case .string(let text) = node.value else {
      wrongKind(node, wanted: .helpString, name: name)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(JSONPhrase.emptyText, ["name": name], at: node.range)
      return nil
    }
    return text
  }

  /// A number without decimals.
  package mutating func integer(_ node: JSONNode, name: String) -> Int? {
    if case .number(let text) = node.value, let number = Int(text) { return number }
    wrongKind(node, wanted: .helpNumber, name: name)
    return nil
  }

  /// true or false.
  package mutating func bool(_ node: JSONNode, name: String) -> Bool? {
    if case .bool(let value) = node.value { return value }
    wrongKind(node, wanted: .helpBool, name: name)
    return nil
  }

  /// A word that is one of an enum's raw values.
  package mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode, as: Word.Type = Word.self, name: String
  ) -> Word? {
    guard let text = string(node, name: name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    reportUnknown(JSONPhrase.unknownWord, text, known: known, at: node.range, ["name": name])
    return nil
  }

  /// A text in two languages: `{"da": …, "en": …}`; missing Danish is an error, English a warning.
  package mutating func bilingual(_ node: JSONNode, name: String) -> Bilingual? {
    guard let object = object(node, known: ["da", "en"], name: name) else { return nil }
    let english = object["en"].flatMap { string($0, name: "en") }
    if object["en"] == nil {
      report(
        JSONPhrase.missingEnglish, ["name": name],
        at: node.range.lowerBound..<node.range.lowerBound + 1,
        severity: .warning, help: JSONPhrase.helpEnglish)
    }
    guard let danish = object["da"] else {
      report(
        JSONPhrase.missingDanish, ["name": name],
        at: node.range.lowerBound..<node.range.lowerBound + 1, help: JSONPhrase.helpDanish)
      return nil
    }
    return string(danish, name: "da").map { Bilingual(danish: $0, english: english) }
  }

  /// Reports a value of the wrong kind, and how the wanted one is written.
  package mutating func wrongKind(_ node: JSONNode, wanted: JSONPhrase, name: String) {
    report(JSONPhrase.wrongKind, ["name": name], at: node.range, help: wanted)
  }
}

/// The members of an object that were kept, and where it stands.
package struct JSONObject: Sendable {
  /// The members, in the order written, each name once.
  package let members: [JSONMember]
  /// The bytes of the object, braces included.
  package let range: Range<Int>

  /// The value of a name.
  package subscript(name: String) -> JSONNode? {
    members.first { $0.name == name }?.value
  }
}
