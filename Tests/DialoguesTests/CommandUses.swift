import Dialogues
import Wording

/// One way to type a command.
struct CommandUse {
  /// What follows the name in Danish, and in English.
  let argument: [Language: String]
  /// The commands typed before it, by their Danish names.
  var before: [Command] = []
  /// Whether it is a page that is as long everywhere and looked at in one place.
  var isLong = false

  /// What is typed.
  func line(_ command: Command, in language: Language) -> String {
    let words = argument[language] ?? ""
    return ":" + command.name(in: language) + (words.isEmpty ? "" : " " + words)
  }
}

/// A use with the same words in both languages, or with others in English.
private func use(_ danish: String, _ english: String? = nil) -> CommandUse {
  CommandUse(argument: [.danish: danish, .english: english ?? danish])
}

private func after(_ before: Command...) -> CommandUse {
  CommandUse(argument: [:], before: before)
}

extension Command {
  /// The ways to type it that are tried: rightly, without what it needs, with what it cannot take.
  var uses: [CommandUse] {
    switch self {
    case .next: [use(""), use("mere", "more"), use("gang spørger vi dem", "time we ask them")]
    case .redo: [use(""), after(.undo), use("mere", "more")]
    case .back, .skip, .nextFinding, .overview, .edit, .undo, .draft, .example, .understood, .show,
      .redThread, .timeline, .check, .rules, .silent, .save, .quit:
      [use(""), use("mere", "more")]
    case .go:
      [
        use("9"), use("tegn 2", "sign 2"), use("mål", "goal"), use("evaluering", "evaluation"),
        use(""), use("99"), use("tegn 9", "sign 9"), use("malgruppe", "targte group"), use("zzz"),
      ]
    case .change: [use(""), use("2"), use("9"), use("to", "two")]
    case .move: [use("2 1"), use(""), use("2"), use("2 9"), use("to en", "two one")]
    case .delete: [use(""), use("2"), use("9"), use("to", "two")]
    case .help:
      [
        use(""), CommandUse(argument: [.danish: "alt", .english: "all"], isLong: true),
        use("gå", "go"), use(":ur", ":timer"),
        use("zzz"), use("s", "s"),
      ]
    case .why: [use(""), use("goal-several"), use("goal-sveral"), use("zzz")]
    case .word: [use(""), use("tegn", "sign"), use("teng", "sgin"), use("zzz")]
    case .learned:
      [
        use(""), use("læring.md", "lessons.md"), use("læring.docx", "lessons.docx"),
        use("læring.json", "lessons.json"),
      ]
    case .participants:
      [
        use(""), use("Dorte og Emil", "Dorte and Emil"), use("Anna"), use("slet 1", "delete 1"),
        use("slet 9", "delete 9"), use("kun Bo", "only Bo"), use("slet", "delete"),
      ]
    case .timer:
      [
        use(""), use("8"), use("1,5 minut", "1.5 minutes"), use("stop"), use("0"), use("601"),
        use("otte", "eight"),
      ]
    case .propose:
      [
        use(""), use("Alle kommer til tiden", "All are in time"), use("slet 1", "delete 1"),
        use("slet 9", "delete 9"), use("vælg 2", "choose 2"), use("vælg 9", "choose 9"),
        use("slet", "delete"),
      ]
    case .vote: [use(""), use("5"), use("0"), use("mange", "many")]
    case .park, .decide, .comment:
      [
        use("Spørg PPR først", "Ask PPR first"), use(""), use("slet 1", "delete 1"),
        use("slet 9", "delete 9"), use("slet", "delete"),
      ]
    case .minutes:
      [
        use(""), use("referat.md", "minutes.md"), use("referat.docx", "minutes.docx"),
        use("referat.xlsx", "minutes.xlsx"),
      ]
    case .accept:
      [
        use(""), use("fordi det er aftalt", "because it is agreed"), use("owner-not-a-chef"),
        use(
          "owner-not-a-chef fordi det er aftalt til 1. august 2027",
          "owner-not-a-chef because it is agreed until 1 August 2027"),
        use("zzz fordi det er aftalt", "zzz because it is agreed"), use("slet 1", "delete 1"),
        use("slet 9", "delete 9"), use("slet", "delete"),
      ]
    case .phase: [use(""), use("status"), use("kladde", "draft"), use("zzz"), use("stauts")]
    case .title: [use("God morgen", "Good morning"), use("")]
    case .export:
      [use("markdown"), use("json plan.json"), use("docx plan.md"), use(""), use("pdf")]
    }
  }
}
