import Plans
import TextLayout

/// Something a team does beside answering, such as gathering bids, until an empty line ends it.
///
/// While it lasts, lines that are no commands go to it instead of to the question. A command ends it
/// first and is carried out then, unless it only says something; what the activity has kept by that
/// time stays kept.
protocol Activity: Sendable {
  /// Whether what is typed is not to be seen, now or later.
  var isHidden: Bool { get }

  /// The words before the cursor.
  func prompt(in dialogue: Dialogue) -> String

  /// Takes a line that is no command and not empty.
  ///
  /// It is called with itself as the dialogue's activity, and puts a changed one back there.
  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect]

  /// Takes an empty line, which by custom ends it: it sets the dialogue's activity to nil.
  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect]

  /// Ends it because a command was typed, or the input ended.
  func breakOff(in dialogue: inout Dialogue) -> [DialogueEffect]

  /// Whether a change is one of its own, so that taking it back or bringing it back does not end it.
  func made(_ change: Change, in dialogue: Dialogue) -> Bool

  /// Goes on after a change of its own was taken back or brought back, and says so.
  func travelled(
    _ change: Change, isUndo: Bool, said: Block, in dialogue: inout Dialogue
  ) -> [DialogueEffect]
}

extension Activity {
  var isHidden: Bool { false }

  func breakOff(in dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.activity = nil
    return []
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool { false }

  func travelled(
    _ change: Change, isUndo: Bool, said: Block, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    [.show([said])]
  }
}
