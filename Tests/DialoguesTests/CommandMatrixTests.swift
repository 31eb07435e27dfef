import Dialogues
import Foundation
import TestSupport
import Testing
import Wording

/// Every command in every place, rightly and wrongly typed: whole outputs, which were read.
struct CommandMatrixTests {
  @Test(arguments: Command.allCases)
  func `each command says what fits wherever it is typed`(_ command: Command) async throws {
    let pages = try await pages(of: command, .danish, CommandPlace.allCases)
    try expectGolden(pages, "commands/\(command.rawValue).txt")
  }

  @Test(arguments: Command.allCases)
  func `each command does the same in English`(_ command: Command) async throws {
    let pages = try await pages(of: command, .english, [.middle])
    try expectGolden(pages, "commands/en/\(command.rawValue).txt")
  }

  private func pages(
    of command: Command, _ language: Language, _ places: [CommandPlace]
  ) async throws -> String {
    var text = ""
    for place in places {
      text += (text.isEmpty ? "" : "\n") + "## \(place.rawValue)\n"
      for use in command.uses where !use.isLong || place == .emptyPlan {
        let talk = try Conversation.inMatrix(place, language)
        let before = use.before.map { ":" + $0.name(in: language) }
        let lines = place.way(in: language) + before + [use.line(command, in: language)]
        text += "\n" + (try await talk.outcome(of: lines))
      }
    }
    return text
  }

  @Test func `every golden of a command belongs to a command`() throws {
    let folder = Fixture.root.appending(path: "Tests/DialoguesTests/Goldens/commands")
    let names = Set(Command.allCases.map { "\($0.rawValue).txt" })
    for path in [folder, folder.appending(path: "en")] {
      let found = try FileManager.default.contentsOfDirectory(atPath: path.path)
      #expect(Set(found).subtracting(["en", "names"]) == names)
    }
  }

  @Test(arguments: Language.allCases)
  func `a command may be called by either name, and by the beginning of one`(
    _ language: Language
  ) throws {
    var table = ""
    for command in Command.allCases {
      var shortest: [String] = []
      for name in [command.name(in: language), command.danish, command.english] {
        #expect(Input(":\(name) x", language: language) == .command(command, argument: "x"))
        let start = (1...name.count).map { String(name.prefix($0)) }
          .first { Input(":\($0) x", language: language) == .command(command, argument: "x") }
        if let start, !shortest.contains(start) { shortest.append(start) }
      }
      table +=
        ":\(command.name(in: language))  \(shortest.map { ":" + $0 }.joined(separator: " "))\n"
    }
    try expectGolden(table, "commands/names/\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the beginning of several names is asked about`(_ language: Language) async throws {
    let names = Command.allCases.flatMap { [$0.danish, $0.english] }
    var starts = Set(names.flatMap { name in (1...name.count).map { String(name.prefix($0)) } })
    starts = starts.filter {
      if case .ambiguousCommand = Input(":" + $0, language: language) { true } else { false }
    }
    let talk = try Conversation.inMatrix(.end, language)
    let page = try await talk.type(
      CommandPlace.end.way(in: language) + starts.sorted().map { ":" + $0 })
    let start = try #require(page.range(of: "› :\(starts.min() ?? "")\n"))
    try expectGolden(
      String(page[start.lowerBound...]), "commands/names/several.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `a name with a slip of the finger is guessed`(_ language: Language) throws {
    var table = ""
    for command in Command.allCases {
      let name = Array(command.name(in: language))
      let slips = [
        String(name.dropLast(2) + name.suffix(2).reversed()), String(name + name.suffix(1)),
        String(name.prefix(1) + "x" + name.dropFirst(2)),
      ]
      let meant = slips.map { slip -> String in
        switch Input(":" + slip, language: language) {
        case .unknownCommand(_, let suggestion):
          ":\(slip) → \(suggestion.map { $0.name(in: language) } ?? "?")"
        case .command(let command, _): ":\(slip) = \(command.name(in: language))"
        case .ambiguousCommand(_, let several):
          ":\(slip) = \(several.map { $0.name(in: language) })"
        default: ":\(slip) ?"
        }
      }
      table += meant.joined(separator: "   ") + "\n"
    }
    try expectGolden(table, "commands/names/slips.\(language.rawValue).txt")
  }
}
