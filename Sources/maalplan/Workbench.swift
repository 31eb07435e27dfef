import Catalog
import Diagnostics
import Dialogues
import DraftReading
import Foundation
import Interviews
import PlanReview
import PlanWriting
import Plans
import RuleEngine
import Storage
import TextLayout
import Wording

/// What every command works with: the wording, the template, the rules and the store.
///
/// Faults in files are said on standard error. A faulty template ends the program; a faulty rule is
/// switched off and named by the commands that judge, which end with 2 once their work is done.
struct Workbench {
  let wording: Wording
  let template: Template
  let reviewer: Reviewer
  private let rulesPath: String?
  private let isBuiltIn: Bool
  private let rulesAreGiven: Bool
  private let storePath: String?

  init(_ options: PlanOptions) throws {
    wording = SpokenLanguage.wording
    storePath = options.store
    let text = DiagnosticText(wording)
    let (template, templateFaults) = loadTemplate(
      try Self.read { () throws(CatalogError) in try Catalog.template(at: options.prompts) })
    if !templateFaults.isEmpty { Talk.say(text.render(templateFaults)) }
    guard let template else { throw ExitStatus.failed }
    self.template = template
    rulesPath = options.rules
    let layers = try Self.read { () throws(CatalogError) in
      try Self.layers(at: options.rules)
    }
    reviewer = Reviewer(template: template, layers: layers, wording)
    rulesAreGiven = layers.count > 1
    isBuiltIn = !rulesAreGiven && options.prompts == nil
  }

  /// Says what is wrong with the rules, before they are used; tells whether a rule is switched off.
  ///
  /// The built-in rules are held faultless by a test, and are not read for this.
  func sayRuleFaults() -> Bool {
    if isBuiltIn { return false }
    // Built-in rules may have nothing to say about another template; that is no fault of theirs.
    let faults = reviewer.diagnostics.filter { rulesAreGiven || $0.severity == .error }
    if !faults.isEmpty { Talk.say(DiagnosticText(wording).render(faults)) }
    return faults.contains { $0.severity == .error }
  }

  private static func layers(at path: String?) throws(CatalogError) -> [[Source]] {
    let folder = Catalog.ownRuleFolder(in: ProcessInfo.processInfo.environment)
    return try Catalog.ruleLayers(at: path, ownFolder: folder)
  }

  /// Reads the rules again, for a dialogue that goes on; with an error in them the old ones stay.
  func reloadedRules() -> DialogueEvent {
    do throws(CatalogError) {
      let layers = try Self.layers(at: rulesPath)
      let (reviewer, faults) = Reviewer.load(template: template, layers: layers, wording)
      let text = DiagnosticText(wording).render(faults)
      return faults.contains { $0.severity == .error }
        ? .rulesNotReloaded(faults: text) : .rulesReloaded(reviewer, faults: text)
    } catch {
      return .rulesNotReloaded(
        faults: spoken("file.\(error.reason.rawValue)", ["path": error.path]) + "\n")
    }
  }

  /// The words of the documents that this program writes, in every language.
  var ownWords: OwnWords { OwnWords(template, Self.wordings) }

  /// The wordings of all languages, read once.
  private static let wordings = Language.allCases.map { language in
    loadWording(Catalog.interface(language), language: language).wording
      ?? Wording(language: language, texts: [:])
  }

  /// Opens the store of plans.
  func store() throws -> PlanStore { try store(at: PlanStore.defaultPath) }

  /// Opens the store of exercises, which lies beside the plans and holds none of them.
  func practiceStore() throws -> PlanStore { try store(at: PlanStore.practicePath) }

  private func store(at defaultPath: ([String: String]) -> String?) throws -> PlanStore {
    let environment = ProcessInfo.processInfo.environment
    guard let path = storePath ?? defaultPath(environment) else {
      Talk.say(spoken("store.no-home"))
      throw ExitStatus.failed
    }
    return try attempt { () throws(RepositoryError) in try PlanStore(path: path) }
  }

  /// Puts a draft into the store as a plan of its own; gives the plan's name.
  func added(_ draft: DraftPlan, to store: PlanStore) throws -> PlanID {
    let change = Change(at: Interviewing.now(), events(for: draft))
    return try attempt { () throws(RepositoryError) in
      let taken = Set(try store.plans().map(\.plan.id))
      let id = newPlanID(title: draft.title, taken: taken)
      try store.append(change, to: id, after: 0)
      return id
    }
  }

  /// Adds a change to a plan as it was read; where somebody has changed it since, nothing happens.
  func keep(_ events: [PlanEvent], in log: PlanLog, _ store: PlanStore) throws {
    let change = Change(at: ProgramClock.now(), events)
    try attempt { () throws(RepositoryError) in
      try store.append(change, to: log.plan.id, after: log.revision)
    }
  }

  /// Refuses a plan that answers another template: no rule and no page speaks of it.
  ///
  /// A draft that names none answers the one there is.
  func demandOwnTemplate(of plan: Plan) throws {
    guard !plan.template.isEmpty, plan.template != template.reference else { return }
    Talk.say(spoken("plan.template", ["template": plan.template]))
    throw ExitStatus.failed
  }

  /// Does something with the store; says what went wrong, and ends the program with 2.
  func attempt<Value>(_ body: () throws(RepositoryError) -> Value) throws -> Value {
    do throws(RepositoryError) {
      return try body()
    } catch {
      Talk.say(text(error))
      throw ExitStatus.failed
    }
  }

  /// What a store said, and what to do about it.
  func text(_ error: RepositoryError) -> String {
    let arguments = ["path": error.path, "detail": error.detail]
    let key = "store.\(error.code.rawValue)"
    let word = wording(DiagnosticPhrase.error)
    return "\(word): \(wording[key + ".message", arguments])\n\(wording[key + ".help", arguments])"
  }

  /// The one plan that words name; says which there are when it is none or several.
  func plan(named words: String, in store: PlanStore) throws -> Plan {
    try log(named: words, in: store).plan
  }

  /// All that happened to the one plan that words name.
  func log(named words: String, in store: PlanStore) throws -> PlanLog {
    let plans = try attempt { () throws(RepositoryError) in try store.plans() }
    switch PlanChoice(beginning: words, among: plans) {
    case .existing(let id):
      return try attempt { () throws(RepositoryError) in try store.log(of: id) }
    case .several(let several): throw ambiguous(words, several)
    case .new, .noSuch:
      Talk.say(spoken("plan.missing", ["words": words, "names": names(plans)]))
      throw ExitStatus.failed
    }
  }

  /// The plan in a file at a path or, where there is no such file, in the store.
  func plan(at words: String) throws -> Plan {
    if words == "-" || FileManager.default.fileExists(atPath: words) {
      return try DraftFile(bench: self).read(words).plan
    }
    return try plan(named: words, in: try store())
  }

  /// Says that words name several plans.
  func ambiguous(_ words: String, _ plans: [PlanSummary]) -> any Error {
    Talk.say(spoken("plan.several", ["words": words, "names": names(plans)]))
    return ExitStatus.failed
  }

  private func names(_ plans: [PlanSummary]) -> String {
    plans.map { summary in
      let title = HarmlessText.of(displayTitle(of: summary.plan, wording), controls: .shown)
      return "\n  \(summary.plan.id.rawValue) – \(title)"
    }.joined()
  }

  private static func read<Value>(_ body: () throws(CatalogError) -> Value) throws -> Value {
    do throws(CatalogError) {
      return try body()
    } catch {
      Talk.say(spoken("file.\(error.reason.rawValue)", ["path": error.path]))
      throw ExitStatus.failed
    }
  }
}
