import ArgumentParser
import Dialogues
import Interviews
import PlanMerging
import Plans
import Storage
import Terminal
import TextLayout
import Wording

/// `maalplan merge`: two editions of a plan become a third.
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: spoken("merge.abstract"),
      discussion: spoken("merge.discussion"))
  }

  @Argument(help: help("merge.first", .plan), completion: .file(extensions: ["json"]))
  var first: String

  @Argument(help: help("merge.second", .plan), completion: .file(extensions: ["json"]))
  var second: String

  @Option(help: help("merge.title", .title))
  var title: String?

  @Option(name: [.short, .long], help: help("merge.output", .file), completion: .file())
  var output: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let (one, other) = (try plan(first, bench), try plan(second, bench))
    if one == other {
      Talk.say(spoken("merge.same"))
      throw ExitStatus.failed
    }
    let merge = PlanMerge(one, other, bench.template)
    let report = MergeReport(merge, one, other, bench)
    let chosen = try choose(report, bench)
    let joined = merge.joined(choosingSecond: chosen)
    let title = title ?? mergedTitle(one.title.isEmpty ? other.title : one.title)
    try keep(joined.events(title: title), title: title, bench)
  }

  /// A title that tells the new plan from the two it is made of, in every list of plans.
  private func mergedTitle(_ title: String) -> String {
    title.isEmpty ? "" : spoken("merge.merged-title", ["title": title])
  }

  private func plan(_ words: String, _ bench: Workbench) throws -> Plan {
    let plan = try bench.plan(at: words)
    guard plan.template == bench.template.reference else {
      Talk.say(spoken("merge.template", ["plan": words, "template": plan.template]))
      throw ExitStatus.failed
    }
    return plan
  }

  /// Where the second stands: at a terminal what somebody chooses, elsewhere nowhere.
  private func choose(
    _ report: MergeReport, _ bench: Workbench
  ) throws -> Set<PlanMerge.Difference> {
    guard screen.environment.isInputTerminal, screen.environment.isOutputTerminal else {
      Talk.write(screen.layout.render(report.summary + report.differences()))
      return []
    }
    let seat = try InterviewSeat(screen, answers: nil, bench.wording)
    defer { seat.close() }
    seat.console.show(report.summary)
    var chosen: Set<PlanMerge.Difference> = []
    for difference in report.merge.differences {
      seat.console.show(report.blocks(difference))
      guard let takesSecond = try ask(at: seat) else { break }
      if takesSecond { chosen.insert(difference) }
      seat.console.show([report.kept(takesSecond: takesSecond)])
    }
    return chosen
  }

  /// Whether B is taken; nil where the input ends, and A stands at the rest.
  private func ask(at seat: InterviewSeat) throws -> Bool? {
    while true {
      switch seat.console.read(LineRequest(prompt: spoken("merge.prompt"))) {
      case .line(let line):
        let word = line.lowercased().filter { !$0.isWhitespace }
        if word.isEmpty || word == "a" { return false }
        if word == "b" { return true }
        seat.console.show([.paragraph(StyledText(spoken("merge.again"), .hint))])
      case .endOfInput: return nil
      case .interrupted, .hangUp:
        seat.close()
        Talk.say(spoken("merge.interrupted"))
        throw ExitStatus.interrupted
      case .editorRequested: continue
      }
    }
  }

  /// Keeps the new plan in the store, or writes it to a file; never over what is there.
  private func keep(_ events: [PlanEvent], title: String, _ bench: Workbench) throws {
    if let output {
      var plan = Plan(id: newPlanID(title: title, taken: []))
      for event in events { plan.apply(event) }
      switch PlanExport(bench: bench).writeData(of: plan, to: output) {
      case .written(let path): return Talk.say(spoken("merge.written", ["path": path]))
      case .failed(let path, let reason):
        Talk.say(spoken("merge.failed", ["path": path, "reason": reason]))
        throw ExitStatus.failed
      }
    }
    let store = try bench.store()
    let id = try bench.attempt { () throws(RepositoryError) in
      let taken = Set(try store.plans().map(\.plan.id))
      let id = newPlanID(title: title, taken: taken)
      try store.append(Change(at: Interviewing.now(), events), to: id, after: 0)
      return id
    }
    Talk.say(spoken("merge.done", ["plan": id.rawValue]))
  }
}
