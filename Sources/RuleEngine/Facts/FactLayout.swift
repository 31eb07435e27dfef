/// A schema in flat tables, for the reader that follows it byte by byte; in place for parsers.
final class FactLayout: Sendable {
  /// What one fact of the schema holds.
  struct Shape: Sendable, BitwiseCopyable {
    enum Kind: Sendable, BitwiseCopyable {
      case text
      case list
      case record
    }

    let kind: Kind
    /// The shape of a list's elements, or the first field of a record.
    var first = 0
    /// How many fields a record has.
    var count = 0
    /// The offset of the field of an element that a text alone stands for; -1 where none does.
    var textField = -1

    /// Whether the bits of given fields are those of all fields of a record.
    func isWhole(_ given: UInt64) -> Bool {
      count < 64 && given == (1 &<< UInt64(truncatingIfNeeded: count)) &- 1
    }
  }

  /// A field of a record, with its name as JSON has it.
  struct Field: Sendable, BitwiseCopyable {
    let shape: Int
    /// The name in its quotes and the colon behind it, the first eight bytes and the next.
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var headMask: UInt64 = 0
    var tailMask: UInt64 = 0
    /// How long that is; 0 where sixteen bytes cannot hold it.
    var length = 0
    /// The same of a text, as most are; 0 of any other.
    var textLength = 0
    /// The name alone, a stretch of the bytes of all names.
    var firstLetter = 0
    var endLetter = 0
  }

  private let shapes: Table<Shape>
  private let fields: Table<Field>
  private let letters: Table<UInt8>

  init(_ schema: FactSchema) {
    var draft = LayoutDraft()
    _ = draft.add(schema.root)
    (shapes, fields, letters) = (Table(draft.shapes), Table(draft.fields), Table(draft.letters))
  }

  /// The tables, for as long as these are kept.
  var slots: LayoutSlots {
    LayoutSlots(shapes: shapes.slots, fields: fields.slots, letters: letters.slots)
  }
}

/// A layout on its way into tables.
private struct LayoutDraft {
  var shapes: [FactLayout.Shape] = []
  var fields: [FactLayout.Field] = []
  var letters: [UInt8] = []

  mutating func add(_ kind: FactSchema.Kind) -> Int {
    let index = shapes.count
    switch kind {
    case .text, .date: shapes.append(FactLayout.Shape(kind: .text))
    case .list(let element):
      shapes.append(FactLayout.Shape(kind: .list))
      shapes[index].first = add(element)
    case .record(let parts):
      shapes.append(FactLayout.Shape(kind: .record))
      shapes[index].first = fields.count
      shapes[index].count = parts.count
      shapes[index].textField = parts.firstIndex { $0.kind.isText } ?? -1
      let first = fields.count
      for _ in parts { fields.append(FactLayout.Field(shape: 0)) }
      for (offset, part) in parts.enumerated() {
        var field = FactLayout.Field(shape: add(part.kind), name: part.name)
        if part.kind.isText { field.textLength = field.length }
        field.firstLetter = letters.count
        letters += part.name.utf8
        field.endLetter = letters.count
        fields[first + offset] = field
      }
    }
    return index
  }
}

extension FactLayout.Field {
  fileprivate init(shape: Int, name: String) {
    self.shape = shape
    let bytes = Array("\"\(name)\":".utf8)
    guard bytes.count <= 16 else { return }
    length = bytes.count
    for (index, byte) in bytes.enumerated() {
      let shift = UInt64(index % 8 * 8)
      if index < 8 {
        head |= UInt64(byte) << shift
        headMask |= 0xFF << shift
      } else {
        tail |= UInt64(byte) << shift
        tailMask |= 0xFF << shift
      }
    }
  }
}

/// The tables of a layout.
struct LayoutSlots: BitwiseCopyable {
  let shapes: Slots<FactLayout.Shape>
  let fields: Slots<FactLayout.Field>
  let letters: Slots<UInt8>
}
