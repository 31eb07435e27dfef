import OfficePackages
import TestSupport
import Testing

/// Splices go in and out again.
struct SpliceTests {
  @Test func `splices at one place keep their order`() {
    let text = Array("abc".utf8)
    let splices = [
      Splice(at: 3, Array("!".utf8)), Splice(at: 1, Array("1".utf8)),
      Splice(at: 1, Array("2".utf8)),
      Splice(at: 2, Array("xyz".utf8), instead: Array("c".utf8)),
    ]
    let result = spliced(text, splices)
    #expect(String(decoding: result, as: UTF8.self) == "a12bxyz!")
    #expect(unspliced(result, splices) == text)
  }

  @Test func `a text changed since gives nothing back`() {
    let splices = [Splice(at: 1, Array("1".utf8))]
    #expect(unspliced(Array("a2bc".utf8), splices) == nil)
    #expect(unspliced([], splices) == nil)
  }

  @Test(arguments: 0..<20)
  func `what was spliced can be taken out`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
    var splices: [Splice] = []
    var at = 0
    while at < text.count {
      let removed = Int.random(in: 0...min(2, text.count - at), using: &random)
      let inserted = (0..<Int.random(in: 0..<4, using: &random)).map { _ in UInt8(0) }
      splices.append(Splice(at: at, inserted, instead: Array(text[at..<at + removed])))
      at += removed + Int.random(in: 0..<9, using: &random)
    }
    #expect(unspliced(spliced(text, splices), splices) == text, "seed \(seed)")
  }
}
