import Diagnostics
import LocatedJSON
import TestSupport
import Testing

/// What is written is read as what it was.
struct JSONRoundTripTests {
  @Test func `what is written is read as the same value`() throws {
    var random = SeededGenerator(seed: 3)
    for round in 0..<1_000 {
      let value = randomValue(&random, depth: 0)
      for text in [value.text(), value.line()] {
        let (root, diagnostics) = parseJSON(Source(name: "r.json", text: text))
        #expect(diagnostics == [], "round \(round)")
        let read = output(try #require(root))
        #expect(Array(read.line().utf8) == Array(value.line().utf8), "round \(round)")
      }
    }
  }

  /// In two files, as they are more than one may hold.
  @Test(arguments: [(0 as UInt32)...0x7FFFF, 0x80000...0x10FFFF])
  func `every character of Unicode survives`(_ values: ClosedRange<UInt32>) throws {
    let text = String(String.UnicodeScalarView(values.compactMap { Unicode.Scalar($0) }))
    let root = parseJSON(Source(name: "r.json", text: quoted(text))).root
    guard case .string(let read) = root?.value else {
      Issue.record("not a string")
      return
    }
    #expect(read.utf8.elementsEqual(text.utf8))
  }

  @Test func `JSON is written with two blanks a level and only the escapes that must be`() {
    let value = JSONOutput.object([
      ("navn", .string("Søren \"Sø\" \\ \u{8}\n\t/ 👍")),
      ("tom", .object([])),
      ("liste", .array([.integer(-3), .bool(true), .bool(false), .null, .array([])])),
    ])
    #expect(
      value.text() == #"""
        {
          "navn": "Søren \"Sø\" \\ \u0008\n\t/ 👍",
          "tom": {},
          "liste": [
            -3,
            true,
            false,
            null,
            []
          ]
        }

        """#)
    #expect(
      value.line()
        == #"{"navn":"Søren \"Sø\" \\ \u0008\n\t/ 👍","tom":{},"liste":[-3,true,false,null,[]]}"#)
  }

  @Test func `every value knows the bytes it covers`() throws {
    let text = #" { "år": [ 1.50, "to\n" ], "nej": null } "#
    let root = try #require(parseJSON(Source(name: "r.json", text: text)).root)
    func covered(_ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(covered(root.range) == #"{ "år": [ 1.50, "to\n" ], "nej": null }"#)
    guard case .object(let members) = root.value,
      case .array(let elements) = members.first?.value.value
    else {
      Issue.record("not an object with a list")
      return
    }
    #expect(members.map { covered($0.nameRange) } == [#""år""#, #""nej""#])
    #expect(members.map { covered($0.value.range) } == [#"[ 1.50, "to\n" ]"#, "null"])
    #expect(elements.map { covered($0.range) } == ["1.50", #""to\n""#])
    #expect(elements.map(\.value) == [.number("1.50"), .string("to\n")])
  }

  private func randomValue(_ random: inout SeededGenerator, depth: Int) -> JSONOutput {
    let count = Int.random(in: 0...4, using: &random)
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: .min ... .max, using: &random))
    case 3, 4: return .string(randomText(&random))
    case 5: return .array((0..<count).map { _ in randomValue(&random, depth: depth + 1) })
    default:
      return .object(
        (0..<count).map { _ in (randomText(&random), randomValue(&random, depth: depth + 1)) })
    }
  }

  private func randomText(_ random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x10FFFF
      text.append(Unicode.Scalar(.random(in: 0..<limit, using: &random)) ?? "\"")
    }
    return String(text)
  }

  private func output(_ node: JSONNode) -> JSONOutput {
    switch node.value {
    case .object(let members): .object(members.map { ($0.name, output($0.value)) })
    case .array(let elements): .array(elements.map(output))
    case .string(let text): .string(text)
    case .number(let text): Int(text).map { .integer($0) } ?? .null
    case .bool(let value): .bool(value)
    case .null: .null
    }
  }
}
