import Diagnostics
package import PlanReview
package import TextLayout
import Wording

/// An overview on a screen: what is due, all plans in a table, and what was found where.
package struct OverviewText: Sendable {
  private let words: OverviewWords

  /// Makes overviews in the reviewer's language.
  package init(_ reviewer: Reviewer) {
    words = OverviewWords(reviewer: reviewer)
  }

  /// The overview.
  package func blocks(of overview: PlanOverview) -> [Block] {
    let title = "\(words(.title)) · \(words.reviewer.dayText(overview.day))"
    let summary = words.summary(of: overview).joined(separator: " · ")
    let head: [Block] = [
      .paragraph(StyledText(title, .title)), .paragraph(StyledText(summary, .hint)),
    ]
    guard !overview.entries.isEmpty else { return head }
    return head + due(in: overview) + heading(.allPlans) + [.table(plans(overview))]
      + sections(overview) + rules(overview)
  }

  private func heading(_ phrase: OverviewPhrase) -> [Block] {
    [.blank, .paragraph(StyledText(words(phrase), .heading))]
  }

  private func due(in overview: PlanOverview) -> [Block] {
    guard !overview.dueEntries.isEmpty else { return [] }
    let lines = overview.dueEntries.flatMap { entry -> [Block] in
      let name = named(words.title(entry), entry.name)
      let matters = entry.due.map { matter -> Block in
        let role: Role = matter.isOverdue ? .error : .warning
        return .paragraph(
          StyledText(words.sentence(matter, of: entry), role), indent: 3, hanging: 2)
      }
      return [.paragraph(name, indent: 1, hanging: 2)] + matters
    }
    return heading(.due) + lines
  }

  private func plans(_ overview: PlanOverview) -> Table {
    let columns = [
      Table.Column(words(.plan), weight: 3), .init(words(.phase)), .init(words(.owner), weight: 2),
      .init(words(.augusts), weight: 2), .init(words(.findings), weight: 2),
    ]
    let rows = overview.entries.map { entry -> [[Table.Entry]] in
      let owner = words.owner(entry)
      let augusts = words.augusts(entry).joined(separator: ", ")
      let plan = named(words.title(entry), Self.breakable(entry.name))
      return [
        [.init("", plan)], [.init("", StyledText(words.phase(entry)))],
        [.init("", owner.isEmpty ? StyledText(words(.noOwner), .hint) : StyledText(owner))],
        [.init("", StyledText(augusts.isEmpty ? words(.noAugust) : augusts))],
        [.init("", StyledText(words.findings(entry).joined(separator: " · ")))],
      ]
    }
    return Table(columns, rows: rows)
  }

  /// What something is called, and in parentheses what the program calls it.
  private func named(_ title: String, _ name: String) -> StyledText {
    StyledText(title) + StyledText(" (\(name))", .code)
  }

  /// The last two parts of a path; a table has no room for more.
  private static func breakable(_ name: String) -> String {
    let parts = name.split(separator: "/")
    return parts.count < 3 ? name : "…/" + parts.suffix(2).joined(separator: "/")
  }

  private func sections(_ overview: PlanOverview) -> [Block] {
    let counts = overview.entries.bySection(words.reviewer)
    guard !counts.isEmpty else { return [] }
    let columns =
      [Table.Column(words(.section), weight: 4)]
      + [OverviewPhrase.errors, .warnings, .advices, .missing, .plansWith].map {
        Table.Column(words($0))
      }
    let rows = counts.map { section -> [[Table.Entry]] in
      let count = section.count
      let numbers = [count.errors, count.warnings, count.advices, count.missing, count.plans]
      return [[.init("", StyledText(section.heading))]] + numbers.map(cell)
    }
    return heading(.bySection) + [.table(Table(columns, rows: rows))]
  }

  private func rules(_ overview: PlanOverview) -> [Block] {
    let counts = overview.entries.byRule(words.reviewer)
    guard !counts.isEmpty else { return [] }
    let columns = [
      Table.Column(words(.rule), weight: 4), .init(words(.level)), .init(words(.times)),
      .init(words(.plansWith)),
    ]
    let rows = counts.map { rule -> [[Table.Entry]] in
      [
        [.init("", named(rule.title, rule.rule))],
        [.init("", StyledText(words.level(rule.level), Role(rule.level)))], cell(rule.count),
        cell(rule.plans),
      ]
    }
    return heading(.byRule) + [.table(Table(columns, rows: rows))]
  }

  /// A number; nothing for none.
  private func cell(_ number: Int) -> [Table.Entry] {
    number == 0 ? [] : [.init("", StyledText("\(number)"))]
  }
}
