import DanishText
package import Wording

/// The texts that a rule says about a place.
package struct RuleTexts: Sendable, Hashable {
  /// What is the matter.
  package let message: String
  /// A question that leads on.
  package let ask: String
  /// What one needs to know to do better; nil where the rule does not teach.
  package let teach: String?
  /// The smallest change that mends it; nil where the rule has none in words.
  package let fix: String?
}

extension RuleSet {
  /// What a rule says about a place, in one language, with the answers' own words put in.
  package func texts(
    of judgement: Judgement, in facts: Facts, _ wording: Wording
  ) -> RuleTexts {
    let rule = rules[judgement.rule]
    func text(_ template: MessageTemplate) -> String {
      template[wording.language].map { self.text($0, judgement, facts, wording) }.joined()
    }
    return RuleTexts(
      message: text(rule.message), ask: text(rule.ask), teach: rule.teach.map(text),
      fix: rule.fix.map { text($0.say) })
  }

  private func text(
    _ segment: MessageTemplate.Segment, _ judgement: Judgement, _ facts: Facts,
    _ wording: Wording
  ) -> String {
    switch segment {
    case .literal(let text): return text
    case .number: return judgement.place.number.map(String.init) ?? ""
    case .words:
      let words = judgement.words(wording)
      return words.isEmpty ? wholeAnswer(to: judgement, in: facts, wording) : words
    case .finding(let name): return judgement.finding(name, wording)
    case .fact(let path, let limit):
      return shortened(text(at: path, from: judgement.node, in: facts), to: limit)
    }
  }

  /// The answer that a rule points to, quoted: for one that fails by what does not stand there, and has
  /// no words to show.
  private func wholeAnswer(to judgement: Judgement, in facts: Facts, _ wording: Wording) -> String {
    guard let path = rules[judgement.rule].target else { return "" }
    let answer = shortened(
      text(at: path, from: judgement.node, in: facts), to: Judgement.quotedCharacters)
    return answer.isEmpty ? "" : wording(CheckPhrase.quotation, ["text": answer])
  }

  /// The text at a path from a place; nothing where none can stand.
  private func text(at path: CompiledPath, from place: Int32, in facts: Facts) -> String {
    let node = path.steps.reduce(path.isAbsolute ? 0 : place) { facts.nodes[Int($0)].first + $1 }
    let text = facts.nodes[Int(node)].text
    return text < 0 ? "" : facts.text(text)
  }
}

extension Judgement {
  /// The words that decided, each once, in the order of the facts.
  ///
  /// Where words of the answer the finding points to are among them, they alone are told: what
  /// another answer fails to make good is no fault of its words.
  package var decidingSpans: [FactSpan] {
    let all = deciding.flatMap(\.evidence.spans).outermost
    let own = all.filter { target.holds($0.address) }
    return own.isEmpty ? all : own
  }

  /// The checks that brought the rule down, or kept it from being judged.
  private var deciding: [Explanation] { explanation?.deciding(against: .pass) ?? [] }

  /// The words that decided as quotations, words that differ in case only once; of many the first.
  func words(_ wording: Wording) -> String {
    var seen: Set<String> = []
    let quotes = decidingSpans.joined.map(\.quote).filter { seen.insert($0.lowercased()).inserted }
    return quotes.prefix(Self.quotedWords)
      .map { wording(CheckPhrase.quotation, ["text": shortened($0, to: Self.quotedCharacters)]) }
      .joined(separator: ", ")
  }

  /// The most words that a message quotes: enough to see what is meant.
  private static let quotedWords = 5

  /// The most characters of each quotation.
  static let quotedCharacters = 40

  func finding(_ name: String, _ wording: Wording) -> String {
    let found = deciding.compactMap { part in
      part.check.definition.values.contains(name) ? part.evidence.finding : nil
    }
    return found.first.map { $0.text(wording) } ?? ""
  }
}

extension [FactSpan] {
  /// The spans with those that overlap made one: "holder øje" and "øje med" are "holder øje med".
  var joined: [FactSpan] {
    reduce(into: []) { spans, span in
      if let whole = spans.last?.joined(with: span) {
        spans[spans.count - 1] = whole
      } else {
        spans.append(span)
      }
    }
  }

  /// The spans that do not lie in another of them, each once, in the order of the text.
  var outermost: [FactSpan] {
    var seen: Set<FactAddress> = []
    let addresses = map(\.address).filter { seen.insert($0).inserted }
    let spans = Dictionary(grouping: self, by: \.address)
    return addresses.flatMap { Self.outermost(of: spans[$0] ?? []) }
  }

  /// Of the spans of one text the longest that begins first, then those that reach farther.
  private static func outermost(of spans: [FactSpan]) -> [FactSpan] {
    var end = -1
    return spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }.filter { span in
      defer { end = Swift.max(end, span.range.upperBound) }
      return span.range.upperBound > end
    }
  }
}

extension FactSpan {
  /// What this one and one that begins inside it cover; nil where they do not overlap.
  fileprivate func joined(with next: FactSpan) -> FactSpan? {
    let isWhole = quote.utf8.count == range.count && next.quote.utf8.count == next.range.count
    guard isWhole, next.address == address, range.contains(next.range.lowerBound) else {
      return nil
    }
    let rest = next.quote.utf8.suffix(Swift.max(next.range.upperBound - range.upperBound, 0))
    return FactSpan(
      address: address,
      range: range.lowerBound..<Swift.max(range.upperBound, next.range.upperBound),
      quote: quote + String(decoding: rest, as: UTF8.self))
  }
}

extension Explanation {
  /// The innermost checks that keep this one from coming to a verdict.
  func deciding(against wanted: Verdict) -> [Explanation] {
    guard verdict != wanted else { return [] }
    if children.isEmpty { return [self] }
    let isTurned = check == .not || check == .none
    return children.flatMap { $0.deciding(against: isTurned ? wanted.negated : wanted) }
  }
}

extension Evidence.Finding {
  /// What was found, in words that fit into a sentence.
  package func text(_ wording: Wording) -> String {
    switch self {
    case .count(let count): "\(count)"
    case .months(let months): "\(months)"
    case .tooFewWords: wording(CheckPhrase.tooFewWords)
    case .missing(let month, let years):
      enumeration(years.map { monthOfYear(month, "\($0)", wording) }, wording)
    case .unknownPeriod(let month):
      wording(CheckPhrase.monthEveryYear, ["month": wording(CheckPhrase.month(month))])
    case .periods(let days): days.map(\.description).joined(separator: ", ")
    }
  }

  private func monthOfYear(_ month: Int, _ year: String, _ wording: Wording) -> String {
    wording(
      CheckPhrase.monthOfYear, ["month": wording(CheckPhrase.month(month)), "year": year])
  }
}

/// Texts as people list them: "a, b og c".
package func enumeration(_ texts: [String], _ wording: Wording) -> String {
  guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
  let first = texts.dropLast().joined(separator: ", ")
  return wording(CheckPhrase.listAnd, ["first": first, "last": last])
}
