extension Picture {
  /// The picture as an Enhanced Metafile, which Word and LibreOffice draw in lines, not in dots.
  ///
  /// By [MS-EMF]. Coordinates are tenths of a pixel; the header says that 96 pixels are an inch.
  var emf: [UInt8] {
    var file = MetafileWriter()
    file.add(.setMapMode, [8])
    file.add(.setWindowOrigin, [0, 0])
    file.add(.setWindowExtent, [width * MetafileWriter.scale, height * MetafileWriter.scale])
    file.add(.setViewportOrigin, [0, 0])
    file.add(.setViewportExtent, [width, height])
    file.add(.setBackgroundMode, [1])
    for shape in shapes { file.draw(shape) }
    return file.finished(width: width, height: height)
  }
}

/// Lays the records of a metafile one after another.
private struct MetafileWriter {
  static let scale = 10
  /// The header of the first edition, which has no extensions.
  private static let headerSize = 88
  private var records: [UInt8] = []
  private var count = 1

  /// What a record does.
  enum Record: Int {
    case setWindowExtent = 9
    case setWindowOrigin = 10
    case setViewportExtent = 11
    case setViewportOrigin = 12
    case end = 14
    case setMapMode = 17
    case setBackgroundMode = 18
    case setTextAlignment = 22
    case setTextColour = 24
    case select = 37
    case createPen = 38
    case createBrush = 39
    case delete = 40
    case createFont = 82
    case text = 84
    case polygon = 86
    case polyline = 87
  }

  mutating func add(_ record: Record, _ fields: [Int], _ rest: [UInt8] = []) {
    let size = 8 + fields.count * 4 + rest.count
    records +=
      little(record.rawValue, 4) + little(size, 4) + fields.flatMap { little($0, 4) } + rest
    count += 1
  }

  mutating func draw(_ shape: Picture.Shape) {
    switch shape {
    case .line(let from, let to, let ink, let width):
      with(.createPen, [0, width * Self.scale, 0, colour(ink)]) {
        $0.addPoints(.polyline, [from, to])
      }
    case .polygon(let points, let fill, let edge):
      with(.createPen, [0, edge == fill ? 1 : 2 * Self.scale, 0, colour(edge)]) { file in
        file.with(.createBrush, [0, file.colour(fill), 0], handle: 2) { file in
          file.addPoints(.polygon, points)
        }
      }
    case .words(let text, let place, let lettering): draw(text, at: place, lettering)
    }
  }

  /// Makes a tool, draws with it, and puts it away.
  private mutating func with(
    _ record: Record, _ fields: [Int], _ rest: [UInt8] = [], handle: Int = 1,
    _ draw: (inout MetafileWriter) -> Void
  ) {
    add(record, [handle] + fields, rest)
    add(.select, [handle])
    draw(&self)
    // A tool in hand cannot be put away: the black pen, white brush or system font takes its place.
    let stock: [Record: Int] = [.createPen: 7, .createBrush: 0, .createFont: 13]
    add(.select, [Int(UInt32(0x8000_0000)) + (stock[record] ?? 0)])
    add(.delete, [handle])
  }

  private mutating func addPoints(_ record: Record, _ points: [Picture.Point]) {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let bounds = [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0]
    let places = points.flatMap { little($0.x * Self.scale, 2) + little($0.y * Self.scale, 2) }
    add(record, bounds + [points.count], places)
  }

  private mutating func draw(
    _ text: String, at place: Picture.Point, _ lettering: Picture.Lettering
  ) {
    let height = -lettering.size * Self.scale
    // Width, slant and turn are the font's own; then the weight, no lines, and true outlines.
    let font = [height, 0, 0, 0, lettering.isBold ? 700 : 400]
    let face = Array("Calibri".utf16)
    var rest: [UInt8] = [0, 0, 0, 1, 7, 0, 4, 0]
    rest += face.flatMap { little(Int($0), 2) }
    // The face has room for 32 characters; then come a long name and a kind, all empty.
    rest += [UInt8](repeating: 0, count: 320 - 20 - rest.count)
    with(.createFont, font, rest) { file in
      file.add(.setTextColour, [file.colour(lettering.ink)])
      file.add(.setTextAlignment, [24 + (lettering.isCentred ? 6 : 0)])
      let units = Array(text.utf16)
      // Advanced mode; the text begins behind the fields; distances are the font's own.
      let scale = Int(Float(1).bitPattern)
      let fields =
        [0, 0, -1, -1, 2, scale, scale, place.x * Self.scale, place.y * Self.scale]
        + [units.count, 76, 0, 0, 0, -1, -1, 0]
      let padding = units.count % 2 == 0 ? [] : [UInt8](repeating: 0, count: 2)
      file.add(.text, fields, units.flatMap { little(Int($0), 2) } + padding)
    }
  }

  private func colour(_ ink: Picture.Ink) -> Int {
    let parts = ink.parts
    return parts.red | parts.green << 8 | parts.blue << 16
  }

  mutating func finished(width: Int, height: Int) -> [UInt8] {
    add(.end, [0, 16, 20])
    let size = Self.headerSize + records.count
    // The frame is in hundredths of a millimetre; a screen of 1920 by 1080 pixels is 508 by 286 mm.
    let frame = [0, 0, width * 2_646 / 100, height * 2_646 / 100]
    let bounds = [0, 0, width - 1, height - 1]
    let fields = bounds + frame + [0x464D_4520, 0x10000, size, count]
    var header = little(1, 4) + little(Self.headerSize, 4) + fields.flatMap { little($0, 4) }
    // Three tools beside the place that is kept free, and no description.
    header +=
      little(3, 2) + little(0, 2) + [0, 0, 0, 1_920, 1_080, 508, 286].flatMap { little($0, 4) }
    return header + records
  }
}

private func little(_ value: Int, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}
