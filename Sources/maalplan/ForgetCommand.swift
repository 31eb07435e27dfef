import ArgumentParser
import DanishText
import Dialogues
import Foundation
import PlanReview
import Plans
import Storage
import TextLayout

/// `maalplan forget`: takes a person's name out of all plans and all that happened to them.
struct ForgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forget", abstract: spoken("forget.abstract"),
      discussion: spoken("forget.discussion"), aliases: ["glem"])
  }

  @Argument(help: help("forget.name", .name))
  var name: String

  @Option(name: [.customLong("with"), .customLong("med")], help: help("forget.with", .words))
  var replacement: String?

  @Flag(name: .shortAndLong, help: help("confirm.yes"))
  var yes = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard let search = NameSearch(name) else {
      throw ValidationError(spoken("forget.no-name", ["name": name]))
    }
    if let replacement, !replacement.contains(where: { $0.isLetter || $0.isNumber }) {
      throw ValidationError(spoken("forget.with-nothing"))
    }
    if let replacement, search.replacing(in: replacement, with: "") != replacement {
      throw ValidationError(spoken("forget.with-itself"))
    }
  }

  func run() throws {
    let bench = try Workbench(options)
    guard let search = NameSearch(name) else { throw ExitStatus.failed }
    let words = replacement ?? spoken("forget.replacement")
    let forgetting = Forgetting(name, search, replacement: words, bench.reviewer)
    let stores = try self.stores(bench)
    let found = try stores.map { try PlansToForget(in: $0.store, forgetting, bench, $0.heading) }
    show(found, with: words)
    guard found.contains(where: { !$0.plans.isEmpty }) else {
      Talk.say(spoken("forget.nowhere", ["name": name]))
      // A run before this one may have been kept from it.
      if let busy = try scrub(stores, bench) { throw stopped(by: busy) }
      return
    }
    try Confirmation.demand(yes, spoken("forget.prompt"), screen, bench.wording)
    // Before anything is written, so that all of it is done or nothing.
    for part in found { try part.refuseWhereOpen(bench) }
    let done = try found.filter { try $0.rewrite(bench) }
    let busy = try scrub(stores, bench)
    if !done.isEmpty {
      Talk.say(spoken("forget.done", ["count": "\(done.map(\.plans.count).reduce(0, +))"]))
      for part in done { part.sayNewNames() }
      Talk.say(spoken("forget.out-of-reach"))
    }
    if let busy { throw stopped(by: busy) }
    let again = try stores.map { try PlansToForget(in: $0.store, forgetting, bench, $0.heading) }
    if again.contains(where: { !$0.plans.isEmpty }) {
      Talk.say(spoken("forget.again", ["name": name]))
      throw ExitStatus.failed
    }
  }

  /// The plans, and the exercises where there are some.
  private func stores(_ bench: Workbench) throws -> [(store: PlanStore, heading: String?)] {
    let plans = try bench.store()
    let path = PlanStore.practicePath(in: ProcessInfo.processInfo.environment)
    guard options.store == nil, let path, FileManager.default.fileExists(atPath: path) else {
      return [(plans, nil)]
    }
    return [(plans, nil), (try bench.practiceStore(), spoken("forget.exercise"))]
  }

  /// Leaves no bytes of the old words; gives the store that another program kept it from, if any.
  private func scrub(
    _ stores: [(store: PlanStore, heading: String?)], _ bench: Workbench
  ) throws -> PlanStore? {
    let busy = try stores.map(\.store).filter { store in
      try !bench.attempt { () throws(RepositoryError) in try store.scrub() }
    }
    return busy.first
  }

  private func stopped(by store: PlanStore) -> ExitCode {
    Talk.say(spoken("forget.log-in-use", ["path": store.path, "name": name]))
    return ExitStatus.failed
  }

  // MARK: Showing

  private func show(_ found: [PlansToForget], with words: String) {
    var blocks: [Block] = []
    for part in found {
      for plan in part.plans + part.leftAlone {
        blocks += self.blocks(plan, heading: part.heading)
      }
    }
    guard !blocks.isEmpty else { return }
    let isTaken = found.contains { !$0.plans.isEmpty }
    let arguments = ["name": name, "words": words]
    blocks.append(.blank)
    if isTaken { blocks.append(.paragraph(StyledText(spoken("forget.instead", arguments)))) }
    Talk.write(screen.layout.render(blocks))
  }

  private func blocks(_ plan: PlanToForget, heading: String?) -> [Block] {
    let title = StyledText(
      [heading, plan.title].compactMap(\.self).joined(separator: " · "), .title)
    var blocks: [Block] = [.paragraph(title + StyledText("  \(plan.id.rawValue)", .code))]
    blocks += plan.taken.map { block($0) }
    if plan.pastChanges > 0 {
      let text = spoken("forget.past", ["count": "\(plan.pastChanges)"])
      blocks.append(.paragraph(StyledText(text), indent: 2, hanging: 2))
    }
    if !plan.left.isEmpty {
      blocks.append(
        .paragraph(StyledText(spoken("forget.left"), .warning), indent: 2, hanging: 2))
      blocks += plan.left.map { block($0, indent: 4) }
    }
    return blocks
  }

  private func block(_ trace: NameTrace, indent: Int = 2) -> Block {
    let text = StyledText("\(trace.label): ", .hint) + StyledText(trace.before)
    let name = StyledText("»\(trace.name)«", .quote)
    return .paragraph(text + name + StyledText(trace.after), indent: indent, hanging: 2)
  }
}

/// What is forgotten in a store.
struct PlansToForget {
  let store: PlanStore
  /// What the store is called; nil for the plans themselves.
  let heading: String?
  /// The plans that the name stands in.
  let plans: [PlanToForget]
  /// The plans in which only something like it stands.
  let leftAlone: [PlanToForget]

  /// Looks through a store.
  init(
    in store: PlanStore, _ forgetting: Forgetting, _ bench: Workbench, _ heading: String?
  ) throws {
    self.store = store
    self.heading = heading
    let all = try bench.attempt { () throws(RepositoryError) in
      let begun = try store.plans().map(\.plan.id)
      return begun + (try store.plansWithDrafts()).filter { !begun.contains($0) }
    }
    var taken = Set(all)
    var found: [PlanToForget] = []
    for id in all {
      let plan = try PlanToForget(id, in: store, forgetting, bench, &taken)
      found.append(plan)
    }
    plans = found.filter(\.isTouched)
    leftAlone = found.filter { !$0.isTouched && !$0.left.isEmpty }
  }

  /// Ends the program where somebody has one of the plans open.
  func refuseWhereOpen(_ bench: Workbench) throws {
    for plan in plans { try maalplan.refuseWhereOpen(plan.id, in: store, bench) }
  }

  /// Writes the past anew; false where there is none to write, or where it is not what was shown.
  func rewrite(_ bench: Workbench) throws -> Bool {
    guard !plans.isEmpty else { return false }
    return try bench.attempt { () throws(RepositoryError) in
      do throws(RepositoryError) {
        try store.rewrite(plans.map(\.rewritten))
        return true
      } catch {
        guard error.code == .changedElsewhere else { throw error }
        return false
      }
    }
  }

  /// Says which plans have got another name.
  func sayNewNames() {
    for plan in plans where plan.newID != plan.id {
      Talk.say(spoken("forget.renamed", ["plan": plan.newID.rawValue]))
    }
  }
}

/// Ends the program where another window has a plan open: it would write back what it remembers.
func refuseWhereOpen(_ id: PlanID, in store: PlanStore, _ bench: Workbench) throws {
  let isOpen = try bench.attempt { () throws(RepositoryError) in try store.claim(id) }
  guard isOpen else { return }
  Talk.say(spoken("confirm.open-elsewhere", ["plan": id.rawValue]))
  throw ExitStatus.failed
}

extension Forgetting {
  /// The words of a plan's name without the name of the person; nil where that is no part of it.
  ///
  /// A plan is called after its first title, in small letters and without Danish ones.
  fileprivate func words(ofName name: String) -> String? {
    let words = name.replacing("-", with: " ")
    let person = newPlanID(title: self.name, taken: []).rawValue.replacing("-", with: " ")
    let rest = NameSearch(person)?.replacing(in: words, with: replacement) ?? words
    return rest == words ? nil : rest
  }
}

/// What is forgotten in a plan.
struct PlanToForget {
  let id: PlanID
  let newID: PlanID
  let title: String
  /// Where the name stands in the plan as it is, and in half-typed texts.
  let taken: [NameTrace]
  /// Where something stands that may be somebody else's name.
  let left: [NameTrace]
  /// How many changes of its past hold the name.
  let pastChanges: Int
  let rewritten: RewrittenPlan
  let isTouched: Bool

  /// Looks through a plan; `names` are those that plans have, and gets the new one where there is one.
  init(
    _ id: PlanID, in store: PlanStore, _ forgetting: Forgetting, _ bench: Workbench,
    _ names: inout Set<PlanID>
  ) throws {
    let (log, drafts) = try bench.attempt { () throws(RepositoryError) in
      (try Self.log(of: id, in: store), try store.drafts(of: id))
    }
    let changes = forgetting.changes(of: log)
    let newDrafts = drafts.map { stored in
      let draft = stored.draft
      return StoredDraft(
        id: stored.id,
        draft: Draft(
          slot: draft.slot, text: forgetting.text(draft.text), isHidden: draft.isHidden))
    }
    let reviewer = bench.reviewer
    let writings = reviewer.writings(in: log.plan) + reviewer.writings(in: drafts.map(\.draft))
    let traces = forgetting.traces(in: writings)
    self.id = id
    title = displayTitle(of: log.plan, bench.wording)
    taken = traces.taken
    left = traces.left
    pastChanges = changes.map { zip($0, log.changes).count { $0 != $1 } } ?? 0
    isTouched = changes != nil || newDrafts != drafts
    let renamed = forgetting.words(ofName: id.rawValue)
    newID = renamed.map { newPlanID(title: $0, taken: names) } ?? id
    names.insert(newID)
    rewritten = RewrittenPlan(
      id: id, newID: newID, before: .init(changes: log.changes, drafts: drafts),
      after: .init(changes: changes ?? log.changes, drafts: newDrafts))
  }

  /// All that happened to a plan; nothing where only half-typed texts are kept for it.
  private static func log(of id: PlanID, in store: PlanStore) throws(RepositoryError) -> PlanLog {
    do throws(RepositoryError) {
      return try store.log(of: id)
    } catch {
      guard error.code == .noSuchPlan else { throw error }
      return PlanLog(id: id)
    }
  }
}
