import Testing
import Wording

/// Texts are found by name and filled in; what is missing is seen.
struct WordingTests {
  private enum Greeting: String, Phrase {
    case hello
    case items = "items-left"

    static let namespace = "greeting"
  }

  private let wording = Wording(
    language: .danish,
    texts: [
      "greeting.hello": "Hej {name}!", "greeting.items-left.one": "1 ting",
      "greeting.items-left.other": "{count} ting",
    ])

  @Test func `a phrase is said with its placeholders filled in`() {
    #expect(wording(Greeting.hello, ["name": "Liv"]) == "Hej Liv!")
    #expect(wording["greeting.hello", ["name": "{name}"]] == "Hej {name}!")
    #expect(wording(Greeting.hello) == "Hej {name}!")
  }

  @Test(arguments: [("1", "1 ting"), ("0", "0 ting"), ("2", "2 ting"), ("11", "11 ting")])
  func `the count chooses between one and other`(_ count: String, _ text: String) {
    #expect(wording(Greeting.items, ["count": count]) == text)
  }

  @Test func `a text that is missing shows its name`() {
    #expect(wording["greeting.goodbye"] == "⟦greeting.goodbye⟧")
    #expect(wording.has("greeting.hello"))
    #expect(wording.has("greeting.items-left"))
    #expect(!wording.has("greeting.goodbye"))
  }

  @Test(
    arguments: [
      ("", "", []), ("{a}", "1", ["a"]), ("{a}{b}{a}", "1{b}1", ["a", "b", "a"]),
      ("a } b", "a } b", []), ("{a", "{a", []), ("{{a}}", "{{a}}", ["a"]),
      ("å{a}å", "å1å", ["a"]),
    ])
  func `placeholders are filled in and other braces stand`(
    _ template: String, _ filled: String, _ names: [String]
  ) {
    #expect(fill(template, with: ["a": "1"]) == filled)
    #expect(placeholders(in: template) == names)
  }

  @Test func `Danish stands in where English is missing`() {
    #expect(Bilingual(danish: "ja", english: "yes")[.english] == "yes")
    #expect(Bilingual(danish: "ja")[.english] == "ja")
    #expect(Bilingual(danish: "ja", english: "yes")[.danish] == "ja")
  }
}
