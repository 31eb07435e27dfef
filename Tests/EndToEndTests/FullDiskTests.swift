import Foundation
import Plans
import PseudoTerminals
import Storage
import Testing

/// A disk that fills up in the middle of a sitting, and one that may only be read.
///
/// These need a small disk of their own, which only root may mount.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "only root may mount a disk to fill"))
struct FullDiskTests {
  private let home: Home
  private let disk: SmallDisk

  init() throws {
    home = try Home()
    disk = try SmallDisk(at: home.path + "/disk", size: "400k")
  }

  private var store: String { disk.path + "/plans.sqlite" }

  private func sit() throws -> Sitting {
    let sitting = try Sitting(home, ["interview", "Prøve", "--store", store])
    try sitting.enter(["Egelundskolen", ""])
    return sitting
  }

  /// Everything ever answered in the plan.
  private func texts() throws -> [String] {
    let store = try PlanStore(path: store)
    let id = try #require(try store.plans().first?.plan.id)
    return try store.log(of: id).changes.flatMap(\.events).compactMap { event in
      switch event {
      case .answered(_, let text), .added(_, to: _, at: _, let text): text
      default: nil
      }
    }
  }

  @Test func `an answer that finds no room comes back and is kept when there is room`() throws {
    let sitting = try sit()
    try disk.fill()
    let long = String(repeating: "Skolechef Lone Madsen. ", count: 400)
    try sitting.terminal.paste(long)
    try sitting.enter("")
    #expect(sitting.transcript.contains("Disken er fuld, så der kan ikke gemmes i"))
    #expect(sitting.transcript.contains("Det, I skrev, står her og på linjen igen:"))
    #expect(try texts() == ["Egelundskolen"])
    try disk.empty()
    try sitting.enter("")
    #expect(try texts() == ["Egelundskolen", String(long.dropLast())])
    #expect(try sitting.leave() == 0)
  }

  /// What a workshop types when the disk is full, after these lines.
  struct Full: CustomTestStringConvertible {
    let way: [String]
    let line: String

    var testDescription: String { line }
  }

  private static let words = String(repeating: "Mange ord om det hele. ", count: 700)

  static let workshop = [
    Full(way: [":gå mål"], line: ":forslag \(words)x"),
    Full(way: [":gå mål", ":forslag"], line: "\(words)x"),
    Full(way: [":gå mål"], line: ":parkér \(words)x"),
    Full(way: [":gå mål"], line: ":beslut \(words)x"),
    Full(way: [":gå mål"], line: ":kommentér \(words)x"),
    Full(way: [":gå ejer", "Udvalget"], line: ":accepter owner-not-a-chef fordi \(words)x"),
    Full(way: [], line: ":deltagere \(words)x"),
    Full(way: [], line: ":titel \(words)x"),
  ]

  @Test(arguments: workshop)
  func `what a workshop types comes back as well, and is kept when there is room`(
    _ full: Full
  ) throws {
    let sitting = try sit()
    try sitting.enter(full.way)
    let before = try revision()
    try disk.fill()
    try sitting.terminal.type(Keys.control("U"))
    try sitting.terminal.paste(full.line)
    try sitting.enter("")
    #expect(sitting.transcript.contains("Disken er fuld, så der kan ikke gemmes i"))
    #expect(sitting.transcript.contains("Det, I skrev, står her og på linjen igen:"))
    #expect(try revision() == before)
    try disk.empty()
    try sitting.enter("")
    #expect(try revision() == before + 1)
    let events = try kept().log(of: try plan()).changes.last?.events ?? []
    #expect("\(events)".contains("Mange ord om det hele. Mange"))
    #expect(try sitting.leave() == 0)
  }

  /// Small changes find room in pages that the store has already, or come back as well: none is lost
  /// and none is told as kept that is not.
  @Test func `dots on a full disk are counted or asked for again`() throws {
    let sitting = try sit()
    try sitting.enter([":gå mål", ":forslag A", ":forslag B", ":stem 20"])
    try disk.fill()
    let told = 20
    for voter in 1...told {
      try sitting.enter(Keys.control("U") + "1:\(voter % 9), 2:\(voter % 7)")
    }
    let counted = try kept().log(of: try plan()).plan.deliberation.ballots.first?.voters ?? 0
    let refused = sitting.transcript.ranges(of: "Disken er fuld, så der kan ikke").count
    #expect(counted + refused == told)
    try disk.empty()
    try sitting.enter(Keys.control("U") + "1")
    let after = try kept().log(of: try plan()).plan.deliberation.ballots.first?.voters ?? 0
    #expect(after == counted + 1)
  }

  private func kept() throws -> PlanStore { try PlanStore(path: store) }

  private func plan() throws -> PlanID { try #require(try kept().plans().first?.plan.id) }

  private func revision() throws -> Int { try kept().log(of: plan()).revision }

  @Test func `plans on a read-only disk can be listed and exported and not answered`() throws {
    _ = try sit().leave()
    try disk.remount("ro")
    let plans = try home.run(["plans", "--store", store])
    #expect(plans.output == "proeve\tPrøve\tkladde\tNæste: godkendelse.\n")
    let export = try home.run(["export", "Prøve", "--to", "json", "--store", store])
    #expect(export.status == 0)
    let run = try home.run(["interview", "Prøve", "--store", store], input: "Tabt?\n")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("fejl: Der kan ikke gemmes i \(store)"))
  }
}

/// A small disk in memory, unmounted when the test lets go of it.
final class SmallDisk {
  /// Where it is mounted.
  let path: String

  /// Whether this process may mount one.
  static let isPossible: Bool = {
    guard let home = try? Home() else { return false }
    return (try? SmallDisk(at: home.path + "/disk", size: "64k")) != nil
  }()

  private struct Refused: Error {}

  /// Mounts a disk of a size such as "400k" at a path that does not exist yet.
  init(at path: String, size: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path])
  }

  deinit { try? Self.run("/bin/umount", ["--lazy", path]) }

  /// Fills the disk to its last byte.
  func fill() throws {
    try Self.run("/bin/sh", ["-c", "cat /dev/zero > '\(path)/fyld' || true"])
  }

  /// Makes room again.
  func empty() throws { try FileManager.default.removeItem(atPath: path + "/fyld") }

  /// Makes the disk "ro" or "rw".
  func remount(_ mode: String) throws {
    try Self.run("/bin/mount", ["-o", "remount,\(mode)", path])
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused() }
  }
}
