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

  /// Whether it begins as a document of this program does, if not all of it can be trusted.
  var hasOwnHead: Bool { isOwn || writtenPhase != nil }

  /// The plan's title; empty where it has none.
  var title: String {
    let isText = document.format == .markdown || document.format == .plainText
    let title = isText ? document.blocks.first?.text ?? "" : document.title
    let isTemplate = [template.title.danish, template.title.english].contains(title)
    return isTemplate || own.untitled.contains(title) ? "" : title
  }

  /// Where the plan is in its life.
  var phase: Phase {
    let name =
      switch document.format {
      case .markdown: markdownPhase
      case .plainText: writtenPhase
      case .word, .openDocument: isOwn ? document.properties["contentStatus"] : nil
      }
    return name.flatMap(Phase.init(rawValue:)) ?? .draft
  }

  private var markdownPhase: String? {
    document.blocks.first?.heading == 1 ? writtenPhase : nil
  }

  /// The phase behind the template's title, below the plan's.
  private var writtenPhase: String? {
    guard document.blocks.count > 1 else { return nil }
    let line = document.blocks[1].text
    for title in [template.title.danish, template.title.english].compactMap(\.self)
    where line.hasPrefix("\(title) · ") {
      return own.phases[String(line.dropFirst(title.count + 3))]
    }
    return nil
  }
}
