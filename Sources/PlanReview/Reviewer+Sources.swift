import Diagnostics
import Interviews
import RuleEngine
import Wording

extension Reviewer {
  /// The template's sentences in its first language, each with its translation.
  private var sentences: [Bilingual] {
    template.sections.flatMap { $0.guidance + [$0.heading] } + template.questions.map(\.text)
      + template.questions.compactMap(\.source)
  }

  /// A sentence of the template in the reviewer's language; itself where the template has it not.
  func translated(_ source: String) -> String {
    sentences.first { $0.danish == source }?[wording.language] ?? source
  }

  /// Rules that claim to enforce a sentence the template does not hold.
  var unknownSources: [Diagnostic] {
    let whole = sentences.map(\.danish)
    return rules.rules.compactMap { rule in
      guard let source = rule.source, !whole.contains(source),
        !whole.contains(where: { $0.contains(source) })
      else {
        return nil
      }
      return Diagnostic(
        ReviewPhrase.unknownSource, ["name": rule.id], at: rule.sourcePlace, severity: .warning,
        help: ReviewPhrase.helpUnknownSource)
    }
  }
}
