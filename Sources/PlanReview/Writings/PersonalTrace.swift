import DanishText
package import Diagnostics
import Interviews
package import Plans
import RuleEngine

/// Something in a plan that tells of a private person what the plan's readers need not know.
package struct PersonalTrace: Sendable, Hashable {
  /// What it is.
  package enum Kind: Sendable, Hashable {
    /// A civil registration number.
    case cpr
    /// A telephone number, a mail address or whatever else a rule on personal data finds.
    case contact
    /// A word for somebody's health in a sentence with a name.
    case health
  }

  /// What it is.
  package let kind: Kind
  /// How much it weighs: an error stops, the rest is told about.
  package let level: Severity
  /// Where it is for people.
  package let label: String
  /// The words, with so much of them hidden that they give nothing away.
  package let masked: String

  /// The word list that says something of health; a municipality's own rules may change it.
  static let healthWords = "health-words"
}

extension Reviewer {
  /// What in a plan should not go on to its readers, the answers first.
  ///
  /// CPR numbers are looked for in every text there is, and weigh as errors whatever the rules say.
  /// Contacts are found by the rules on personal data, with the level they have there; what is no
  /// answer is held to the rules as if it were one. What was accepted with a reason is left out.
  package func personalTraces(in plan: Plan) -> [PersonalTrace] {
    let found = contacts(in: plan)
    let answers = answerWritings(in: plan).flatMap { writing in
      cprNumbers(in: writing) + found.filter { $0.label == writing.label } + health(in: writing)
    }
    let others = otherWritings(in: plan).flatMap { writing in
      cprNumbers(in: writing) + contacts(in: writing) + health(in: writing)
    }
    // An answer of several lines may have been found as a whole.
    let rest = found.filter { trace in !answers.contains(trace) }
    var seen: Set<PersonalTrace> = []
    return (answers + rest + others).filter { seen.insert($0).inserted }
  }

  /// CPR numbers in a text that was written of a plan.
  package func cprNumbers(in text: String, called label: String) -> [PersonalTrace] {
    cprNumbers(in: Writing(label: label, text: text))
  }

  /// CPR numbers.
  private func cprNumbers(in writing: Writing) -> [PersonalTrace] {
    let tokens = TokenizedText(writing.text)
    return personalData(in: tokens).filter { $0.kind == .cpr }.map { datum in
      PersonalTrace(
        kind: .cpr, level: .error, label: writing.label,
        masked: Masked.number(tokens.quote(datum.span)))
    }
  }

  // MARK: Contacts

  private static let rulePrefix = "personal-data-"
  private static let numberRule = "personal-data-cpr"

  /// What the rules on personal data find in the answers, CPR numbers aside.
  private func contacts(in plan: Plan) -> [PersonalTrace] {
    let phase = max(plan.phase.judged, .approval)
    return review(plan, for: phase).findings
      .filter { $0.ruleID.hasPrefix(Self.rulePrefix) && $0.ruleID != Self.numberRule }
      .flatMap { trace($0, label: $0.place.label) }
  }

  private func trace(_ finding: Finding, label: String) -> [PersonalTrace] {
    finding.quotes.map { quote in
      PersonalTrace(
        kind: .contact, level: finding.level, label: label, masked: Masked.contact(quote))
    }
  }

  /// What the same rules find in a text that is no answer.
  private func contacts(in writing: Writing) -> [PersonalTrace] {
    guard !personalData(in: TokenizedText(writing.text)).isEmpty else { return [] }
    var plan = Plan(id: PlanID(rawValue: "text"))
    plan.template = template.reference
    plan.apply(.answered(Slot("relevance"), writing.text))
    return review(plan, for: .approval).findings
      .filter { $0.ruleID.hasPrefix(Self.rulePrefix) && $0.ruleID != Self.numberRule }
      .filter { $0.place.path == "relevance" }
      .flatMap { trace($0, label: writing.label) }
  }

  // MARK: Health

  private func health(in writing: Writing) -> [PersonalTrace] {
    let tokens = TokenizedText(writing.text)
    let hits = rules.listedWords(in: tokens).spans(ofList: PersonalTrace.healthWords)
    guard !hits.isEmpty else { return [] }
    let names = people(in: tokens).compactMap(\.name)
    return hits.compactMap { hit in
      guard let sentence = sentence(of: hit, in: tokens),
        let name = names.first(where: { sentence.overlaps($0) })
      else { return nil }
      return PersonalTrace(
        kind: .health, level: .warning, label: writing.label,
        masked: "\(Masked.name(tokens.quote(name))) … \(tokens.quote(hit))")
    }
  }

  private func sentence(of span: Range<Int>, in text: TokenizedText) -> Range<Int>? {
    text.sentences.lazy.compactMap { words -> Range<Int>? in
      guard let first = words.first, let last = words.last else { return nil }
      return text.words[first].span.lowerBound..<text.words[last].span.upperBound
    }.first { $0.contains(span.lowerBound) }
  }
}
