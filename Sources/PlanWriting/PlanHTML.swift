import Interviews
package import PlanReview
package import Plans
import Wording

/// A plan as one web page that needs nothing else: to read, to print and to send.
///
/// It looks like the template, has no script, shrinks to a telephone and keeps to WCAG 2.1 AA.
package struct PlanHTML: Sendable {
  let reviewer: Reviewer
  var wording: Wording { reviewer.wording }

  /// Makes a writer of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The plan as a file.
  package func text(of plan: Plan) -> String {
    var outline = OutlineMaker(template: reviewer.template, wording: wording).outline(of: plan)
    outline.sections += YearsOutline(reviewer: reviewer).sections(of: plan)
    let thread = thread(of: plan)
    let links = thread == nil ? [] : [(Self.threadID, wording(DocumentPhrase.thread))]
    return page(
      of: outline, links: links + [(Self.timelineID, wording(TimelinePhrase.title))],
      after: (thread.map { $0 + "\n" } ?? "") + timeline(of: plan, titled: outline.title) + "\n")
  }

  /// Any outline as a file, with links to what is told after its sections; plans in it are laid out
  /// already.
  func page(
    of outline: PlanOutline, links: [(String, String)] = [], after: String = ""
  ) -> String {
    let title = MarkupText(outline.title).onOneLine
    let template = MarkupText(reviewer.template.title[wording.language]).onOneLine
    let page = WebPage(
      in: wording.language, title: "\(title) · \(template)", width: 62,
      style: outline.isNote ? "\(Self.style)\n\(Self.noteStyle)" : Self.style)
    return page.text(
      skip: said(links.isEmpty ? .skipToText : .skip), to: "plan",
      body: """
        <header>
        <p class="kind">\(MarkupText(outline.subtitle).onOneLine)</p>
        <h1 dir="auto">\(title)</h1>
        </header>
        \(contents(outline, links))
        <main id="plan" tabindex="-1">
        \(outline.sections.map(element).joined(separator: "\n"))
        \(after)</main>
        """)
  }

  private func said(_ phrase: DocumentPhrase) -> String { MarkupText(wording(phrase)).onOneLine }

  private func contents(_ outline: PlanOutline, _ links: [(String, String)]) -> String {
    let sections = outline.sections.filter { $0.depth == 0 && !$0.heading.isEmpty }
    let all = sections.map { (Self.id($0), $0.heading) } + links
    guard !all.isEmpty else { return "" }
    let items = all.map { "<li><a href=\"#\($0.0)\">\(MarkupText($0.1).onOneLine)</a></li>" }
    return """
      <nav aria-label="\(said(.contents))">
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>
      """
  }

  private static let timelineID = "tidslinje-afsnit"

  private static func id(_ section: PlanOutline.Section) -> String {
    "afsnit-\(MarkupText(section.id).onOneLine.replacing(" ", with: "-"))"
  }
}

// MARK: - Sections

extension PlanHTML {
  /// A section as the template has it: heading and guidance at the left, questions at the right.
  private func element(_ section: PlanOutline.Section) -> String {
    let id = Self.id(section)
    let parts = section.parts.map { element($0, level: 3 + section.depth) }
      .joined(separator: "\n")
    if section.heading.isEmpty { return "<div class=\"over\">\n\(parts)\n</div>" }
    let level = "h\(2 + section.depth)"
    let heading = "<\(level) id=\"\(id)\">\(MarkupText(section.heading).onOneLine)</\(level)>"
    if section.parts.isEmpty, section.guidance.isEmpty {
      return "<div class=\"over\">\n\(heading)\n</div>"
    }
    let left = section.parts.filter { $0.place == .left }.map(\.question)
    let guidance = (section.guidance + left).map { "<p>\(MarkupText($0).onOneLine)</p>" }
    return """
      <section aria-labelledby="\(id)">
      <div class="about">
      \(heading)
      \(guidance.joined(separator: "\n"))
      </div>
      <div class="answers">
      \(parts)
      </div>
      </section>
      """
  }

  private func element(_ part: PlanOutline.Part, level: Int) -> String {
    let answer =
      part.lines.isEmpty
      ? "<p class=\"none\">\(absence(of: part))</p>"
      : groups(of: part.lines).map(element).joined(separator: "\n")
    if part.place == .left || part.question.isEmpty { return answer }
    let style = part.place == .extra ? " class=\"extra\"" : ""
    return "<h\(level)\(style)>\(MarkupText(part.question).onOneLine)</h\(level)>\n\(answer)"
  }

  /// What stands for an answer that is not there; a dash alone says nothing to those who listen.
  private func absence(of part: PlanOutline.Part) -> String {
    said(part.isNotYet ? .notYet : .noAnswer)
  }

  /// The lines in runs that make one list each.
  private func groups(of lines: [PlanOutline.Line]) -> [[PlanOutline.Line]] {
    lines.reduce(into: []) { groups, line in
      if !isEntry(line) { return groups.append([line]) }
      if let last = groups.last?.last, !isEntry(last) { return groups.append([line]) }
      if groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(line)
    }
  }

  private func isEntry(_ line: PlanOutline.Line) -> Bool {
    switch line {
    case .text, .lead: false
    case .bullet, .placed, .labelled: true
    }
  }

  private func element(_ lines: [PlanOutline.Line]) -> String {
    let items = lines.map { line -> String in
      switch line {
      case .text(let text): "<p class=\"answer\" dir=\"auto\">\(MarkupText(text).escaped)</p>"
      case .lead(let words, let text):
        """
        <p class="answer" dir="auto"><b>\(MarkupText(words).onOneLine)</b> \
        \(MarkupText(text).escaped)</p>
        """
      case .bullet(let text): "<li class=\"answer\" dir=\"auto\">\(MarkupText(text).escaped)</li>"
      case .placed(let words, let text):
        """
        <li class="answer" dir="auto"><b>\(MarkupText(words).onOneLine)</b> \
        \(MarkupText(text).escaped)</li>
        """
      case .labelled(let label, let text):
        """
        <li><b>\(MarkupText(label).onOneLine)</b> \
        <span class="answer" dir="auto">\(MarkupText(text).escaped)</span></li>
        """
      }
    }
    switch lines.first {
    case .text, .lead: return items.joined(separator: "\n")
    // Lists without bullets would be no lists to some who listen.
    case .labelled:
      return "<ul class=\"counted\" role=\"list\">\n\(items.joined(separator: "\n"))\n</ul>"
    case .bullet, .placed, nil: return "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
    }
  }
}

// MARK: - The timeline

extension PlanHTML {
  private func timeline(of plan: Plan, titled title: String) -> String {
    let timeline = reviewer.timeline(of: plan)
    let text = TimelineText(wording)
    let heading = MarkupText(wording(TimelinePhrase.title)).onOneLine
    let picture =
      timeline.dated.isEmpty
      ? ""
      : """

      <div class="picture">
      \(TimelineSVG(reviewer).element(timeline, titled: title, showsTitle: false))
      </div>
      """
    return """
      <section class="wide" aria-labelledby="\(Self.timelineID)">
      <h2 id="\(Self.timelineID)">\(heading)</h2>
      <p>\(MarkupText(text.period(timeline)).onOneLine)</p>\(picture)
      \(table(timeline, text, caption: heading))
      </section>
      """
  }

  private func table(_ timeline: Timeline, _ text: TimelineText, caption: String) -> String {
    guard !timeline.isEmpty else { return "" }
    let rows = timeline.entries.map { entry in
      let time = text.time(entry) ?? wording(TimelinePhrase.rowNoTime)
      let what = entry.days == nil ? text.sentence(entry) : text.what(entry)
      return """
        <tr><th scope="row">\(MarkupText(time).onOneLine)</th>\
        <td dir="auto">\(MarkupText(what).onOneLine)</td></tr>
        """
    }
    let heads = [TimelinePhrase.when, .what].map {
      "<th scope=\"col\">\(MarkupText(wording($0)).onOneLine)</th>"
    }
    return """
      <table>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(heads.joined())</tr>
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }
}

extension PlanOutline {
  /// Whether it has what no plan has: lines without a question, or headings below headings.
  fileprivate var isNote: Bool {
    sections.contains { section in
      section.depth > 0 || section.parts.contains { $0.question.isEmpty }
    }
  }
}
