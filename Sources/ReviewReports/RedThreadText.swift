package import PlanReview
import RuleEngine
package import TextLayout
package import Wording

/// The red thread as a table, with its holes named below it.
package struct RedThreadText: Sendable {
  private let wording: Wording

  /// Makes a teller in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// The thread; nil stands for a template that has none.
  package func blocks(of thread: RedThread?) -> [Block] {
    guard let thread else { return [say(.none, [:], .hint)] }
    guard !thread.isEmpty else { return [say(.empty, [:], .hint)] }
    return [.blank] + head(of: thread) + [.blank, .table(table(of: thread)), .blank]
      + [holes(of: thread), august(of: thread)]
  }

  private static let hole = "—"

  private func say(
    _ phrase: ThreadPhrase, _ arguments: [String: String] = [:], _ role: Role = .plain
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), hanging: 2)
  }

  /// The objective and the goal, their words below each other.
  private func head(of thread: RedThread) -> [Block] {
    let policy = thread.policy.map { " (\(oneLine($0)))" } ?? ""
    let lines: [(ThreadPhrase, String?)] = [
      (.objective, thread.objective.map { oneLine($0) + policy }),
      (.goal, thread.goal.map(oneLine)),
    ]
    let column = (lines.map { wording($0.0).displayWidth }.max() ?? 0) + 2
    return lines.map { phrase, text in
      let name = wording(phrase)
      let pad = String(repeating: " ", count: column - name.displayWidth)
      return .paragraph(
        StyledText(name, .heading) + StyledText(pad + (text ?? Self.hole)), hanging: column)
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - The table

extension RedThreadText {
  private func table(of thread: RedThread) -> Table {
    let columns = [
      Table.Column(wording(ThreadPhrase.sign), weight: 3),
      Table.Column(wording(ThreadPhrase.data), weight: 3),
      Table.Column(wording(ThreadPhrase.action), weight: 3, beginsGroup: true),
      Table.Column(wording(ThreadPhrase.who), weight: 2),
      Table.Column(wording(ThreadPhrase.from), weight: 1),
    ]
    let signs = signCells(of: thread)
    let actions = actionCells(of: thread)
    let rows = (0..<max(signs.count, actions.count)).map { index -> [[Table.Entry]] in
      (index < signs.count ? signs[index] : [[], []])
        + (index < actions.count ? actions[index] : [[], [], []])
    }
    return Table(columns, rows: rows)
  }

  /// Each sign with its data, then the data that belong to none.
  private func signCells(of thread: RedThread) -> [[[Table.Entry]]] {
    thread.signs.map { sign in
      [[entry("T", sign.part)], orHole(sign.data.map { entry("D", $0) })]
    } + thread.looseData.map { [orHole([]), [entry("D", $0)]] }
  }

  /// Each action with who does it and from when, then those who belong to none.
  private func actionCells(of thread: RedThread) -> [[[Table.Entry]]] {
    thread.actions.map { action in
      [
        [entry("P", action.part)], orHole(action.owners.map { Table.Entry("", StyledText($0)) }),
        orHole([action.start].compactMap(\.self).map { Table.Entry("", StyledText(held($0))) }),
      ]
    } + thread.looseOwners.map { [orHole([]), [Table.Entry("", StyledText($0))], []] }
  }

  /// The day of a date with its month: no line ends between "1." and "februar".
  private func held(_ date: String) -> String {
    var text = ""
    for character in date {
      let isAfterDay = text.last == "." && text.dropLast().last?.isNumber ?? false
      text.append(character == " " && isAfterDay ? "\u{A0}" : character)
    }
    return text
  }

  private func entry(_ letter: String, _ part: RedThread.Part) -> Table.Entry {
    Table.Entry("\(letter)\(part.number)", StyledText(part.text))
  }

  private func orHole(_ entries: [Table.Entry]) -> [Table.Entry] {
    entries.isEmpty ? [Table.Entry("", StyledText(Self.hole, .warning))] : entries
  }
}

// MARK: - Below the table

extension RedThreadText {
  private func holes(of thread: RedThread) -> Block {
    let holes = thread.holes.map(text)
    guard !holes.isEmpty else { return say(.whole, [:], .success) }
    return say(.holes, ["what": holes.joined(separator: " · ")])
  }

  private func text(_ hole: RedThread.Hole) -> String {
    switch hole {
    case .objective: wording(ThreadPhrase.noObjective)
    case .goal: wording(ThreadPhrase.noGoal)
    case .signs: wording(ThreadPhrase.noSigns)
    case .actions: wording(ThreadPhrase.noActions)
    case .data(let signs): named(.noData, signs.map { "T\($0)" })
    case .owners(let actions): named(.noOwner, actions.map { "P\($0)" })
    case .starts(let actions): named(.noStart, actions.map { "P\($0)" })
    case .looseData(let data): named(.looseData, data.map { "D\($0)" })
    case .looseOwners(let names): named(.looseOwner, names)
    }
  }

  private func named(_ phrase: ThreadPhrase, _ names: [String]) -> String {
    wording(phrase, ["names": enumeration(names, wording), "count": "\(names.count)"])
  }

  private func august(of thread: RedThread) -> Block {
    guard let august = thread.august else { return say(.augustUnknown, [:], .hint) }
    let years = august.map { wording(ThreadPhrase($0.state), ["year": "\($0.year)"]) }
    return say(.august, ["what": years.joined(separator: " · ")])
  }
}
