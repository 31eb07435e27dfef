package import Wording

/// The reference of all checks as a Markdown table: name, what it takes, what it asks.
package func checkReference(_ wording: Wording) -> String {
  let head: [CheckPhrase] = [.columnCheck, .columnTakes, .columnAsks]
  var lines = [row(head.map { wording($0) }), row(head.map { _ in "---" })]
  for check in Check.allCases {
    let definition = check.definition
    let takes = definition.parameters.map { parameter in
      let what = kind(parameter.kind, wording)
      let text =
        parameter.isRequired ? what : wording(CheckPhrase.optional, ["what": what])
      return definition.shorthand == parameter.name ? text : "`\(parameter.name)`: \(text)"
    }
    lines.append(
      row(["`\(check.rawValue)`", takes.joined(separator: "<br>"), wording(definition.summary)]))
  }
  return lines.joined(separator: "\n") + "\n"
}

private func row(_ cells: [String]) -> String {
  let safe = cells.map { cell in cell.split(separator: "|", omittingEmptySubsequences: false) }
  return "| " + safe.map { $0.joined(separator: "\\|") }.joined(separator: " | ") + " |"
}

private func kind(_ kind: Parameter.Kind, _ wording: Wording) -> String {
  switch kind {
  case .condition: return wording(CheckPhrase.kindCondition)
  case .conditions: return wording(CheckPhrase.kindConditions)
  case .fact(let fact, _):
    switch fact {
    case .anything: return wording(CheckPhrase.kindAnything)
    case .text: return wording(CheckPhrase.kindText)
    case .date, .time: return wording(CheckPhrase.kindDate)
    case .list: return wording(CheckPhrase.kindList)
    }
  case .facts(let fact):
    switch fact {
    case .date: return wording(CheckPhrase.kindDates)
    case .time: return wording(CheckPhrase.kindTimes)
    case .anything, .text, .list: return wording(CheckPhrase.kindTexts)
    }
  case .pattern: return wording(CheckPhrase.kindPattern)
  case .wordList: return wording(CheckPhrase.kindWordList)
  case .definition: return wording(CheckPhrase.kindDefinition)
  case .integer(let bounds):
    return wording(
      CheckPhrase.kindInteger, ["from": "\(bounds.lowerBound)", "to": "\(bounds.upperBound)"])
  case .word(let words): return wording(CheckPhrase.kindWord, ["words": enumerated(words)])
  case .words(let words): return wording(CheckPhrase.kindWords, ["words": enumerated(words)])
  case .flag: return wording(CheckPhrase.kindFlag)
  }
}

private func enumerated(_ words: [String]) -> String {
  words.map { "`\($0)`" }.joined(separator: ", ")
}
