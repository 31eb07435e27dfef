package import Wording

/// A command of the dialogue; what it is called, and what its texts are called.
///
/// The table is the single source: it feeds parsing, `:hjælp` and completion.
package enum Command: String, Sendable, Hashable, CaseIterable {
  /// Go on to the next question.
  case next
  /// Go back to the question before.
  case back
  /// Go to any question.
  case go
  /// List the questions and what is answered.
  case overview
  /// Show the plan as it stands.
  case show
  /// List all findings.
  case check
  /// Explain a finding.
  case why
  /// Show good and poor answers.
  case example
  /// Read the rules again after they were changed.
  case rules
  /// Give an answer other words.
  case change
  /// Move an entry of a list.
  case move
  /// Take an answer or an entry out.
  case delete
  /// Write the answer in an editor.
  case edit
  /// Take the latest change back.
  case undo
  /// Bring back what was undone.
  case redo
  /// Fetch the half-typed text.
  case draft
  /// Give the plan a title.
  case title
  /// Write the plan to a file.
  case export
  /// Say that everything is saved.
  case save
  /// Say what can be done.
  case help
  /// Leave; everything is saved.
  case quit

  /// What a command may be followed by.
  package enum Argument: Sendable, Hashable {
    /// Nothing.
    case none
    /// A question: its number, heading or label, and for an item its number.
    case place
    /// The number of an entry in the list that is asked for.
    case entry
    /// Two numbers of entries.
    case twoEntries
    /// The id of a rule.
    case rule
    /// A format, and a file name.
    case export
    /// The name of a command.
    case command
    /// Any words.
    case words
  }

  /// Its name in Danish, as it is shown.
  package var danish: String {
    switch self {
    case .next: "næste"
    case .back: "tilbage"
    case .go: "gå"
    case .overview: "oversigt"
    case .show: "vis"
    case .check: "tjek"
    case .why: "hvorfor"
    case .example: "eksempel"
    case .rules: "regler"
    case .change: "ret"
    case .move: "flyt"
    case .delete: "slet"
    case .edit: "rediger"
    case .undo: "fortryd"
    case .redo: "gentag"
    case .draft: "kladde"
    case .title: "titel"
    case .export: "eksport"
    case .save: "gem"
    case .help: "hjælp"
    case .quit: "slut"
    }
  }

  /// Its name in English.
  package var english: String { rawValue }

  /// Its name in a language.
  package func name(in language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  /// What may follow it.
  package var argument: Argument {
    switch self {
    case .next, .back, .overview, .show, .check, .example, .rules, .edit, .undo, .redo, .draft,
      .save, .quit:
      .none
    case .go: .place
    case .change, .delete: .entry
    case .move: .twoEntries
    case .why: .rule
    case .export: .export
    case .help: .command
    case .title: .words
    }
  }
}

/// The texts about commands: each has a usage, a one-line summary and details, in this order.
package enum CommandText: String, Sendable, CaseIterable {
  /// How it is typed, such as `:gå N · :gå tegn 2`.
  case usage
  /// What it does, on one line.
  case summary
  /// All there is to know, in a few sentences.
  case details
}

extension Wording {
  /// A text about a command.
  package subscript(command command: Command, text text: CommandText) -> String {
    self["command.\(command.rawValue).\(text.rawValue)", [:]]
  }
}
