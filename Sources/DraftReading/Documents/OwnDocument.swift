import Interviews
import Plans
import WordDocuments
import Wording

/// Knows the documents that this program has written.
struct OwnDocument {
  private let document: Document
  private let template: Template
  private let own: OwnWords

  init(_ document: Document, _ template: Template, _ own: OwnWords) {
    self.document = document
    self.template = template
    self.own = own
  }

  /// Whether the document says that it is of this program and of the template.
  var isOwn: Bool {
    switch document.format {
    case .word, .openDocument: document.properties["category"] == template.reference
    case .markdown: markdownPhase != nil
    case .plainText: false
    }
  }

  /// The plan's title; empty where it has none.
  var title: String {
    let title = document.format == .markdown ? document.blocks.first?.text ?? "" : document.title
    let isTemplate = [template.title.danish, template.title.english].contains(title)
    return isTemplate || own.untitled.contains(title) ? "" : title
  }

  /// Where the plan is in its life.
  var phase: Phase {
    guard isOwn else { return .draft }
    let name = document.format == .markdown ? markdownPhase : document.properties["contentStatus"]
    return name.flatMap(Phase.init(rawValue:)) ?? .draft
  }

  /// The phase behind the template's title, below the first heading.
  private var markdownPhase: String? {
    guard document.blocks.count > 1, document.blocks[0].heading == 1 else { return nil }
    let line = document.blocks[1].text
    for title in [template.title.danish, template.title.english].compactMap(\.self)
    where line.hasPrefix("\(title) · ") {
      return own.phases[String(line.dropFirst(title.count + 3))]
    }
    return nil
  }
}
