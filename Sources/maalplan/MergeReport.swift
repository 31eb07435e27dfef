import Dialogues
import Interviews
import PlanMerging
import Plans
import TextLayout
import Wording

/// What joining two plans came to, for people.
struct MergeReport {
  let merge: PlanMerge
  private let plan: Plan
  private let names: [String: String]
  private let bench: Workbench

  init(_ merge: PlanMerge, _ first: Plan, _ second: Plan, _ bench: Workbench) {
    self.merge = merge
    self.bench = bench
    names = [
      "first": displayTitle(of: first, bench.wording),
      "second": displayTitle(of: second, bench.wording),
    ]
    var plan = Plan(id: first.id)
    for event in merge.joined().events(title: "") { plan.apply(event) }
    self.plan = plan
  }

  /// What is equal, what only one has, how lists were joined, and how often the two differ.
  var summary: [Block] {
    var blocks = [line(spoken("merge.names", names), .title)]
    let equal = merge.equal.count + merge.lists.count { $0.first == 0 && $0.second == 0 }
    if equal > 0 { blocks.append(line(spoken("merge.equal", ["count": "\(equal)"]))) }
    if !merge.onlyFirst.isEmpty {
      blocks.append(line(spoken("merge.only-a", counted(merge.onlyFirst))))
    }
    if !merge.onlySecond.isEmpty {
      blocks.append(line(spoken("merge.only-b", counted(merge.onlySecond))))
    }
    for list in merge.lists where list.first > 0 || list.second > 0 {
      let counts = [
        "label": label(list.slot), "both": "\(list.both)", "first": "\(list.first)",
        "second": "\(list.second)",
      ]
      blocks.append(line(spoken("merge.list", counts)))
    }
    let count = merge.differences.count
    if count == 0 { return blocks + [line(spoken("merge.no-difference"))] }
    return blocks + [.blank, line(spoken("merge.differ", ["count": "\(count)"]), .heading)]
  }

  /// All differences, where nobody is asked.
  func differences() -> [Block] {
    merge.differences.flatMap { blocks($0) + [kept(takesSecond: false)] }
  }

  /// A difference: where it is, and both texts.
  func blocks(_ difference: PlanMerge.Difference) -> [Block] {
    [
      .blank, .paragraph(StyledText(label(difference), .heading), indent: 2),
      side(spoken("merge.a"), difference.first), side(spoken("merge.b"), difference.second),
    ]
  }

  /// What stands at a difference now.
  func kept(takesSecond: Bool) -> Block {
    let text = takesSecond ? spoken("merge.kept-b") : spoken("merge.kept-a")
    return .paragraph(StyledText(text, .hint), indent: 4)
  }

  private func side(_ name: String, _ text: String) -> Block {
    .paragraph(
      StyledText("\(name)  ", .hint) + StyledText(text, .quote), indent: 4, hanging: 3)
  }

  private func line(_ text: String, _ role: Role = .plain) -> Block {
    .paragraph(StyledText(text, role), hanging: 2)
  }

  private func counted(_ slots: [Slot]) -> [String: String] {
    ["count": "\(slots.count)", "names": slots.map(label).joined(separator: ", ")]
  }

  private func label(_ difference: PlanMerge.Difference) -> String {
    let number = difference.entry.flatMap { plan.answers.home(of: $0) }.map { " \($0.index + 1)" }
    return label(difference.slot) + (number ?? "")
  }

  private func label(_ slot: Slot) -> String {
    Interview(bench.template).label(of: slot, in: plan, bench.wording.language) ?? slot.field
  }
}
