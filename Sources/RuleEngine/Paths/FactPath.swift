/// A path as a rule writes it: names joined by dots, `[*]` for every element of a list.
///
/// This is the part of RFC 9535 that rules need. A path begins at the place a rule is judged at, or
/// with `$.` at the top; `@` alone is the place itself. Each step knows its bytes in the text.
struct FactPath {
  /// A step and where it is written.
  struct Step {
    let name: Substring?
    let range: Range<Int>
  }

  let isAbsolute: Bool
  let steps: [Step]

  /// What in a text is no path.
  struct Mistake: Error {
    let range: Range<Int>
  }

  init(_ text: String) throws(Mistake) {
    let bytes = Array(text.utf8)
    var at = 0
    var steps: [Step] = []
    isAbsolute = bytes.first == UInt8(ascii: "$")
    if isAbsolute || bytes.first == UInt8(ascii: "@") { at = 1 }
    while at < bytes.count {
      if bytes[at...].starts(with: "[*]".utf8), at > 0 {
        steps.append(Step(name: nil, range: at..<at + 3))
        at += 3
        continue
      }
      if at > 0 {
        guard bytes[at] == UInt8(ascii: ".") else { throw Mistake(range: at..<bytes.count) }
        at += 1
      }
      let end = bytes[at...].firstIndex { !isNameByte($0) } ?? bytes.count
      guard end > at else { throw Mistake(range: min(at, bytes.count - 1)..<bytes.count) }
      steps.append(Step(name: Substring(decoding: bytes[at..<end], as: UTF8.self), range: at..<end))
      at = end
    }
    guard !bytes.isEmpty, !(isAbsolute && steps.isEmpty) else {
      throw Mistake(range: 0..<bytes.count)
    }
    self.steps = steps
  }
}

/// A path resolved against the schema: the way from node to node as numbers.
struct CompiledPath: Sendable, Hashable {
  /// The step to every element of a list; other steps are offsets among a record's fields.
  static let each: Int32 = -1

  var isAbsolute: Bool
  var steps: [Int32]

  var isSingle: Bool { !steps.contains(Self.each) }
}
