package import Wording

/// Says conditions in plain words: what is asked, what was found, and what would mend it.
package struct ConditionText {
  private let wording: Wording
  /// What people call the fact at a path, such as "datakilde" for `signs[*].data`.
  private let label: (String) -> String
  /// Some of the words of a list; nil where lists are told by their names.
  private let sample: ((String) -> [String])?

  /// Makes a speaker of a language; `label` names the fact at a path from the top.
  ///
  /// With a `sample` of each word list it speaks to those who do not know the rule files: lists are
  /// told by some of their words, and patterns are not written out.
  package init(
    _ wording: Wording, sample: ((String) -> [String])? = nil,
    label: @escaping (String) -> String
  ) {
    self.wording = wording
    self.sample = sample
    self.label = label
  }

  /// A line of a condition written out as a tree.
  package struct Line: Sendable, Hashable {
    /// How many conditions it lies in.
    package let depth: Int
    /// What it came to.
    package let verdict: Verdict
    /// What is asked.
    package let text: String
    /// What was found; nil where there is nothing to tell.
    package var found: String?
  }

  /// A condition and all inside it, a line each.
  ///
  /// A definition that has a title is told by it; of those that lie in each other, only so many are
  /// also told by what they are made of.
  package func lines(of condition: Explanation, opening: Int = .max, depth: Int = 0) -> [Line] {
    let isOpen = opening > 0
    if condition.check == .not, let inner = condition.children.first, inner.isLine {
      let text = denial(of: inner)
      // That none was found of what must not be there would be a double no.
      let found = found(in: inner, isOpen: isOpen).flatMap {
        $0 == wording(ConditionPhrase.foundNone) ? nil : $0
      }
      return [Line(depth: depth, verdict: condition.verdict, text: text, found: found)]
        + parts(of: inner, opening, depth)
    }
    if sample != nil, condition.joinsOthers, telling(condition).count == 1 {
      return lines(of: telling(condition)[0], opening: opening, depth: depth)
    }
    let line = Line(
      depth: depth, verdict: condition.verdict, text: sentence(condition),
      found: found(in: condition, isOpen: isOpen))
    return [line] + parts(of: condition, opening, depth)
  }

  private func parts(of condition: Explanation, _ opening: Int, _ depth: Int) -> [Line] {
    let isTitled = condition.note.title != nil
    guard !condition.isShort, !isTitled || opening > 0 else { return [] }
    return telling(condition).flatMap {
      lines(of: $0, opening: isTitled ? opening - 1 : opening, depth: depth + 1)
    }
  }

  /// The parts of a condition that are worth telling; to a team those that made it what it is.
  private func telling(_ condition: Explanation) -> [Explanation] {
    guard sample != nil else { return condition.children }
    let isTurned = condition.check == .not || condition.check == .none
    let cause = isTurned ? condition.verdict.negated : condition.verdict
    let causes = condition.children.filter { $0.verdict == cause && $0.check != .unsure }
    return causes.isEmpty ? condition.children : causes
  }

  /// The opposite of a condition that one line says.
  private func denial(of condition: Explanation) -> String {
    let isTimeTold = condition.note.title == nil && condition.check == .precision
    if isTimeTold, ConditionPhrase(asking: condition) == .precisionNoneOr {
      return wording(ConditionPhrase.precisionSome, arguments(condition))
    }
    let phrase: ConditionPhrase = sample == nil ? .not : .notSo
    return wording(phrase, ["what": sentence(condition)])
  }

  /// What a condition asks, as half a sentence; of one with others in it, how they are joined.
  func sentence(_ condition: Explanation) -> String {
    if let title = condition.note.title { return title[wording.language] }
    let asked = ConditionPhrase(asking: condition)
    let phrase = asked == .matches && sample != nil ? .matchesForm : asked
    let text = wording(phrase, arguments(condition))
    // Nothing follows where there are no elements.
    return condition.isOverNothing && text.hasSuffix(":") ? String(text.dropLast()) : text
  }

  /// A condition and all inside it as one clause: "at der er svaret på »data«".
  package func clause(_ condition: Explanation) -> String {
    func clauses(_ phrase: ConditionPhrase) -> String {
      wording(
        phrase,
        [
          "first": condition.children.dropLast().map(clause).joined(separator: ", "),
          "last": condition.children.last.map(clause) ?? "",
        ])
    }
    switch condition.check {
    case _ where condition.isOverNothing:
      let present = wording(ConditionPhrase.present, arguments(condition))
      return wording(ConditionPhrase.that, ["what": present])
    case _ where condition.note.title != nil || condition.children.isEmpty:
      return wording(ConditionPhrase.that, ["what": sentence(condition)])
    case .all where condition.children.count > 1: return clauses(.both)
    case .any where condition.children.count > 1: return clauses(.either)
    case .not: return wording(ConditionPhrase.thatNot, ["what": clause(condition.children[0])])
    case .unsure:
      return wording(ConditionPhrase.thatUnsure, ["what": clause(condition.children[0])])
    case .each, .some, .none:
      let arguments = arguments(condition).merging(["what": clause(condition.children[0])]) { $1 }
      return wording(ConditionPhrase(over: condition.check), arguments)
    default: return condition.children.map(clause).joined()
    }
  }
}

// MARK: - What was found

extension ConditionText {
  /// What a check found, in a few words.
  private func found(in condition: Explanation, isOpen: Bool) -> String? {
    let isClosed = condition.note.title != nil && (condition.isShort || !isOpen)
    let spans =
      isClosed
      ? condition.deciding(against: condition.verdict.negated).flatMap(\.evidence.spans)
      : condition.evidence.spans
    if !spans.isEmpty {
      return wording(ConditionPhrase.found, ["what": quotes(spans.outermost)])
    }
    let isNone = condition.evidence.finding == .count(0)
    if condition.check == .avoids, isNone { return nil }
    if let finding = condition.evidence.finding, !isNone || !condition.looksForWords {
      return wording(ConditionPhrase.foundValue, ["what": finding.text(wording)])
    }
    if isClosed, condition.verdict == .fail { return foundInside(condition) }
    guard condition.children.isEmpty else { return nil }
    switch (condition.check, condition.verdict) {
    case (.present, _), (.blank, _), (_, .pass): return nil
    case (.precision, .fail) where condition.note.choices["is"] == ["none"]: return nil
    case (_, .unknown): return wording(ConditionPhrase.foundNothingToRead)
    case (_, .fail) where condition.looksForWords:
      return wording(ConditionPhrase.foundNone)
    default: return nil
    }
  }

  /// What was found by the checks that brought a definition down, where that is no words.
  private func foundInside(_ condition: Explanation) -> String? {
    let deciding = condition.deciding(against: .pass)
    if deciding.contains(where: \.looksForWords) { return wording(ConditionPhrase.foundNone) }
    let found = deciding.lazy.compactMap(\.evidence.finding).first
    return found.map { wording(ConditionPhrase.foundValue, ["what": $0.text(wording)]) }
  }

  private func quotes(_ spans: [FactSpan], inSentence: Bool = false) -> String {
    var seen: Set<String> = []
    let texts = spans.joined.map(\.quote).filter { seen.insert($0.lowercased()).inserted }
    let limit = 6
    let shown = texts.prefix(limit).map {
      wording(CheckPhrase.quotation, ["text": shortened($0, to: 40)])
    }
    if texts.count > limit { return shown.joined(separator: ", ") + " …" }
    return inSentence ? enumeration(shown, wording) : shown.joined(separator: ", ")
  }
}

// MARK: - What would mend it

extension ConditionText {
  /// What to do for a condition to hold, as requests, each once; nothing where nothing has to be done
  /// or nothing helps.
  package func requests(_ condition: Explanation) -> [String] {
    var seen: Set<String> = []
    return (condition.smallestChange() ?? []).map(request).filter { seen.insert($0).inserted }
  }

  /// What to do for a condition to come out otherwise, as a request.
  package func request(_ change: NeededChange) -> String {
    let condition = change.condition
    if change.wanted == .pass, let fix = condition.note.fix { return fix[wording.language] }
    var arguments = arguments(condition)
    arguments["words"] = quotes(
      condition.all.flatMap(\.evidence.spans).outermost, inSentence: true)
    arguments["what"] = clause(condition)
    arguments["missing"] = condition.evidence.finding?.text(wording)
    let phrase = ConditionPhrase(mending: change, hasWords: arguments["words"] != "")
    return wording(phrase, arguments)
  }
}

// MARK: - The parts of sentences

extension ConditionText {
  private func arguments(_ condition: Explanation) -> [String: String] {
    let note = condition.note
    var arguments = note.names
    arguments["list"] = note.names["list"].map(list)
    for (name, patterns) in note.patterns {
      arguments[name] = enumeration(
        patterns.map { wording(ConditionPhrase.field, ["name": label($0)]) }, wording)
    }
    for (name, words) in note.choices { arguments[name] = choices(words) }
    arguments["others"] = note.choices["is"].map { choices($0.filter { $0 != "none" }) }
    for (name, number) in note.numbers { arguments[name] = "\(number)" }
    // The last number named decides between one and several.
    arguments["count"] = (note.numbers["max"] ?? note.numbers["min"]).map(String.init)
    arguments["bounds"] = bounds(note)
    arguments["unit"] = unit(condition)
    if let month = note.numbers["month"] { arguments["month"] = wording(CheckPhrase.month(month)) }
    arguments["more"] = more(condition)
    arguments["from"] = arguments["from"] ?? ""
    arguments["to"] = arguments["to"] ?? ""
    return arguments
  }

  /// Ways to tell a time, or kinds of people, of which one is enough.
  private func choices(_ words: [String]) -> String {
    let named = words.map { word in
      ConditionPhrase(rawValue: "as-" + word).map { wording($0) } ?? word
    }
    guard let last = named.last, named.count > 1 else { return named.first ?? "" }
    let first = named.dropLast().joined(separator: ", ")
    return wording(ConditionPhrase.or, ["first": first, "last": last])
  }

  private func bounds(_ note: ConditionNote) -> String {
    let arguments = note.numbers.mapValues { "\($0)" }
    switch (note.numbers["min"], note.numbers["max"]) {
    case (let least?, let most?) where least == most:
      return wording(ConditionPhrase.exactly, arguments)
    case (_?, _?): return wording(ConditionPhrase.between, arguments)
    case (_?, nil): return wording(ConditionPhrase.atLeast, arguments)
    case (nil, _?): return wording(ConditionPhrase.atMost, arguments)
    case (nil, nil): return ""
    }
  }

  private func unit(_ condition: Explanation) -> String {
    let isSpan = condition.check == .span
    let known = isSpan ? Check.spanUnits : Check.lengthUnits
    let name = condition.note.names["unit"] ?? known[0]
    let last = condition.note.numbers["max"] ?? condition.note.numbers["min"] ?? 0
    return ConditionPhrase(rawValue: "unit-" + name).map { wording($0, ["count": "\(last)"]) }
      ?? name
  }

  /// What narrows a look-up of words: how many, and what else must stand in the sentence.
  private func more(_ condition: Explanation) -> String {
    let note = condition.note
    var text = ""
    if condition.check != .avoids, note.numbers["min"] != nil || note.numbers["max"] != nil {
      text += wording(ConditionPhrase.soMany, ["bounds": bounds(note)])
    }
    for (name, phrase) in [
      ("with", ConditionPhrase.withOthers), ("without", .withoutOthers), ("after", .afterOthers),
    ] {
      if let list = note.names[name] { text += wording(phrase, ["list": self.list(list)]) }
    }
    return text
  }

  /// A word list by its name, or by some of its words: "»alle«, »ingen«, »enhver« …".
  private func list(_ name: String) -> String {
    let words = sample?(name) ?? []
    guard !words.isEmpty else { return name }
    return words.map { wording(CheckPhrase.quotation, ["text": $0]) }.joined(separator: ", ") + " …"
  }
}

extension Explanation {
  /// Whether the check looks for words, so that finding none is worth telling.
  fileprivate var looksForWords: Bool {
    switch check {
    case .mentions, .number, .matches, .startsWith, .role, .date, .precision, .isOneOf: true
    default: false
    }
  }

  /// Whether it is about elements, and there are none.
  fileprivate var isOverNothing: Bool { check.isOverList && children.isEmpty }

  /// Whether one line says it all: a check by itself, or a definition with a title that is one.
  fileprivate var isShort: Bool {
    children.isEmpty || note.title != nil && children.allSatisfy(\.children.isEmpty)
  }

  /// Whether it only says how others are joined.
  fileprivate var joinsOthers: Bool { note.title == nil && (check == .all || check == .any) }

  /// Whether half a sentence says what it asks, with more below or not.
  fileprivate var isLine: Bool { children.isEmpty || note.title != nil }
}
