import Plans
import TextLayout
import Wording

extension Dialogue {
  /// Says how to go on another day, and ends.
  mutating func leave(_ ending: DialogueEffect.Ending) -> [DialogueEffect] {
    if let activity { return activity.breakOff(in: &self) + leave(ending) }
    if let unsaved {
      let said = say(.leftUnsaved, [:], .error)
      return [
        .show([.blank, said, .paragraph(StyledText(unsaved, .quote), indent: 2)]), .end(.failed),
      ]
    }
    guard opening.isEmpty else {
      return [.show([.blank, say(.nothingToSave)]), .end(ending)]
    }
    if exercise != nil {
      let said = wording(CoachPhrase.resume, ["options": resumeOptions])
      return [.show([.blank, resuming(said)]), .end(ending)]
    }
    let plan = plan.id.rawValue + resumeOptions
    if let statusWork {
      let said = wording(
        statusWork.isFinal ? YearsPhrase.resumeFinal : YearsPhrase.resume, ["plan": plan])
      return [.show([.blank, resuming(said)]), .end(ending)]
    }
    return [
      .show([.blank, resuming(wording(DialoguePhrase.savedResume, ["plan": plan]))]), .end(ending),
    ]
  }

  /// A text that ends with a command line, which stands on one line so that it can be copied.
  private func resuming(_ text: String) -> Block {
    let command = text.firstRange(of: "maalplan ")?.lowerBound ?? text.endIndex
    return .paragraph(
      StyledText(String(text[..<command])) + StyledText(String(text[command...]), .code))
  }
}
