/// A schema in flat tables, for the reader that follows it byte by byte.
struct FactLayout: Sendable {
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
    /// Whether a field of the record is a record, which has its facts even where it is not given.
    var holdsRecords = false
    /// The offset of the field of an element that a text alone stands for; -1 where none does.
    var textField = -1
  }

  /// A field of a record, with its name as JSON has it.
  struct Field: Sendable, BitwiseCopyable {
    let shape: Int
    /// Whether it is a text, as most are.
    let isText: Bool
    /// The name in its quotes and the colon behind it, the first eight bytes and the next.
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var headMask: UInt64 = 0
    var tailMask: UInt64 = 0
    /// How long that is; 0 where sixteen bytes cannot hold it.
    var length = 0
  }

  private(set) var shapes: [Shape] = []
  private(set) var fields: [Field] = []
  /// The names of the fields.
  private(set) var names: [[UInt8]] = []

  init(_ schema: FactSchema) {
    _ = add(schema.root)
  }

  private mutating func add(_ kind: FactSchema.Kind) -> Int {
    let index = shapes.count
    switch kind {
    case .text, .date: shapes.append(Shape(kind: .text))
    case .list(let element):
      shapes.append(Shape(kind: .list))
      shapes[index].first = add(element)
    case .record(let parts):
      shapes.append(Shape(kind: .record))
      shapes[index].first = fields.count
      shapes[index].count = parts.count
      shapes[index].textField = parts.firstIndex { $0.kind.isText } ?? -1
      shapes[index].holdsRecords = parts.contains { !$0.kind.fields.isEmpty }
      let first = fields.count
      for part in parts {
        fields.append(Field(shape: 0, isText: false))
        names.append(Array(part.name.utf8))
      }
      for (offset, part) in parts.enumerated() {
        fields[first + offset] = Field(
          shape: add(part.kind), isText: part.kind.isText, name: part.name)
      }
    }
    return index
  }
}

extension FactLayout.Field {
  fileprivate init(shape: Int, isText: Bool, name: String) {
    self.shape = shape
    self.isText = isText
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

/// The tables of a layout, lent for a parser.
struct LayoutSlots {
  let shapes: Slots<FactLayout.Shape>
  let fields: Slots<FactLayout.Field>
  let names: [[UInt8]]
}

extension FactLayout {
  /// Lends the tables.
  @inline(__always) func lend<Result>(_ body: (LayoutSlots) -> Result) -> Result {
    shapes.lend { shapes in
      fields.lend { fields in body(LayoutSlots(shapes: shapes, fields: fields, names: names)) }
    }
  }
}
