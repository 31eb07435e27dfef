package import Wording

/// A command of the dialogue; what it is called, and what its texts are called.
///
/// The table is the single source: it feeds parsing, `:hjælp` and completion.
package enum Command: String, Sendable, Hashable, CaseIterable {
  // Move about.
  /// Go on to the next question.
  case next
  /// Go back to the question before.
  case back
  /// Go to any question.
  case go
  /// Put a question off, and go on.
  case skip
  /// Go to the next finding.
  case nextFinding = "next-finding"
  /// List the questions and what is answered.
  case overview
  // Answer.
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
  // Understand.
  /// Say what can be done.
  case help
  /// Explain a finding.
  case why
  /// Show good and poor answers.
  case example
  /// Say what a word of the template means.
  case word
  /// Say what was read in the answers.
  case understood
  /// Show the plan as it stands.
  case show
  /// Show how objective, goal, signs, data, actions and people hang together.
  case redThread = "red-thread"
  /// Show what happens when.
  case timeline
  /// List all findings.
  case check
  /// Show what was learned while wording the plan.
  case learned
  /// Read the rules again after they were changed.
  case rules
  // Facilitate.
  /// Say who takes part.
  case participants
  /// Keep the time.
  case timer
  /// Let each write a bid unseen.
  case silent
  /// Gather bids for an answer.
  case propose
  /// Vote among the bids.
  case vote
  /// Keep something for later.
  case park
  /// Note a decision.
  case decide
  /// Write the minutes to a file.
  case minutes
  // Decide.
  /// Let a finding stand, with a reason.
  case accept
  /// Write a remark to the author.
  case comment
  /// Enter a phase of the plan's life.
  case phase
  // Leave.
  /// Give the plan a title.
  case title
  /// Write the plan to a file.
  case export
  /// Say that everything is saved.
  case save
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
    /// A word of the template.
    case term
    /// The id of a rule, and a reason.
    case acceptance
    /// The name of a phase.
    case phase
    /// Any words.
    case words
  }

  /// What people want when they look for a command; help and manual list by it.
  package enum Group: String, Sendable, Hashable, CaseIterable {
    /// Move about in the plan.
    case move
    /// Answer and put right.
    case answer
    /// Understand what is asked, read and found.
    case understand
    /// Lead a workshop.
    case facilitate
    /// Decide about findings and phases.
    case decide
    /// Take the plan along, and leave.
    case leave
  }

  /// Its name in Danish, as it is shown.
  package var danish: String {
    switch self {
    case .next: "næste"
    case .back: "tilbage"
    case .go: "gå"
    case .skip: "spring"
    case .nextFinding: "næste-fejl"
    case .overview: "oversigt"
    case .change: "ret"
    case .move: "flyt"
    case .delete: "slet"
    case .edit: "rediger"
    case .undo: "fortryd"
    case .redo: "gentag"
    case .draft: "kladde"
    case .help: "hjælp"
    case .why: "hvorfor"
    case .example: "eksempel"
    case .word: "ord"
    case .understood: "forstået"
    case .show: "vis"
    case .redThread: "rød-tråd"
    case .timeline: "tidslinje"
    case .check: "tjek"
    case .learned: "læring"
    case .rules: "regler"
    case .participants: "deltagere"
    case .timer: "ur"
    case .silent: "stille"
    case .propose: "forslag"
    case .vote: "stem"
    case .park: "parkér"
    case .decide: "beslut"
    case .minutes: "minutter"
    case .accept: "accepter"
    case .comment: "kommentér"
    case .phase: "fase"
    case .title: "titel"
    case .export: "eksport"
    case .save: "gem"
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
    case .next, .back, .skip, .nextFinding, .overview, .edit, .undo, .redo, .draft, .example,
      .understood, .show, .redThread, .timeline, .check, .rules, .silent, .save, .quit:
      .none
    case .go: .place
    case .change, .delete: .entry
    case .move: .twoEntries
    case .why: .rule
    case .export: .export
    case .help: .command
    case .word: .term
    case .accept: .acceptance
    case .phase: .phase
    case .title, .learned, .participants, .timer, .propose, .vote, .park, .decide, .minutes,
      .comment:
      .words
    }
  }

  /// Whether it only says or notes something, so that nothing else has to be ended for it.
  package var isAside: Bool {
    switch self {
    case .overview, .help, .example, .word, .understood, .show, .redThread, .check, .timer, .park,
      .decide, .save:
      true
    default: false
    }
  }

  /// What people want who look for it.
  package var group: Group {
    switch self {
    case .next, .back, .go, .skip, .nextFinding, .overview: .move
    case .change, .move, .delete, .edit, .undo, .redo, .draft: .answer
    case .help, .why, .example, .word, .understood, .show, .redThread, .timeline, .check, .learned,
      .rules:
      .understand
    case .participants, .timer, .silent, .propose, .vote, .park, .decide, .minutes: .facilitate
    case .accept, .comment, .phase: .decide
    case .title, .export, .save, .quit: .leave
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
  /// What a group of commands is for.
  package subscript(group: Command.Group) -> String {
    self["command-group.\(group.rawValue)", [:]]
  }

  /// A text about a command.
  package subscript(command command: Command, text text: CommandText) -> String {
    self["command.\(command.rawValue).\(text.rawValue)", [:]]
  }
}
