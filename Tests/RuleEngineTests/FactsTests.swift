import RuleEngine
import Testing

/// Addresses of facts, as people and files write them.
struct FactsTests {
  @Test(arguments: ["goal", "signs[2]", "signs[2].data", "signs[12].data[3]", "time.start"])
  func `an address is written as it is read`(_ text: String) {
    #expect(FactAddress(text)?.description == text)
  }

  @Test(arguments: ["", ".", "signs[0]", "signs[x]", "signs[1", "[1]", "a..b", "signs[*]", "æ"])
  func `anything else is no address`(_ text: String) {
    #expect(FactAddress(text) == nil)
  }

  @Test func `an address knows its pattern and the number of its innermost item`() {
    let address = FactAddress("signs[2].data[3]")
    #expect(address?.pattern == "signs[*].data[*]")
    #expect(address?.number == 3)
    #expect(FactAddress("time.start")?.number == nil)
  }

  @Test func `facts of another kind than the schema's are left out`() throws {
    let rules = try Bench.rules(Bench.file(["assert": #"{ "present": "places" }"#]))
    let facts = try Bench.facts(#"{ "places": "Hal", "goal": ["x"], "unknown": "y" }"#)
    #expect(rules.judge(facts, phase: 0).map(\.outcome) == [.fail])
  }
}
