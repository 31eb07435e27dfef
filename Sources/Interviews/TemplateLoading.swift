package import Diagnostics
import LocatedJSON
import Plans
import Wording

/// Reads a template from its file and says everything that is wrong with it.
///
/// The template is nil when there is any error; warnings, such as missing English, do not stop it.
package func loadTemplate(
  _ source: Source
) -> (template: Template?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  guard let root else { return (nil, faults) }
  var loader = TemplateLoader(source)
  let template = loader.template(root)
  let diagnostics = loader.reading.diagnostics
  return (diagnostics.contains { $0.severity == .error } ? nil : template, diagnostics)
}

/// Takes the file apart; ids, paths and numbers are followed from question to question.
struct TemplateLoader {
  var reading: JSONReading
  var ids: Set<String> = []
  var sectionIDs: Set<String> = []
  var paths: [AnswerPath] = []
  var lists: Set<String> = []
  var number = 0

  init(_ source: Source) {
    reading = JSONReading(source)
  }

  mutating func template(_ node: JSONNode) -> Template? {
    let known = ["$schema", "id", "version", "title", "sections", "glossary"]
    guard let object = reading.object(node, known: known, name: "template") else { return nil }
    let id = required("id", object) { $0.identifier($1, name: "id") }
    let version = required("version", object) { $0.reading.string($1, name: "version") }
    let title = required("title", object) { $0.reading.bilingual($1, name: "title") }
    let sections = required("sections", object) { loader, node in
      loader.elements(node, name: "sections") { $0.section($1) }
    }
    let glossary = object["glossary"].map { node in
      elements(node, name: "glossary", mayBeEmpty: true) { $0.glossaryEntry($1) }
    }
    guard let id, let version, let title, let sections else { return nil }
    return Template(
      id: id, version: version, title: title, sections: sections, glossary: glossary ?? [])
  }

  private mutating func section(_ node: JSONNode) -> Section? {
    let known = ["id", "heading", "alsoCalled", "guidance", "questions"]
    guard let object = reading.object(node, known: known, name: "section") else { return nil }
    let id = required("id", object) { loader, node in
      let id = loader.identifier(node, name: "id")
      if let id, !loader.sectionIDs.insert(id).inserted {
        loader.reading.report(TemplatePhrase.duplicateID, ["found": id], at: node.range)
      }
      return id
    }
    let heading = required("heading", object) { $0.reading.bilingual($1, name: "heading") }
    let guidance = required("guidance", object) { loader, node in
      loader.elements(node, name: "guidance", mayBeEmpty: true) {
        $0.reading.bilingual($1, name: "guidance")
      }
    }
    let questions = required("questions", object) { loader, node in
      loader.elements(node, name: "questions") { $0.question($1) }
    }
    guard let id, let heading, let guidance, let questions else { return nil }
    return Section(
      id: id, heading: heading, otherNames: otherNames(object), guidance: guidance,
      questions: questions)
  }

  /// What people call a section or what is asked as well.
  mutating func otherNames(_ object: JSONObject) -> [Bilingual] {
    object["alsoCalled"].map { node in
      elements(node, name: "alsoCalled") { $0.reading.bilingual($1, name: "alsoCalled") }
    } ?? []
  }

  private mutating func glossaryEntry(_ node: JSONNode) -> GlossaryEntry? {
    guard
      let object = reading.object(node, known: ["term", "meaning"], name: "glossary"),
      let term = required("term", object, { $0.reading.bilingual($1, name: "term") }),
      let meaning = required("meaning", object, { $0.reading.bilingual($1, name: "meaning") })
    else { return nil }
    return GlossaryEntry(term: term, meaning: meaning)
  }

  /// Reads the value of a name that must be there.
  mutating func required<Value>(
    _ name: String, _ object: JSONObject, _ read: (inout TemplateLoader, JSONNode) -> Value?
  ) -> Value? {
    guard let node = reading.require(name, in: object) else { return nil }
    return read(&self, node)
  }

  /// Reads every element of an array; faulty ones are reported and left out.
  mutating func elements<Value>(
    _ node: JSONNode, name: String, mayBeEmpty: Bool = false,
    _ read: (inout TemplateLoader, JSONNode) -> Value?
  ) -> [Value] {
    guard let nodes = reading.array(node, name: name) else { return [] }
    if nodes.isEmpty, !mayBeEmpty {
      reading.report(
        TemplatePhrase.emptyList, ["name": name], at: node.range,
        help: TemplatePhrase.helpEmptyList)
    }
    return nodes.compactMap { read(&self, $0) }
  }

  /// Reads an id and checks that nothing else has it.
  mutating func identifier(_ node: JSONNode, name: String) -> String? {
    guard let id = reading.string(node, name: name) else { return nil }
    let isWord = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if !isWord {
      reading.report(
        TemplatePhrase.badID, ["found": id], at: node.range, help: TemplatePhrase.helpID)
    }
    return id
  }
}
