import Diagnostics
import LocatedJSON
import Plans
import Wording

extension TemplateLoader {
  private static let questionKeys = [
    "id", "path", "answer", "template", "ask", "source", "cell", "from", "due", "label",
    "alsoCalled", "prompt", "hint", "why", "examples",
  ]

  /// The only cell that needs to be named; the right one is where answers are expected.
  private enum Cell: String, CaseIterable { case left }

  mutating func question(_ node: JSONNode) -> Question? {
    guard let object = reading.object(node, known: Self.questionKeys, name: "question") else {
      return nil
    }
    let id = required("id", object) { $0.questionID($1) }
    let answer = required("answer", object) { loader, node in
      loader.reading.word(node, as: AnswerKind.self, name: "answer")
    }
    let path = required("path", object) { $0.path($1, isList: answer?.isList ?? false) }
    let (text, source) = questionText(object)
    let cell = object["cell"].flatMap { reading.word($0, as: Cell.self, name: "cell") }
    let (from, due) = phases(object)
    let label = bilingual("label", object)
    let names = otherNames(object)
    let prompt = required("prompt", object) { $0.prompt($1) }
    let hint = bilingual("hint", object)
    let why = bilingual("why", object)
    let examples = required("examples", object) { $0.examples($1) }
    guard let id, let path, let answer, let text, let from, let label, let prompt, let hint,
      let why,
      let examples
    else { return nil }
    return Question(
      id: id, path: path, answer: answer, number: number, text: text, source: source,
      standsLeft: cell == .left, from: from, due: due, label: label, otherNames: names,
      prompt: prompt, hint: hint, why: why, good: examples.good, poor: examples.poor)
  }

  private mutating func bilingual(_ name: String, _ object: JSONObject) -> Bilingual? {
    required(name, object) { $0.reading.bilingual($1, name: name) }
  }

  private mutating func questionID(_ node: JSONNode) -> String? {
    guard let id = identifier(node, name: "id") else { return nil }
    if !ids.insert(id).inserted {
      reading.report(TemplatePhrase.duplicateID, ["found": id], at: node.range)
    }
    return id
  }

  private mutating func path(_ node: JSONNode, isList: Bool) -> AnswerPath? {
    guard let text = reading.string(node, name: "path") else { return nil }
    guard let path = AnswerPath(text) else {
      reading.report(
        TemplatePhrase.badPath, ["found": text], at: node.range, help: TemplatePhrase.helpPath)
      return nil
    }
    if let name = PlanFormat.reservedName(in: path) {
      reading.report(
        TemplatePhrase.reservedName, ["found": name], at: node.range,
        help: TemplatePhrase.helpReserved)
    }
    if paths.contains(path) {
      reading.report(TemplatePhrase.duplicatePath, ["found": text], at: node.range)
    } else if let other = paths.first(where: { conflict($0.text, text) }) {
      let arguments = ["found": text, "other": other.text]
      reading.report(TemplatePhrase.pathConflict, arguments, at: node.range)
    }
    if let list = path.list, !lists.contains(list) {
      reading.reportUnknown(
        TemplatePhrase.unknownList, list, known: lists.sorted(), at: node.range)
    }
    paths.append(path)
    if isList, path.list == nil { lists.insert(path.field) }
    return path
  }

  /// Whether one path names a text and the other something inside it.
  private func conflict(_ first: String, _ second: String) -> Bool {
    first.hasPrefix(second + ".") || second.hasPrefix(first + ".")
  }

  private mutating func questionText(_ object: JSONObject) -> (Bilingual?, source: Bilingual?) {
    let template = object["template"].flatMap { reading.bilingual($0, name: "template") }
    let ask = object["ask"].flatMap { reading.bilingual($0, name: "ask") }
    let hasTemplate = object["template"] != nil
    guard hasTemplate != (object["ask"] != nil), hasTemplate == (object["source"] == nil) else {
      let open = object.range.lowerBound..<object.range.lowerBound + 1
      reading.report(TemplatePhrase.templateOrAsk, at: open, help: TemplatePhrase.helpTemplateOrAsk)
      return (nil, nil)
    }
    if hasTemplate {
      number += 1
      return (template, nil)
    }
    if number == 0 {
      reading.report(
        TemplatePhrase.extraFirst, at: object.range.lowerBound..<object.range.lowerBound + 1)
    }
    return (ask, object["source"].flatMap { reading.bilingual($0, name: "source") })
  }

  private mutating func phases(_ object: JSONObject) -> (from: Phase?, due: Phase?) {
    let from = required("from", object) { $0.reading.word($1, as: Phase.self, name: "from") }
    let due = object["due"].flatMap { reading.word($0, as: Phase.self, name: "due") }
    if let from, let due, due < from, let node = object["due"] {
      reading.report(
        TemplatePhrase.dueBeforeFrom, at: node.range, help: TemplatePhrase.helpDue)
    }
    return (from, due)
  }

  private mutating func prompt(_ node: JSONNode) -> Bilingual? {
    guard let prompt = reading.bilingual(node, name: "prompt") else { return nil }
    let known = ["number", "item"]
    for text in [prompt.danish, prompt.english ?? ""] {
      for name in placeholders(in: text) where !known.contains(name) {
        reading.reportUnknown(
          TemplatePhrase.unknownPlaceholder, name, known: known, at: node.range)
      }
    }
    return prompt
  }

  private mutating func examples(_ node: JSONNode) -> (good: [Example], poor: [Example])? {
    guard let object = reading.object(node, known: ["good", "poor"], name: "examples") else {
      return nil
    }
    let good = required("good", object) { loader, node in
      loader.elements(node, name: "good") { $0.example($1) }
    }
    let poor = required("poor", object) { loader, node in
      loader.elements(node, name: "poor") { $0.example($1) }
    }
    guard let good, let poor else { return nil }
    return (good, poor)
  }

  private mutating func example(_ node: JSONNode) -> Example? {
    guard let object = reading.object(node, known: ["text", "why"], name: "example") else {
      return nil
    }
    let text = bilingual("text", object)
    let why = bilingual("why", object)
    guard let text, let why else { return nil }
    return Example(text: text, why: why)
  }
}
