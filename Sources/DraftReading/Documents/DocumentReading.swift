import DanishText
package import Interviews
import Plans
package import WordDocuments
import Wording

/// Understands documents as plans that answer a template.
///
/// The template is known by its headings, prompts, guidance and questions, as they stand or reworded;
/// what stands below them is answers. Documents of this program are known by `own`. To be made once for
/// many documents.
package struct DraftReader: Sendable {
  private let index: TemplateIndex
  private let own: OwnWords

  /// Makes a reader of a template's documents.
  package init(_ template: Template, _ own: OwnWords = OwnWords()) {
    index = TemplateIndex(template)
    self.own = own
  }

  /// What is understood of a document.
  package func draft(in document: Document) -> ReadDraft {
    DocumentReading(document, index, own).draft
  }
}

/// Understands a document as a plan that answers a template; see ``DraftReader``.
package func readDraft(
  _ document: Document, _ template: Template, _ own: OwnWords = OwnWords()
) -> ReadDraft {
  DraftReader(template, own).draft(in: document)
}

private struct DocumentReading {
  let document: Document
  let template: Template
  let own: OwnWords
  let isOwn: Bool
  var draft: ReadDraft

  init(_ document: Document, _ index: TemplateIndex, _ own: OwnWords) {
    self.document = document
    self.own = own
    template = index.template
    let head = OwnDocument(document, template, own)
    isOwn = head.isOwn
    draft = ReadDraft(plan: DraftPlan(template: template.reference))
    let recognition = Recognition(document, index, own, isOwn: isOwn)
    let sorting = AnswerSorting(recognition)
    let assembly = DraftAssembly(sorting, index, document, own, isOwn: isOwn)
    draft.plan.answers = assembly.answers
    draft.lines = lines(recognition, sorting, assembly)
    draft.prompts = prompts
    for (path, sources) in assembly.places {
      let prompt = draft.prompts[ReadDraft.question(of: path)]
      draft.places[path] = DraftPlace(sources: sources, prompt: prompt)
    }
    draft.plan.title = head.hasOwnHead ? head.title : title(index)
    draft.plan.phase = head.phase
    draft.notices = notices(recognition, sorting, assembly)
    draft.plan.deliberation.notes = remarks
  }

  private func lines(
    _ recognition: Recognition, _ sorting: AnswerSorting, _ assembly: DraftAssembly
  ) -> [ReadLine] {
    let sections = recognition.sections
    let dropped = Set(assembly.dropped)
    return recognition.lines.indices.map { line in
      let role = dropped.contains(line) ? .unplaced : sorting.roles[line]
      return ReadLine(
        source: recognition.lines[line].source, text: recognition.lines[line].text, role: role,
        section: sections[line])
    }
  }

  /// The words by which each question is asked; else its section's heading.
  private var prompts: [String: DraftSource] {
    var prompts: [String: DraftSource] = [:]
    for line in draft.lines {
      switch line.role {
      case .question(let question):
        let path = template.questions[question].path.text
        if prompts[path] == nil { prompts[path] = line.source }
      default: break
      }
    }
    for line in draft.lines {
      guard case .heading(let section) = line.role else { continue }
      for question in template.sections[section].questions where prompts[question.path.text] == nil
      {
        prompts[question.path.text] = line.source
      }
    }
    return prompts
  }

  /// The plan's title in a document of somebody else: the line that calls itself a plan, else a
  /// heading before the first section.
  private func title(_ index: TemplateIndex) -> String {
    for line in draft.lines where line.role == .title {
      if let title = index.ownTitle(TokenizedText(line.text)) { return title.text }
    }
    for line in draft.lines {
      if case .heading = line.role { break }
      guard line.role == .unplaced, line.source.block < document.blocks.count,
        let level = document.blocks[line.source.block].heading, level <= 1
      else { continue }
      return normalized(line.text)
    }
    return ""
  }
}

// MARK: - What should be known

extension DocumentReading {
  private func notices(
    _ recognition: Recognition, _ sorting: AnswerSorting, _ assembly: DraftAssembly
  ) -> [DraftNotice] {
    var notices = document.notices.filter { !isOwn || $0.kind != .placeholders }
      .filter { !isOwn || $0.kind != .pictures }.map(DraftNotice.document)
    if draft.plan.answers.isEmpty {
      notices.append(draft.lines.contains { $0.section != nil } ? .noAnswers : .unrecognised)
    }
    if !document.comments.isEmpty { notices.append(.comments(document.comments.count)) }
    let found = draft.lines.compactMap { line in
      if case .heading(let section) = line.role { return section }
      return nil
    }
    let sections = Set(draft.lines.compactMap(\.section))
    let missing = template.sections.indices.filter { !sections.contains($0) && isOpen($0) }
    if !sections.isEmpty { notices += missing.map(DraftNotice.sectionMissing) }
    let firsts = found.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    if firsts != firsts.sorted() { notices.append(.sectionsMoved) }
    notices += sorting.besideHeading.sorted().map(DraftNotice.besideHeading)
    notices += assembly.notices
    let isYears = { (line: ReadLine) in
      line.role == .furniture && own.years.contains(Recognition.bare(line.text))
    }
    if draft.lines.contains(where: isYears) { notices.append(.yearsLeftOut) }
    let unplaced = draft.unplaced.count
    if unplaced > 0 { notices.append(.unplaced(unplaced)) }
    return notices
  }

  /// Whether anything of a section can be answered yet: a draft is not asked what it has achieved.
  private func isOpen(_ section: Int) -> Bool {
    template.sections[section].questions.contains { $0.from <= draft.plan.phase }
  }

  /// What others have remarked in the margin, each where its words stand.
  private var remarks: [Note] {
    var next = (draft.plan.answers.items.map(\.id.number).max() ?? 0) + 1
    return document.comments.filter { !$0.text.isEmpty }.map { comment in
      defer { next += 1 }
      let place = comment.from.flatMap { path(at: $0) }
        .flatMap { PlanPlace(path: $0, in: draft.plan.answers) }
      let text = comment.author.isEmpty ? comment.text : "\(comment.author): \(comment.text)"
      return Note(
        id: ItemID(next), kind: .comment, slot: place?.slot, entry: place?.entry, text: text)
    }
  }

  /// The narrowest answer that stands at a place; else the question that is asked there.
  private func path(at point: TextPoint) -> String? {
    let around = draft.places.filter { _, place in
      place.sources.contains { $0.block == point.block && $0.range.contains(point.offset) }
    }
    let narrowest = around.keys.sorted().max { $0.utf8.count < $1.utf8.count }
    return narrowest
      ?? draft.prompts.filter { $0.value.block == point.block && !$0.key.contains("*") }.keys.min()
  }
}
