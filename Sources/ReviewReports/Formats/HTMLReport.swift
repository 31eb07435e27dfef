import Diagnostics
package import PlanReview
import PlanWriting
import Wording

/// A review as one web page that needs nothing else: to read, to print and to send.
///
/// All plans stand in a table first, so what is written of each is kept until the end. The page has no
/// script, shrinks to a telephone and keeps to WCAG 2.1 AA; levels are words, and colour adds to them.
package struct HTMLReport: ReviewReport {
  private let words: ReviewWords
  private let version: String
  private var totals = ReviewTotals()
  private var rows: [String] = []
  private var articles: [String] = []

  /// Makes a writer of what `reviewer` found; `version` is the program's own.
  package init(_ reviewer: Reviewer, version: String) {
    words = ReviewWords(reviewer: reviewer)
    self.version = version
  }

  /// Nothing yet.
  package func opening() -> String { "" }

  /// Nothing yet; the article about a file is kept.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    totals.add(outcome)
    let number = articles.count + 1
    switch outcome {
    case .read(let reviewed):
      let page = ReviewPage(reviewed, words)
      rows.append(row(number, page.name, page.title, counts(of: page)))
      articles.append(article(page, number))
    case .unreadable(let draft):
      let notRead = "<b class=\"error\">\(said(.notRead))</b>"
      rows.append(row(number, draft.name, "", notRead))
      articles.append(
        article(
          number, draft.name, "",
          "<p>\(notRead)</p>\n<p class=\"text\">\(MarkupText(draft.reason).escaped)</p>"))
    }
    return ""
  }

  /// The whole page.
  package func closing(gone: [String]) -> String {
    let title = said(.reviewTitle)
    let names = ["names": gone.joined(separator: ", ")]
    let left =
      gone.isEmpty
      ? "" : "<p>\(MarkupText(words.wording(ReportPhrase.plansGone, names)).onOneLine)</p>\n"
    let page = WebPage(
      in: words.wording.language, title: title,
      generator: "maalplan \(MarkupText(version).onOneLine)", width: 52, style: Self.style)
    return page.text(
      skip: said(.skipToReview), to: "bemaerkninger",
      body: """
        <header>
        <h1>\(title)</h1>
        <p>\(MarkupText(words.summary(of: totals)).onOneLine)</p>
        \(left)</header>
        \(overview)<main id="bemaerkninger" tabindex="-1">
        \(articles.joined(separator: "\n"))
        </main>
        """)
  }

  private func said(_ phrase: ReportPhrase) -> String {
    MarkupText(words.wording(phrase)).onOneLine
  }
}

// MARK: - All plans

extension HTMLReport {
  /// A table of the plans with links to them; nothing for a single one.
  private var overview: String {
    guard rows.count > 1 else { return "" }
    return """
      <nav aria-labelledby="alle">
      <h2 id="alle">\(said(.allPlans))</h2>
      <table>
      <thead>
      <tr><th scope="col">\(said(.planColumn))</th><th scope="col">\(said(.foundColumn))</th></tr>
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </nav>

      """
  }

  private func row(_ number: Int, _ name: String, _ title: String, _ counts: String) -> String {
    let title = title.isEmpty ? "" : " <span dir=\"auto\">\(MarkupText(title).onOneLine)</span>"
    let link = "<a href=\"#plan-\(number)\">\(MarkupText(name).onOneLine)</a>"
    return "<tr><th scope=\"row\">\(link)\(title)</th><td>\(counts)</td></tr>"
  }

  private func counts(of page: ReviewPage) -> String {
    let counts = page.counts.map { count in
      let style = count.level.map { " class=\"\($0.rawValue)\"" } ?? ""
      return "<b\(style)>\(MarkupText(count.text).onOneLine)</b>"
    }
    return counts.isEmpty ? said(.nothing) : counts.joined(separator: ReviewWords.dot)
  }
}

// MARK: - A plan

extension HTMLReport {
  private func article(_ page: ReviewPage, _ number: Int) -> String {
    let opening = page.opening.map { "<p class=\"read\">\(MarkupText($0).onOneLine)</p>" }
    let parts = ["<p>\(counts(of: page))</p>"] + opening + page.sections.map(section)
    return article(number, page.name, page.title, parts.joined(separator: "\n"))
  }

  private func article(
    _ number: Int, _ name: String, _ title: String, _ body: String
  ) -> String {
    let title = title.isEmpty ? "" : " <span dir=\"auto\">\(MarkupText(title).onOneLine)</span>"
    return """
      <article id="plan-\(number)" aria-labelledby="navn-\(number)">
      <h2 id="navn-\(number)"><bdi>\(MarkupText(name).onOneLine)</bdi>\(title)</h2>
      \(body)
      </article>
      """
  }

  private func section(_ section: ReviewPage.Section) -> String {
    """
    <h3>\(MarkupText(section.heading).onOneLine)</h3>
    <ul role="list">
    \(section.entries.map(item).joined(separator: "\n"))
    </ul>
    """
  }

  private func item(_ entry: ReviewPage.Entry) -> String {
    let style = entry.level.map { " class=\"\($0.rawValue)\"" } ?? ""
    let level = entry.level.map { level in
      "<b class=\"\(level.rawValue)\">\(MarkupText(words.level(level)).onOneLine)</b>"
    }
    let state = entry.state.map { "<i>\(MarkupText($0).onOneLine)</i>" }
    let label = entry.label.isEmpty ? nil : MarkupText(entry.label).onOneLine
    let head = [level, state, label].compactMap(\.self).joined(separator: ReviewWords.dot)
    let quotes = entry.quotes.map { "<bdi>\(MarkupText($0).onOneLine)</bdi>" }
    var parts = head.isEmpty ? [] : ["<p class=\"place\">\(head)</p>"]
    parts.append(paragraph(entry.message, "text"))
    if !quotes.isEmpty { parts.append("<p>\(quotes.joined(separator: ReviewWords.dot))</p>") }
    if !entry.ask.isEmpty { parts.append(paragraph(entry.ask, "text ask")) }
    parts += entry.asides.map { paragraph($0, "text aside") }
    if let rule = entry.rule {
      parts.append("<p class=\"aside\"><code>\(MarkupText(rule).onOneLine)</code></p>")
    }
    return "<li\(style)>\n\(parts.joined(separator: "\n"))\n</li>"
  }

  private func paragraph(_ text: String, _ style: String) -> String {
    "<p class=\"\(style)\" dir=\"auto\">\(MarkupText(text).escaped)</p>"
  }

  /// How the page looks beside what all pages have.
  ///
  /// All text has at least 7 to 1 against what is behind it, but for the words of levels, which have at
  /// least 4.5 to 1.
  private static let style = """
    h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.3rem; line-height: 1.3; break-after: avoid; }
    h2 span { font-weight: normal; }
    h3 { margin: 1.2rem 0 .25rem; font-size: 1rem; line-height: 1.35; break-after: avoid; }
    p { margin: .2rem 0; }
    article { border-top: 1px solid #767676; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { margin: 0 0 .8rem; padding-left: .8rem; border-left: 4px solid #767676; }
    li.error { border-color: #a30014; }
    li.warning { border-color: #8a5a00; }
    b.error { color: #a30014; }
    b.warning { color: #7a4f00; }
    .text { white-space: pre-wrap; }
    .ask { font-weight: bold; }
    .read, .aside { color: #4a4a4a; font-size: .9rem; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .3rem .6rem; border: 1px solid #767676; text-align: left;
      vertical-align: top; }
    thead th { background: #f1eee4; }
    tbody th { font-weight: normal; }
    @media print {
      @page { margin: 18mm 15mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      .skip { display: none; }
      li, tr { break-inside: avoid; }
      article + article { break-before: page; }
      li, thead th { print-color-adjust: exact; }
    }
    """
}
