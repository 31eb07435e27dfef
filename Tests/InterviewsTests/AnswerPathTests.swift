import Interviews
import Testing

/// A path says where an answer stands, and reads as it is written.
struct AnswerPathTests {
  @Test(
    arguments: [
      ("goal", nil, "goal"), ("milestones.start", nil, "milestones.start"),
      ("signs[*].data", "signs", "data"), ("a1.b2[*].c3.d4", "a1.b2", "c3.d4"),
    ] as [(String, String?, String)])
  func `a path is read and written alike`(_ text: String, _ list: String?, _ field: String) throws {
    let path = try #require(AnswerPath(text))
    #expect(path.list == list)
    #expect(path.field == field)
    #expect(path.text == text)
  }

  @Test(
    arguments: [
      "", ".", "a.", ".a", "a..b", "1a", "a-b", "a b", "å", "a[*]", "[*].a", "a[1].b",
      "a[*].b[*].c",
      "a[*]b", "a[*]..b", "@", "[", "a_b",
    ])
  func `anything else is no path`(_ text: String) {
    #expect(AnswerPath(text) == nil)
  }
}
