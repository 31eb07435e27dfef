import Foundation
import TestSupport
import Testing

/// The JSON Schema of rules, held up to the rules there are and to broken ones by a checker that is
/// not ours.
///
/// `.ci/checkers` installs it; where it is not there, the tests are skipped and say so.
@Suite(.enabled(if: SchemaChecker.isInstalled, "check-jsonschema is missing: run .ci/checkers"))
struct SchemaTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test(arguments: ["da", "en"])
  func `the schema is one, and the built-in rules keep to it`(_ language: String) throws {
    let checker = try SchemaChecker(home, language)
    #expect(try checker.run(["--check-metaschema", checker.schema]).status == 0)
    let rules = Fixture.root.appending(path: "Rules").path
    let files = try FileManager.default.contentsOfDirectory(atPath: rules)
      .filter { $0.hasSuffix(".json") }.map { "\(rules)/\($0)" }
    #expect(try checker.refused(files) == [])
  }

  @Test func `the schema refuses every broken pack whose fault a schema can know`() throws {
    let checker = try SchemaChecker(home, "da")
    // Half a character is more than the checker can take.
    let packs = BrokenPack.all.filter { $0.name != "007-halvt-tegn" }
    let refused = try Set(checker.refused(packs.flatMap(\.paths)))
    let accepted = packs.filter { refused.isDisjoint(with: $0.paths) }.map(\.name)
    #expect(accepted == Self.unknowable)
  }

  /// What a schema cannot know: names that stand twice, what there is to refer to, what is bigger than
  /// what, what is read in patterns and placeholders, and what is no more than advised against.
  static let unknowable = [
    "009-navn-to-gange",
    "017-ukendt-fase",
    "019-engelsk-mangler",
    "029-source-staar-ikke-i-skabelonen",
    "036-mindst-over-hoejst",
    "041-for-dybt",
    "042-for-stor",
    "043-ukendt-felt",
    "044-felt-under-tekst",
    "045-felt-under-liste",
    "046-stjerne-under-tekst",
    "047-ikke-en-liste",
    "048-ikke-en-tekst",
    "049-ikke-en-dato",
    "050-flere-felter",
    "052-steder-af-to-slags",
    "053-ukendt-sted",
    "054-ukendt-liste",
    "055-liste-henter-sig-selv",
    "056-liste-henter-ukendt-liste",
    "061-intet-ord",
    "063-samme-ord-to-gange",
    "064-ubrugt-liste",
    "065-ukendt-definition",
    "066-definition-bruger-sig-selv",
    "067-ubrugt-definition",
    "071-moenster-intet-at-gentage",
    "072-moenster-uaabnet-parentes",
    "073-moenster-ulukket-parentes",
    "074-moenster-ulukket-kantparentes",
    "075-moenster-omvendt-omraade",
    "076-moenster-forkert-antal",
    "077-moenster-ukendt-omvendt-skraastreg",
    "078-moenster-ser-tilbage",
    "079-moenster-for-stort",
    "080-ukendt-pladsholder",
    "081-pladsholder-uden-for-sit-tjek",
    "083-forkert-laengde",
    "084-tekst-for-lang",
    "089-ukendt-felt-i-eksempel",
    "090-forkert-slags-i-eksempel",
    "095-extends-ukendt-fil",
    "096-niveau-for-ukendt-regel",
    "097-niveau-for-gammelt-navn",
    "099-planmoenster-for-langt",
    "100-regel-to-gange",
    "101-liste-to-gange",
    "102-definition-to-gange",
    "103-fil-to-gange",
  ]
}

/// The program `check-jsonschema`, with the schema as the program writes it.
private struct SchemaChecker {
  private let home: Home
  let schema: String

  private static let path = Fixture.root.appending(path: ".build/checkers/bin/check-jsonschema")
    .path

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  init(_ home: Home, _ language: String) throws {
    self.home = home
    let written = try home.run(["rules", "schema", "--language", language])
    #expect(written.status == 0)
    schema = try home.write(written.output, to: "rules.schema.json")
  }

  func run(_ arguments: [String]) throws -> ProgramRun {
    try home.run(arguments, program: Self.path)
  }

  /// Those of some files that the schema refuses, or that are no JSON.
  func refused(_ files: [String]) throws -> [String] {
    let run = try run(["--schemafile", schema, "--output-format", "json"] + files)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(run.status == (answer.status == "ok" ? 0 : 1))
    let refused = Set((answer.errors + (answer.unreadable ?? [])).map(\.filename))
    return files.filter(refused.contains)
  }

  private struct Answer: Decodable {
    struct Fault: Decodable { let filename: String }
    let status: String
    let errors: [Fault]
    let unreadable: [Fault]?

    enum CodingKeys: String, CodingKey {
      case status
      case errors
      case unreadable = "parse_errors"
    }
  }
}
