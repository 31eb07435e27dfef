import Foundation
import GRDB
import Plans
import PseudoTerminals
import Storage
import Testing

/// A store that cannot be opened: what is said, whole, and 2 as the exit code.
struct StoreFaultTests {
  private let home: Home

  init() throws { home = try Home() }

  /// Makes a store with a plan in it, closed.
  private func fill() throws {
    let run = try home.run(["interview", "Prøve"], input: "Egelundskolen\n\nLone Madsen\n")
    #expect(run.status == 0)
  }

  private func execute(_ statement: String) throws {
    let queue = try DatabaseQueue(path: home.store)
    try queue.writeWithoutTransaction { try $0.execute(sql: statement) }
    try queue.close()
  }

  @Test func `a file that may grow no more is a full disk, and what was saved stands`() throws {
    let answers = (0..<40).map { ":gå mål\n\($0) \(String(repeating: "højst otte ", count: 20))\n" }
    let run = try home.run(
      ["-c", "ulimit -f 200; exec \(BuiltProgram.path("maalplan")) interview Prøve"],
      input: "Egelundskolen\n\n" + answers.joined(), program: "/bin/sh")
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.output.contains("Disken er fuld, så der kan ikke gemmes i"))
    #expect(run.output.contains("Det seneste blev ikke gemt. Kopiér det herfra:"))
    let goal = try home.plan(titled: "Prøve").answers.text(Slot("goal"))
    #expect(goal?.hasSuffix("højst otte") ?? false)
  }

  /// The commands that open the store.
  static let commands = [["plans"], ["export", "Prøve", "--to", "json"], ["interview", "Prøve"]]

  @Test(arguments: commands)
  func `a store of a newer version is left alone`(_ command: [String]) throws {
    try fill()
    try execute("PRAGMA user_version = 99")
    let run = try home.run(command, input: "Tabt?\n")
    #expect(run.status == 2)
    // The version that this program knows is its own business.
    let known = run.errors.firstMatch(of: /99 > ([0-9]+)/).map { String($0.1) } ?? "?"
    #expect(
      run.errors == """
        fejl: Planerne i \(home.store) er gemt af en nyere udgave af maalplan end denne. (version 99 > \(known))
        Installér den nyeste udgave af maalplan. Filen er ikke rørt, og alt i den er der stadig.

        """)
  }

  @Test(arguments: commands)
  func `a text file is no store and stays as it was`(_ command: [String]) throws {
    let file = try home.write("Kære dagbog\n", to: "dagbog.txt")
    let run = try home.run(command + ["--store", file])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        fejl: \(file) er ikke en fil med planer. (file is not a database)
        Filen er ikke rørt. Vælg et andet sted til planerne. Lå der planer i filen før, så er den beskadiget eller skrevet over: hent den fra jeres sikkerhedskopi.

        """)
    #expect(try home.read("dagbog.txt") == "Kære dagbog\n")
  }

  @Test func `a damaged store is named and not touched`() throws {
    try fill()
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try Data(contentsOf: URL(filePath: home.store))
    for place in 4096..<bytes.count { bytes[place] = 0x55 }
    try bytes.write(to: URL(filePath: home.store))
    let run = try home.run(["plans"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("fejl: Filen med planer er beskadiget: \(home.store) ("))
    #expect(
      run.errors.hasSuffix(
        """
        )
        Der er ikke ændret noget. Tag først en kopi af hele mappen, filen ligger i, og hent så filen fra jeres sikkerhedskopi. Har I ingen, så gem kopien: det meste kan som regel reddes.

        """))
    #expect(try Data(contentsOf: URL(filePath: home.store)) == bytes)
  }

  /// A place where nobody can keep plans, not even root, and what is said of it.
  struct Place: CustomTestStringConvertible {
    let path: String
    let message: String

    var testDescription: String { path }
  }

  static let places = [
    Place(
      path: "/proc/planer/plans.sqlite",
      message: "fejl: Noget gik galt med /proc/planer: No such file or directory"),
    Place(
      path: "/dev/null/plans.sqlite",
      message: "fejl: Noget gik galt med /dev/null/plans.sqlite: Not a directory"),
    Place(path: "/", message: "fejl: / er ikke en fil med planer. (Is a directory)"),
    Place(
      path: "/dev/null", message: "fejl: /dev/null er ikke en fil med planer. (Invalid argument)"),
  ]

  @Test(arguments: places)
  func `a place that takes no store is named`(_ place: Place) throws {
    let run = try home.run(["interview", "Prøve", "--store", place.path], input: "Skolen\n")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").first.map(String.init) == place.message)
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test func `nobody says where plans are to be kept`() throws {
    let run = try home.run(
      ["plans"], environment: ["HOME": "", "XDG_DATA_HOME": ""])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        fejl: jeg ved ikke, hvor planerne skal ligge: hverken XDG_DATA_HOME eller HOME er sat. Sig det med --store FIL

        """)
  }
}
