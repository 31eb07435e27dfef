import Foundation
import LocatedJSON
import RuleEngine
import TestSupport
import Testing
import Wording

/// What is written from the check table is committed, and not older than the table.
struct GeneratedFilesTests {
  @Test func `the JSON Schema of rules is the check table's`() throws {
    let fresh = rulesSchema(try Fixture.wording()).text()
    try expectCommitted(fresh, at: "Rules/schema/rules.schema.json")
  }

  @Test func `the reference of checks is the check table's`() throws {
    let fresh = """
      # Tjek i reglerne

      Skrevet ud af programmets egen tabel; reglernes opbygning står i `Rules/schema/rules.schema.json`.

      \(checkReference(try Fixture.wording(.danish)))
      # Checks in rules

      Written from the program's own table; the form of rules is in `Rules/schema/rules.schema.json`.

      \(checkReference(try Fixture.wording(.english)))
      """
    try expectCommitted(fresh, at: "Documentation/checks.md")
  }

  /// With `RECORD_GOLDENS=1` in the environment the file is written anew, and the test fails.
  private func expectCommitted(_ fresh: String, at path: String) throws {
    let file = Fixture.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(fresh.utf8).write(to: file)
      Issue.record("recorded \(path)")
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(committed == fresh, "record it anew with RECORD_GOLDENS=1")
  }

  @Test func `the schema describes every check, and refuses two in one condition`() throws {
    let text = rulesSchema().line()
    for check in Check.allCases {
      #expect(text.contains(#"{"required":["\#(check.rawValue)"]}"#))
    }
    #expect(text.contains(#""oneOf":[{"required":["all"]}"#))
  }

  @Test func `the reference has a row for every check`() throws {
    let rows = checkReference(try Fixture.wording()).split(separator: "\n")
    #expect(rows.count == Check.allCases.count + 2)
    #expect(rows[0] == "| Tjek | Får | Er opfyldt, når |")
    #expect(
      rows[15]
        == "| `mentions` | `in`: sti til en tekst<br>`list`: navn på en ordliste<br>`min`: et tal fra 0 til 10000 (kan udelades)<br>`max`: et tal fra 0 til 10000 (kan udelades)<br>`with`: navn på en ordliste (kan udelades)<br>`after`: navn på en ordliste (kan udelades)<br>`gap`: et tal fra 0 til 100 (kan udelades)<br>`without`: navn på en ordliste (kan udelades)<br>`repeated`: true eller false (kan udelades) | Teksten har ord fra listen; med 'min' og 'max' så mange forskellige, og med 'repeated' tælles gentagelser med. Med 'with' tæller kun sætninger, der også har ord fra den liste; med 'without' kun sætninger uden; med 'after' kun ord, der kommer efter et fra den liste, højst 'gap' ord efter. |"
    )
  }
}
