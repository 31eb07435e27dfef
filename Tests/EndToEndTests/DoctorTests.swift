import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// `maalplan doctor` by the built program: what is there, what it means, and the exit code.
struct DoctorTests {
  private let home: Home

  init() throws { home = try Home() }

  private func checks(
    _ arguments: [String] = [], _ environment: [String: String] = [:], status: Int = 0
  ) throws -> [String: String] {
    let run = try home.run(["doctor", "--format", "json"] + arguments, environment: environment)
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(run.errors == "")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let list = try #require(value?["checks"] as? [[String: Any]])
    #expect(list.allSatisfy { $0["found"] as? String != "" })
    return Dictionary(
      uniqueKeysWithValues: list.compactMap { check in
        (check["id"] as? String).map { ($0, check["state"] as? String ?? "") }
      })
  }

  @Test func `in a home without plans all is well, and none are made`() throws {
    let found = try checks()
    #expect(
      Set(found.keys) == [
        "program", "terminal", "locale", "libedit", "store", "rules", "libreoffice", "editor",
        "clock",
      ])
    #expect(found["store"] == "fine" && found["rules"] == "fine" && found["terminal"] == "note")
    #expect(!FileManager.default.fileExists(atPath: home.store))
    let text = try home.run(["doctor"])
    #expect(text.status == 0)
    #expect(text.output.contains("Ingen planer endnu"))
    #expect(text.output.hasSuffix("Alt, der skal til, er i orden.\n"))
    let english = try home.run(["doctor", "--language", "en"])
    #expect(english.output.hasSuffix("All that is needed is fine.\n"))
  }

  @Test func `plans that others could read are told about, once`() throws {
    #expect(try home.run(["interview", "Ny"], input: "Skolen\n").status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: home.store)
    #expect(try checks()["store"] == "note")
    #expect(try checks()["store"] == "fine")
    let rights = try FileManager.default.attributesOfItem(atPath: home.store)
    #expect(rights[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a store that is damaged or none is a fault, and says what to do`() throws {
    let file = try home.write("ikke en database, men længere end et hoved", to: "plans.sqlite")
    #expect(try checks(["--store", file], status: 2)["store"] == "fault")
    let run = try home.run(["doctor", "--store", file])
    #expect(run.status == 2)
    #expect(run.output.contains("ikke en fil med planer"))
    #expect(run.output.contains("sikkerhedskopi"))
    #expect(run.output.hasSuffix("1 ting skal rettes.\n"))
    // Below a file there is no place for folders.
    #expect(try checks(["--store", file + "/mappe/plans.sqlite"], status: 2)["store"] == "fault")
  }

  @Test func `what is set otherwise than usual is told about`() throws {
    let environment = [
      "LANG": "da_DK.ISO-8859-1", "EDITOR": "findes-ikke --wait", "PATH": home.path,
      "MAALPLAN_NOW": "2028-01-01",
    ]
    let found = try checks([], environment)
    for name in ["locale", "editor", "libreoffice", "clock"] { #expect(found[name] == "note") }
  }

  @Test func `faulty rules of one's own are a fault`() throws {
    let folder = home.path + "/.config/maalplan/rules"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write("{", to: ".config/maalplan/rules/vores.json")
    #expect(try checks(status: 2)["rules"] == "fault")
    try home.write(
      #"{"id":"vores","for":"albertslund-maalplan","rules":{}}"#,
      to: ".config/maalplan/rules/vores.json")
    #expect(try checks()["rules"] == "fine")
  }

  @Test func `at a terminal its width and colours are seen`() throws {
    let sitting = try Sitting(home, ["doctor"], waits: false)
    #expect(try sitting.terminal.waitForEnd() == 0)
    #expect(sitting.transcript.contains("xterm-256color, "))
    #expect(sitting.transcript.contains("libedit"))
  }

  @Test func `wrong usage is told about`() throws {
    for arguments in [["doctor", "--format", "xml"], ["doctor", "ekstra"]] {
      #expect(try home.run(arguments).status == 64)
    }
  }
}
