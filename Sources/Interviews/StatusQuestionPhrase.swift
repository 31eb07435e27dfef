import Wording

/// The words of what a status asks beyond the template's own questions.
package enum StatusQuestionPhrase: String, Phrase {
  /// The title of a status; `year`.
  case title
  /// The title of the final evaluation; `year`.
  case finalTitle = "final-title"
  /// What the data say about a sign.
  case readingText = "reading-text"
  case readingLabel = "reading-label"
  case readingPrompt = "reading-prompt"
  case readingHint = "reading-hint"
  case readingWhy = "reading-why"
  /// Whether the goal came true.
  case outcomeText = "outcome-text"
  case outcomeLabel = "outcome-label"
  case outcomePrompt = "outcome-prompt"
  case outcomeHint = "outcome-hint"
  case outcomeWhy = "outcome-why"
  /// Whether the trial actions need adjusting, with the template's sentence about it.
  case verdictSource = "actions-verdict-source"
  case verdictText = "actions-verdict-text"
  case verdictLabel = "actions-verdict-label"
  case verdictPrompt = "actions-verdict-prompt"
  case verdictHint = "actions-verdict-hint"
  case verdictWhy = "actions-verdict-why"
  /// The trial actions from now on.
  case actionsText = "actions-text"
  case actionsHint = "actions-hint"
  /// Whether the goal needs adjusting, with the template's sentence about it.
  case goalVerdictSource = "goal-verdict-source"
  case goalVerdictText = "goal-verdict-text"
  case goalVerdictLabel = "goal-verdict-label"
  case goalVerdictPrompt = "goal-verdict-prompt"
  case goalVerdictHint = "goal-verdict-hint"
  case goalVerdictWhy = "goal-verdict-why"
  /// The goal from now on.
  case goalText = "goal-text"
  case goalHint = "goal-hint"

  /// Where these texts stand in the interface files.
  package static let namespace = "status-question"
}
