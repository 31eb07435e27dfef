import Dialogues
import Terminal
import Testing

struct CompletionStepTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let offers: [String]
    let step: CompletionStep

    init(_ text: String, _ offers: [String], _ step: CompletionStep) {
      self.text = text
      self.offers = offers
      self.step = step
    }

    var testDescription: String { "\(text) of \(offers)" }
  }

  static let cases = [
    Case(":x", [], .nothing), Case(":h", [":hjælp"], .replace(":hjælp")),
    Case(":hjælp", [":hjælp"], .nothing),
    Case(":h", [":hjælp", ":hjælpemiddel"], .replace(":hjælp")),
    Case(":hjælp", [":hjælp", ":hjælpemiddel"], .list([":hjælp", ":hjælpemiddel"])),
    Case(":H", [":hjælp", ":hvorfor"], .list([":hjælp", ":hvorfor"])),
    Case(":taet", [":tæt"], .replace(":tæt")),
    Case("å", ["ål", "ås"], .list(["ål", "ås"])),
  ]

  @Test(arguments: cases)
  func `tab goes as far as is certain`(_ test: Case) {
    let offers = test.offers.map { Completion(line: $0, label: $0) }
    #expect(CompletionStep(offers: offers, before: test.text) == test.step)
  }
}
