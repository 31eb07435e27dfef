import Terminal
import Testing

struct KeyDecoderTests {
  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let keys: [Key]
    let testDescription: String

    init(_ text: String, _ keys: [Key]) { self.init(Array(text.utf8), keys) }

    init(_ bytes: [UInt8], _ keys: [Key]) {
      self.bytes = bytes
      self.keys = keys
      testDescription = String(decoding: bytes, as: UTF8.self).debugDescription
    }
  }

  static let cases = [
    Case("aæ漢🙂", [.text("a"), .text("æ"), .text("漢"), .text("🙂")]),
    Case("\r\n\t", [.enter, .edit(.newline), .tab]),
    Case("\u{3}\u{4}\u{1A}\u{C}", [.interrupt, .endOfInput, .suspend, .clearScreen]),
    Case("\u{1B}[A\u{1B}OB\u{10}\u{E}", [.up, .down, .up, .down]),
    Case("\u{1B}[C\u{1B}OD\u{2}\u{6}", [.edit(.right), .edit(.left), .edit(.left), .edit(.right)]),
    Case(
      "\u{1B}[1;5C\u{1B}[1;3D\u{1B}b\u{1B}f",
      [
        .edit(.wordRight), .edit(.wordLeft), .edit(.wordLeft), .edit(.wordRight),
      ]),
    Case("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1}", Array(repeating: .edit(.lineStart), count: 4)),
    Case("\u{1B}[F\u{1B}[4~\u{1B}[8~\u{5}", Array(repeating: .edit(.lineEnd), count: 4)),
    Case(
      "\u{1B}[1;5H\u{1B}[1;5F\u{1B}<\u{1B}>",
      [
        .edit(.textStart), .edit(.textEnd), .edit(.textStart), .edit(.textEnd),
      ]),
    Case(
      "\u{1B}[3~\u{7F}\u{8}\u{1B}\u{7F}\u{1B}[3;5~",
      [
        .edit(.deleteForward), .edit(.deleteBackward), .edit(.deleteBackward),
        .edit(.cutWordBackward), .edit(.cutWordForward),
      ]),
    Case(
      "\u{1B}\r\u{1B}\n\u{1B}[13;2u\u{1B}[27;3;13~", Array(repeating: .edit(.newline), count: 4)),
    Case(
      "\u{18}\u{5}\u{18}\u{15}\u{1F}\u{18}x",
      [
        .editor, .edit(.undo), .edit(.undo), .text("x"),
      ]),
    Case("\u{18}\u{1B}[F", [.edit(.lineEnd)]),
    Case("\u{1B}[15~\u{1B}[[A\u{1B}[1;2P\u{1B}Oq\u{1B}x\u{1B}[<0;1;1Mb", [.text("b")]),
    Case("\u{1B}\u{1B}[A\u{1B}ø", [.up, .text("ø")]),
    Case("\u{1B}[200~a\r\u{1B}[Ab\u{1B}[201~c", [.paste(Array("a\r\u{1B}[Ab".utf8)), .text("c")]),
    Case("\u{1B}[201~a", [.text("a")]),
    Case(
      [0xFF, 0xE6, 0x62, 0xC3, 0x28, 0xED, 0xA0, 0x80],
      [
        .text("\u{FFFD}"), .text("\u{FFFD}"), .text("b"), .text("\u{FFFD}"), .text("("),
        .text("\u{FFFD}"),
      ]),
    Case([0x0, 0x11, 0x1C, 0x1D, 0x1E, 0x16, 0x12, 0x61], [.text("a")]),
  ]

  @Test(arguments: cases)
  func `bytes become keys`(_ test: Case) {
    #expect(keys(of: [test.bytes]) == test.keys)
  }

  @Test(arguments: cases)
  func `bytes become the same keys when they come one by one`(_ test: Case) {
    #expect(keys(of: test.bytes.map { [$0] }) == test.keys)
  }

  struct Start: CustomTestStringConvertible {
    let bytes: [UInt8]
    let patience: KeyDecoder.Patience
    /// What it becomes when nothing more comes.
    let late: Key?
    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
  }

  static let starts = [
    Start(bytes: [0x1B], patience: .escape, late: nil),
    Start(bytes: Array("\u{1B}[1;".utf8), patience: .sequence, late: nil),
    Start(bytes: Array("\u{1B}O".utf8), patience: .sequence, late: nil),
    Start(bytes: [0xC3], patience: .sequence, late: .text("\u{FFFD}")),
    Start(
      bytes: Array("\u{1B}[200~halv".utf8), patience: .paste, late: .paste(Array("halv".utf8))),
  ]

  @Test(arguments: starts)
  func `of what never comes to an end, the text is kept`(_ test: Start) {
    var decoder = KeyDecoder()
    decoder.append(test.bytes)
    let keys = [decoder.next(), decoder.next(isLate: false)]
    #expect(keys == [nil, nil])
    #expect(decoder.patience == test.patience)
    let late = decoder.next(isLate: true)
    #expect(late == test.late)
    #expect(decoder.patience == .none)
  }

  @Test func `Ctrl-X waits for its second key as long as it takes`() {
    var decoder = KeyDecoder()
    decoder.append([0x18])
    let first = decoder.next(isLate: true)
    #expect(first == nil)
    #expect(decoder.patience == .none)
    decoder.append([0x05])
    let second = decoder.next()
    #expect(second == .editor)
  }

  private func keys(of pieces: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for piece in pieces {
      decoder.append(piece)
      while let key = decoder.next() { keys.append(key) }
    }
    return keys
  }
}
