import Catalog
import Diagnostics
import ExternalPrograms
import Foundation
import PlanReview
import Plans
import RuleEngine
import Storage
import Terminal
import TextLayout

/// Looks at all that the program works with on this machine.
struct Checkup {
  private let bench: Workbench
  private let options: PlanOptions
  private let screen: ScreenOptions
  let environment = ProcessInfo.processInfo.environment

  init(_ options: PlanOptions, _ screen: ScreenOptions) throws {
    self.options = options
    self.screen = screen
    bench = try Workbench(options)
  }

  /// All that was looked at.
  func checks() -> [Check] {
    [program, terminal, locale, lineEditing, StoreCheckup(bench, path: storePath).check]
      + [practice].compactMap(\.self) + [rules, office, editor, clock]
  }

  private var storePath: String? { options.store ?? PlanStore.defaultPath(in: environment) }

  private var program: Check {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let arguments = ["version": Maalplan.version, "path": path]
    return Check(
      id: "program", name: spoken("doctor.program"), state: .fine,
      found: spoken("doctor.program-found", arguments))
  }

  /// The exercises, where there are some that cannot be opened.
  private var practice: Check? {
    guard options.store == nil, let path = PlanStore.practicePath(in: environment),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    let check = StoreCheckup(bench, path: path).check
    guard check.state == .fault else { return nil }
    return Check(
      id: "practice", name: spoken("doctor.practice"), state: .fault, found: check.found,
      means: check.means, todo: check.todo)
  }
}

// MARK: - The terminal

extension Checkup {
  private var terminal: Check {
    let facts = screen.environment
    let name = spoken("doctor.terminal")
    guard facts.isInputTerminal, facts.isOutputTerminal else {
      return Check(
        id: "terminal", name: name, state: .note, found: spoken("doctor.terminal-none"),
        means: spoken("doctor.terminal-none-means"))
    }
    let columns = facts.columns ?? 80
    let type = facts.type.isEmpty ? "?" : facts.type
    let found = spoken("doctor.terminal-found", ["type": type, "columns": "\(columns)"])
    let layout = screen.layout
    if layout.plain {
      return Check(
        id: "terminal", name: name, state: .note, found: found,
        means: spoken("doctor.terminal-plain"), todo: spoken("doctor.terminal-plain-do"))
    }
    guard columns >= 60 else {
      return Check(
        id: "terminal", name: name, state: .note, found: found,
        means: spoken("doctor.terminal-narrow"), todo: spoken("doctor.terminal-narrow-do"))
    }
    return Check(
      id: "terminal", name: name, state: .fine, found: found,
      means: layout.colour ? nil : spoken("doctor.terminal-no-colour"))
  }

  private var locale: Check {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let set = names.first { environment[$0].map { !$0.isEmpty } ?? false }
    let value = set.flatMap { environment[$0] } ?? ""
    let isUTF8 = value.lowercased().replacing("-", with: "").contains("utf8")
    let found =
      set.map { spoken("doctor.locale-found", ["name": $0, "value": value]) }
      ?? spoken("doctor.locale-none")
    return Check(
      id: "locale", name: spoken("doctor.locale"), state: isUTF8 ? .fine : .note, found: found,
      means: isUTF8 ? nil : spoken("doctor.locale-means"),
      todo: isUTF8 ? nil : spoken("doctor.locale-do"))
  }

  /// The library that edits lines, as it was loaded.
  private var lineEditing: Check {
    // The system tells no size of this file, so it is read to its end.
    let data = try? FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd()
    let maps = String(decoding: data ?? Data(), as: UTF8.self)
    let path = maps.split(separator: "\n").first { $0.contains("libedit") }
      .flatMap { line in line.firstIndex(of: "/").map { String(line[$0...]) } }
    return Check(
      id: "libedit", name: spoken("doctor.libedit"), state: .fine,
      found: path.map { spoken("doctor.libedit-found", ["path": $0]) }
        ?? spoken("doctor.libedit-inside"))
  }
}

// MARK: - Files and programs

extension Checkup {
  private var rules: Check {
    let folder = Catalog.ownRuleFolder(in: environment)
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    let own = files.filter { $0.hasSuffix(".json") }.count
    let faults = bench.reviewer.diagnostics.filter { $0.severity == .error }
    let arguments = [
      "count": "\(bench.reviewer.ruleIDs.count)", "files": "\(own)", "path": folder ?? "",
    ]
    guard !faults.isEmpty else {
      return Check(
        id: "rules", name: spoken("doctor.rules"), state: .fine,
        found: own == 0
          ? spoken("doctor.rules-built-in", arguments) : spoken("doctor.rules-own", arguments))
    }
    return Check(
      id: "rules", name: spoken("doctor.rules"), state: .fault,
      found: spoken("doctor.rules-faulty", ["count": "\(faults.count)"]),
      means: spoken("doctor.rules-faulty-means"),
      todo: spoken("doctor.rules-faulty-do", ["path": options.rules ?? folder ?? ""]))
  }

  private var office: Check {
    let isThere = LibreOffice(environment: environment) != nil
    return Check(
      id: "libreoffice", name: "LibreOffice", state: isThere ? .fine : .note,
      found: isThere ? spoken("doctor.office-found") : spoken("doctor.office-none"),
      means: isThere ? nil : spoken("doctor.office-none-means"),
      todo: isThere ? nil : spoken("doctor.office-none-do"))
  }

  private var editor: Check {
    let named = ["VISUAL", "EDITOR"].first { environment[$0].map { !$0.isEmpty } ?? false }
    let command = named.flatMap { environment[$0] } ?? (isThere("nano") ? "nano" : "vi")
    let program = command.split(separator: " ").first.map(String.init) ?? command
    let arguments = ["command": command, "name": named ?? "VISUAL"]
    let name = spoken("doctor.editor")
    guard isThere(program) else {
      return Check(
        id: "editor", name: name, state: .note,
        found: spoken("doctor.editor-missing", arguments),
        means: spoken("doctor.editor-missing-means"),
        todo: spoken("doctor.editor-missing-do"))
    }
    let found =
      named == nil
      ? spoken("doctor.editor-own", arguments) : spoken("doctor.editor-found", arguments)
    return Check(id: "editor", name: name, state: .fine, found: found)
  }

  /// Whether a program is found where the shell looks.
  private func isThere(_ program: String) -> Bool {
    let isFile = { FileManager.default.isExecutableFile(atPath: $0) }
    if program.contains("/") { return isFile(program) }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { isFile("\($0)/\(program)") }
  }

  private var clock: Check {
    let today = bench.reviewer.dayText(ProgramClock.today())
    let isSet = environment["MAALPLAN_NOW"].map { !$0.isEmpty } ?? false
    return Check(
      id: "clock", name: spoken("doctor.clock"), state: isSet ? .note : .fine,
      found: spoken("doctor.clock-found", ["day": today]),
      means: isSet ? spoken("doctor.clock-set") : nil,
      todo: isSet ? spoken("doctor.clock-set-do") : nil)
  }
}
