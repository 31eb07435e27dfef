import Foundation
import Plans
import PseudoTerminals
import Storage
import TestSupport
import Testing

/// An hour at the keyboard, as fast as the program takes it.
struct HourTests {
  /// A part of a fast typist's hour, or all of it.
  private static let lines = rounds(usually: 400, whole: 3_000)

  @Test func `every character of an hour is in the plan, and memory stays as it was`() throws {
    let seed = UInt64.random(in: 0...9999)
    let hour = try Hour(seed: seed)
    try hour.work(lines: Self.lines / 4)
    let early = try hour.memory()
    try hour.work(lines: Self.lines - Self.lines / 4)
    let late = try hour.memory()
    try hour.leave()

    let plan = try hour.home.plan(titled: "Time")
    let log = try hour.home.plans().log(of: plan.id)
    let kept = log.changes.flatMap(\.events).compactMap { event -> String? in
      if case .answered(_, let text) = event { text } else { nil }
    }
    #expect(kept.count == hour.expected.count, "seed \(seed)")
    let wrong = zip(kept, hour.expected).enumerated().first { $1.0 != $1.1 }
    #expect(wrong == nil, "seed \(seed)")
    let export = try hour.home.run(["export", plan.id.rawValue, "--to", "json"])
    let answers = try JSONDecoder().decode(ExportedPlan.self, from: Data(export.output.utf8))
      .answers
    #expect(answers.texts == hour.standing, "seed \(seed)")
    // Each answer is kept in the log, as it must be; nothing else may grow. How much of what it takes to
    // judge 64 KB is given back to the system is the allocator's affair, and other on a busy machine.
    #expect(late < 2 * early, "seed \(seed), \(hour.entered) lines")
  }
}

private struct ExportedPlan: Decodable {
  struct Answers: Decodable {
    var owner, targetGroup, policy, objective, goal, relevance: String

    var texts: [String] { [owner, targetGroup, policy, objective, goal, relevance] }
  }

  let answers: Answers
}

/// Somebody who types fast and much, slips and puts it right, in a shell's terminal.
private final class Hour {
  let home: Home
  /// The answers given, in order.
  private(set) var expected: [String] = []
  /// The answers that stand.
  private(set) var standing: [String] = Array(repeating: "", count: 6)
  /// The lines ended with Enter.
  private(set) var entered = 0
  private let shell: PseudoTerminal
  private var random: SeededGenerator
  private var mark = 0
  private static let promptEnd = Array("›\u{1B}[0m ".utf8)

  init(seed: UInt64) throws {
    home = try Home()
    random = SeededGenerator(seed: seed)
    shell = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: home.environment.merging(["PS1": "skal$ "]) { $1 })
    try shell.wait(for: "skal$")
    try shell.type("\(BuiltProgram.path("maalplan")) interview Time\r")
    try waitForPrompt()
    try enter("Egelundskolen")
    try enter("")
  }

  /// The resident memory of the program, in KB.
  func memory() throws -> Int {
    let shellID = shell.processID
    let children = try String(
      contentsOfFile: "/proc/\(shellID)/task/\(shellID)/children", encoding: .utf8)
    let id = children.split(separator: " ").first.map(String.init) ?? ""
    let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  func leave() throws {
    try shell.type(Keys.control("U") + Keys.control("D"))
    try shell.wait(until: "the shell's prompt") { shell.screen.currentRow == "skal$" }
    #expect(shell.screen.unknown == [])
  }

  /// Answers the six questions of free text again and again.
  func work(lines: Int) throws {
    let end = entered + lines
    var large = [true, false]
    while entered < end {
      try enter(":gå 2")
      for question in 0..<6 {
        if Int.random(in: 0..<12, using: &random) == 0 { try wander(question) }
        if question == 1, !large.isEmpty { try paste(large.removeLast(), into: question) }
        try write(question)
      }
    }
  }
}

// MARK: - Answers

extension Hour {
  private static let words = [
    "børn", "unge", "på", "Ærø", "æblegrød", "skole", "trives", "fællesskabet", "åen", "Åse",
    "Réné", "år", "målet", "tegn", "👍🏽", "👩‍👧‍👦", "100", "%", "«citat»", "(måske)", "tid", "og",
  ]

  private func sentence() -> [String] {
    let count = Int.random(in: 3...14, using: &random)
    let words = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
    return ["Linje", "\(entered)"] + words + ["slut."]
  }

  private func write(_ question: Int) throws {
    let words = sentence()
    let text = words.joined(separator: " ")
    try shell.type(Keys.control("E") + Keys.control("U"))
    switch Int.random(in: 0..<20, using: &random) {
    case 0: try breakOff(text)
    case 1: try suspend(in: text)
    case 2: try resize(in: text)
    case 3: try shell.paste(text)
    default: try type(words)
    }
    try answer(text, question)
  }

  private func answer(_ text: String, _ question: Int) throws {
    expected.append(text)
    standing[question] = text
    try enter("")
  }

  /// 64 KB at once: as a paste that the terminal marks, or as if they were typed.
  private func paste(_ isMarked: Bool, into question: Int) throws {
    let unit = "Ærø \(entered) "
    let count = 65_536 / unit.utf8.count
    let text = String(repeating: unit, count: count) + "slut."
    try shell.type(Keys.control("E") + Keys.control("U"))
    try isMarked ? shell.paste(text) : shell.type(text)
    try answer(text, question)
    // It is in the log now; in the plan it would be judged again with every line to come.
    try enter(Keys.control("E") + Keys.control("U") + ":fortryd")
  }

  private func wander(_ question: Int) throws {
    let clear = Keys.control("E") + Keys.control("U")
    let way = [":oversigt", ":gem", ":ur", "?", ":tilbage", ":vis"].randomElement(using: &random)
    try enter(clear + (way ?? ""))
    try enter(clear + ":gå \(question + 2)")
  }

  /// Ctrl-C keeps the line, and `:kladde` brings it back.
  private func breakOff(_ text: String) throws {
    var half = text.prefix(text.count / 2)
    while half.last == " " { half.removeLast() }
    mark = shell.output.count
    try shell.type(String(half) + Keys.control("C"))
    try shell.wait(until: "the line to be kept") { hasWritten("gemt som kladde") }
    try waitForPrompt()
    try enter(Keys.control("E") + Keys.control("U") + ":kladde")
    try shell.type(String(text.dropFirst(half.count)))
  }

  private func suspend(in text: String) throws {
    let half = text.prefix(text.count / 2)
    try shell.type(String(half))
    mark = shell.output.count
    try shell.type(Keys.control("Z"))
    try shell.wait(until: "the shell") { hasWritten("skal$ ") }
    mark = shell.output.count
    try shell.type("fg\r")
    try waitForPrompt()
    try shell.type(String(text.dropFirst(half.count)))
  }

  private func resize(in text: String) throws {
    let half = text.prefix(text.count / 2)
    try shell.type(String(half))
    for columns in [40, 120, 80] { shell.resize(rows: 24, columns: columns) }
    try shell.type(String(text.dropFirst(half.count)))
  }
}

// MARK: - Keys

extension Hour {
  /// Types words in pieces of a few keys, with slips that are put right.
  private func type(_ words: [String]) throws {
    var keys = ""
    // The first word comes last, at the beginning of the line.
    let isTurned = Int.random(in: 0..<6, using: &random) == 0
    for (index, word) in words.enumerated() where !isTurned || index > 0 {
      keys += index > (isTurned ? 1 : 0) ? " " : ""
      keys += slip(before: word)
    }
    if isTurned { keys += Keys.home + words[0] + " " + Keys.end }
    if Bool.random(using: &random) { keys = decomposed(keys) }
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let piece = bytes.prefix(Int.random(in: 1...9, using: &random))
      bytes = bytes.dropFirst(piece.count)
      try shell.type(Array(piece))
    }
  }

  /// A word as it is typed.
  private func slip(before word: String) -> String {
    switch Int.random(in: 0..<14, using: &random) {
    case 0: "xæø" + String(repeating: Keys.backspace, count: 3) + word
    case 1: "forkert" + Keys.control("W") + word
    case 2: word + "👩‍👧‍👦" + Keys.backspace
    case 3: word + "\u{1B}[A\u{1B}[B"
    case 4: word + "\u{1B}[15~"
    case 5: word + "z" + Keys.left + "\u{1B}[3~"
    case 6: word + Keys.left + Keys.left + "\u{1B}[C\u{1B}[C"
    case 7: word + Keys.control("A") + Keys.control("E")
    case 8: word + "å" + Keys.control("H")
    case 9: word + Keys.control("B") + Keys.control("F")
    default: word
    }
  }

  /// Letters with rings and accents as some keyboards send them: the letter, then the mark.
  private func decomposed(_ keys: String) -> String {
    keys.replacing("å", with: "a\u{30A}").replacing("Å", with: "A\u{30A}")
      .replacing("é", with: "e\u{301}")
  }

  private func enter(_ line: String) throws {
    try shell.type(line)
    mark = shell.output.count
    try shell.type("\r")
    try waitForPrompt()
    entered += 1
  }

  private func waitForPrompt() throws {
    try shell.wait(until: "the next prompt, line \(entered)") {
      shell.output[mark...].firstRange(of: Self.promptEnd) != nil
    }
  }

  private func hasWritten(_ text: String) -> Bool {
    shell.output[mark...].firstRange(of: Array(text.utf8)) != nil
  }
}
