import DanishText
import Diagnostics
package import PlanReview
import PlanWriting
import Plans
import Wording

/// An overview as one web page that needs nothing else: to read, to print and to send.
///
/// It has no script, shrinks to a telephone and keeps to WCAG 2.1 AA. All that its pictures show
/// stands beside them in words.
package struct OverviewHTML: Sendable {
  let words: OverviewWords
  private let version: String

  /// Makes pages in the reviewer's language; `version` is the program's own.
  package init(_ reviewer: Reviewer, version: String) {
    words = OverviewWords(reviewer: reviewer)
    self.version = version
  }

  /// The overview as a file.
  package func text(of overview: PlanOverview) -> String {
    let sections = sections(of: overview)
    let links = sections.map { section in
      "<li><a href=\"#\(section.id)\">\(said(section.heading))</a></li>"
    }
    let day = words.reviewer.dayText(overview.day)
    let page = WebPage(
      in: words.wording.language, title: "\(said(.title)) · \(plain(day))",
      generator: "maalplan \(plain(version))", width: 66, style: Self.style)
    return page.text(
      skip: said(.skip), to: "overblik",
      body: """
        <header>
        <h1>\(said(.title))</h1>
        <p>\(plain(words(.asOf, ["day": day])))</p>
        <p>\(plain(words.summary(of: overview).joined(separator: " · ")))</p>
        </header>
        <nav aria-label="\(said(.contents))">
        <ul>
        \(links.joined(separator: "\n"))
        </ul>
        </nav>
        <main id="overblik" tabindex="-1">
        \(sections.map(element).joined(separator: "\n"))
        \(articles(overview))
        </main>
        """)
  }

  /// A part of the page.
  private struct Part {
    let id: String
    let heading: OverviewPhrase
    let body: String
  }

  private func sections(of overview: PlanOverview) -> [Part] {
    guard !overview.entries.isEmpty else { return [] }
    let pictures = pictures(of: overview)
    let counts = overview.entries.bySection(words.reviewer)
    let rules = overview.entries.byRule(words.reviewer)
    return [
      Part(id: "forfaldent", heading: .due, body: due(in: overview)),
      Part(id: "planer", heading: .allPlans, body: table(of: overview)),
      Part(id: "aar", heading: .years, body: pictures),
      Part(id: "afsnit", heading: .bySection, body: counts.isEmpty ? "" : table(of: counts)),
      Part(id: "regler", heading: .byRule, body: rules.isEmpty ? "" : table(of: rules)),
    ].filter { !$0.body.isEmpty }
  }

  private func element(_ part: Part) -> String {
    """
    <section aria-labelledby="\(part.id)">
    <h2 id="\(part.id)">\(said(part.heading))</h2>
    \(part.body)
    </section>
    """
  }

  func said(_ phrase: OverviewPhrase) -> String { plain(words(phrase)) }

  func plain(_ text: String) -> String { MarkupText(text).onOneLine }
}

// MARK: - What is due

extension OverviewHTML {
  private func due(in overview: PlanOverview) -> String {
    let items = overview.entries.enumerated().filter { !$0.element.due.isEmpty }
      .map { index, entry in
        let matters = entry.due.map { matter in
          let text = plain(words.sentence(matter, of: entry))
          return "<li>\(matter.isOverdue ? "<b>\(text)</b>" : text)</li>"
        }
        return """
          <li>\(link(to: index, entry))
          <ul>
          \(matters.joined(separator: "\n"))
          </ul></li>
          """
      }
    guard !items.isEmpty else { return "<p>\(said(.nothingDue))</p>" }
    return "<ul class=\"due\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private func link(to index: Int, _ entry: PlanOverview.Entry) -> String {
    "<a href=\"#plan-\(index + 1)\" dir=\"auto\">\(plain(words.title(entry)))</a>"
  }
}

// MARK: - Tables

extension OverviewHTML {
  private func table(of overview: PlanOverview) -> String {
    let rows = overview.entries.enumerated().map { index, entry in
      let owner = words.owner(entry)
      let augusts = words.augusts(entry)
      return [
        link(to: index, entry), plain(words.phase(entry)),
        owner.isEmpty ? said(.noOwner) : "<span dir=\"auto\">\(plain(owner))</span>",
        (augusts.isEmpty ? [words(.noAugust)] : augusts).map(plain).joined(separator: "<br>"),
        words.findings(entry).map(plain).joined(separator: "<br>"),
      ]
    }
    return table([.plan, .phase, .owner, .augusts, .findings], rows, named: .allPlans)
  }

  private func table(of counts: [SectionCount]) -> String {
    let rows = counts.map { section in
      let count = section.count
      let numbers = [count.errors, count.warnings, count.advices, count.missing, count.plans]
      return [plain(section.heading)] + numbers.map { "\($0)" }
    }
    return table(
      [.section, .errors, .warnings, .advices, .missing, .plansWith], rows, named: .bySection)
  }

  private func table(of rules: [RuleCount]) -> String {
    let rows = rules.map { rule in
      [
        "\(plain(rule.title)) <code>\(plain(rule.rule))</code>", plain(words.level(rule.level)),
        "\(rule.count)", "\(rule.plans)",
      ]
    }
    return table([.rule, .level, .times, .plansWith], rows, named: .byRule)
  }

  /// A table whose rows become cards on a telephone.
  ///
  /// Roles are written out, because a table that is laid out as blocks is no table to some who listen.
  private func table(
    _ heads: [OverviewPhrase], _ rows: [[String]], named name: OverviewPhrase
  ) -> String {
    let head = heads.map { "<th role=\"columnheader\" scope=\"col\">\(said($0))</th>" }
    let body = rows.map { row in
      let cells = zip(heads, row).enumerated().map { index, cell in
        index == 0
          ? "<th role=\"rowheader\" scope=\"row\">\(cell.1)</th>"
          : "<td role=\"cell\" data-label=\"\(said(cell.0))\">\(cell.1)</td>"
      }
      return "<tr role=\"row\">\(cells.joined())</tr>"
    }
    return """
      <table role="table" aria-label="\(said(name))">
      <thead role="rowgroup">
      <tr role="row">\(head.joined())</tr>
      </thead>
      <tbody role="rowgroup">
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }
}

// MARK: - Pictures

extension OverviewHTML {
  private func pictures(of overview: PlanOverview) -> String {
    let rows = overview.entries.map { entry in
      PlansSVG.Row(
        name: words.title(entry),
        times: [words.period(entry) ?? words(.noPeriod), words.phase(entry)],
        period: entry.period, augusts: entry.augusts)
    }
    let legend = PlansSVG.Legend(
      given: words(.signGiven), coming: words(.signComing), owed: words(.signOwed),
      missed: words(.signMissed), achieved: words(.signEnd), today: words(.signToday))
    let elements = PlansSVG(words.wording)
      .elements(of: rows, titled: words(.years), on: overview.day, legend)
    return elements.map { "<div class=\"picture\">\n\($0)\n</div>" }.joined(separator: "\n")
  }
}

// MARK: - Plans

extension OverviewHTML {
  private func articles(_ overview: PlanOverview) -> String {
    overview.entries.enumerated().map { article($0 + 1, $1) }.joined(separator: "\n")
  }

  private func article(_ number: Int, _ entry: PlanOverview.Entry) -> String {
    let owner = words.owner(entry)
    let facts: [(OverviewPhrase, [String])] = [
      (.name, [entry.name]), (.phase, [words.phase(entry)]),
      (.owner, [owner.isEmpty ? words(.noOwner) : owner]),
      (.approval, [words.approval(entry) ?? words(.notApproved)]),
      (.period, [words.period(entry) ?? words(.noPeriod)]), (.next, [words.next(entry)]),
      (.matters, entry.due.map { words.sentence($0, of: entry) }),
      (.augusts, words.augustSentences(entry)), (.findings, words.findings(entry)),
      (.bySection, [entry].bySection(words.reviewer).map { "\($0.heading): \($0.count.all)" }),
      (.byRule, [entry].byRule(words.reviewer).map { "\($0.title): \($0.count)" }),
    ]
    let list = facts.filter { !$0.1.isEmpty }.map { phrase, lines in
      let lines = lines.map { "<dd dir=\"auto\">\(plain($0))</dd>" }
      return "<dt>\(said(phrase))</dt>\n\(lines.joined(separator: "\n"))"
    }
    return """
      <article id="plan-\(number)" aria-labelledby="navn-\(number)">
      <h2 id="navn-\(number)" dir="auto">\(plain(words.title(entry)))</h2>
      <dl>
      \(list.joined(separator: "\n"))
      </dl>
      </article>
      """
  }
}
