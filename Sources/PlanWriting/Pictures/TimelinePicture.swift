import DanishText
import PlanReview
import Wording

/// Draws rows of marks: names and times at the left, at the right a scale with marks on it.
struct TimelinePicture {
  private let drawing: TimelineDrawing
  private var scale: TimeScale { drawing.scale }
  private var picture = Picture(width: Self.width, height: 0)
  private var y = 0

  // A landscape A4 page without its margins, at 96 pixels an inch.
  private static let width = 960
  private static let margin = 16
  private static let labelWidth = 300
  private static let left = margin + labelWidth + 24
  private static let right = width - margin - 12

  /// The picture of some rows under a title, which may be empty; nil where nothing has a day.
  static func picture(_ rows: TimelineRows, titled title: String, _ wording: Wording) -> Picture? {
    TimelineDrawing(rows, titled: title, wording).map(picture)
  }

  /// The picture of what is to be drawn.
  static func picture(_ drawing: TimelineDrawing) -> Picture {
    var maker = TimelinePicture(drawing: drawing)
    return maker.drawn()
  }

  private init(drawing: TimelineDrawing) {
    self.drawing = drawing
  }

  private mutating func drawn() -> Picture {
    y = Self.margin
    addTitle()
    let top = y
    y += 44
    let firstRow = y
    for row in drawing.rows { add(row) }
    let bottom = y
    addLegend()
    picture.height = y + Self.margin
    // What lies behind the rows is known when they are, and is drawn before them.
    let front = picture.shapes
    picture.shapes = []
    picture.addBox(
      x: 0, y: 0, width: Self.width, height: picture.height, fill: .white, edge: .white)
    addScale(top: top, firstRow: firstRow, bottom: bottom)
    picture.shapes += front
    return picture
  }

  private mutating func addTitle() {
    guard !drawing.title.isEmpty else { return }
    let width = Self.width - 2 * Self.margin
    for line in TextWidth.lines(of: drawing.title, width: width, size: 22, isBold: true, most: 2) {
      y += 24
      words(line, x: Self.margin, y: y, Picture.Lettering(size: 22, isBold: true))
      y += 4
    }
    y += 10
  }

  private func x(_ place: Double) -> Int {
    Self.left + Int((place * Double(Self.right - Self.left)).rounded())
  }

  private mutating func words(_ text: String, x: Int, y: Int, _ lettering: Picture.Lettering) {
    picture.shapes.append(.words(text, Picture.Point(x: x, y: y), lettering))
  }
}

// MARK: - The scale

extension TimelinePicture {
  /// Years and quarters as lines, with August, the month of statuses, as a band.
  private mutating func addScale(top: Int, firstRow: Int, bottom: Int) {
    let isLong = scale.years.count > 8
    for year in scale.years where !isLong {
      let august = DaySpan(months: 8...8, of: year)
      guard scale.days.contains(august) else { continue }
      let start = x(scale.start(of: august.from))
      let width = x(scale.end(of: august.to)) - start
      picture.addBox(
        x: start, y: firstRow - 6, width: width, height: bottom - firstRow + 6, fill: .shade,
        edge: .shade)
      words(
        "aug", x: start + width / 2, y: firstRow - 10, .init(size: 12, ink: .grey, isCentred: true))
    }
    for quarter in scale.quarters where !isLong {
      addLine(x(scale.start(of: quarter.from)), firstRow - 6, bottom, .pale, width: 1)
    }
    var lastLabel = Int.min / 2
    for year in scale.years {
      let start = x(scale.start(of: scale.days(of: year).from))
      addLine(start, isLong ? firstRow - 6 : top + 4, bottom, .grey, width: isLong ? 1 : 2)
      // A year of which one quarter is left has room for its number; more years than that take turns.
      guard start - lastLabel >= 38 else { continue }
      words("\(year)", x: start + 5, y: top + 15, .init(size: 15, isBold: true))
      lastLabel = start
    }
    addLine(Self.right, firstRow - 6, bottom, .pale, width: 1)
    if let today = drawing.today, scale.days.contains(today) {
      addLine(x(scale.start(of: today)), firstRow - 6, bottom, .rust, width: 2)
    }
  }

  private mutating func addLine(_ x: Int, _ top: Int, _ bottom: Int, _ ink: Picture.Ink, width: Int)
  {
    picture.shapes.append(
      .line(from: .init(x: x, y: top), to: .init(x: x, y: bottom), ink, width: width))
  }
}

// MARK: - Rows

extension TimelinePicture {
  private mutating func add(_ row: TimelineDrawing.Row) {
    let names = TextWidth.lines(
      of: row.name, width: Self.labelWidth, size: 15, isBold: true, most: 3)
    let times = TextWidth.lines(
      of: row.times.joined(separator: ", "), width: Self.labelWidth, size: 13, most: 3)
    picture.shapes.append(
      .line(
        from: .init(x: Self.margin, y: y), to: .init(x: Self.right, y: y), .pale, width: 1))
    y += 6
    let top = y
    for line in names {
      y += 18
      words(line, x: Self.margin, y: y - 4, .init(size: 15, isBold: true))
    }
    for line in times where !line.isEmpty {
      y += 16
      words(line, x: Self.margin, y: y - 3, .init(size: 13, ink: .grey))
    }
    y += 8
    addMarks(row, middle: (top + y - 8) / 2)
  }

  private mutating func addMarks(_ row: TimelineDrawing.Row, middle: Int) {
    if let bar = row.bar {
      let start = x(scale.start(of: bar.from))
      let height = row.isWhole ? 14 : 10
      let ink: Picture.Ink = row.isWhole ? .navy : .blue
      picture.addBox(
        x: start, y: middle - height / 2, width: max(x(scale.end(of: bar.to)) - start, 2),
        height: height, fill: ink, edge: ink)
    }
    for mark in row.marks { add(mark.sign, at: x(mark.place), y: middle) }
  }

  /// A mark; each kind has a shape of its own.
  private mutating func add(_ sign: TimelineDrawing.Sign, at x: Int, y: Int) {
    let middle = Picture.Point(x: x, y: y)
    switch sign {
    case .start:
      picture.addFigure([(-9, -12), (11, 0), (-9, 12)], round: middle, fill: .navy, edge: .white)
    case .action:
      picture.addFigure([(-8, -10), (10, 0), (-8, 10)], round: middle, fill: .blue, edge: .white)
    case .interim:
      picture.addFigure(
        [(0, -11), (11, 0), (0, 11), (-11, 0)], round: middle, fill: .rust, edge: .white)
    case .status:
      picture.addBox(x: x - 9, y: y - 9, width: 18, height: 18, fill: .green, edge: .white)
    case .openStatus:
      // Two boxes, because an edge is one pixel wide.
      picture.addBox(x: x - 9, y: y - 9, width: 18, height: 18, fill: .green, edge: .white)
      picture.addBox(x: x - 6, y: y - 6, width: 12, height: 12, fill: .white, edge: .white)
    case .other:
      picture.addFigure(Self.octagon, round: middle, fill: .grey, edge: .white)
    case .achieved:
      picture.addFigure(Self.star, round: middle, fill: .navy, edge: .white)
    case .owedStatus:
      picture.addFigure([(0, -12), (12, 10), (-12, 10)], round: middle, fill: .rust, edge: .white)
    case .missedStatus:
      picture.addFigure(Self.cross, round: middle, fill: .rust, edge: .white)
    case .today: addLine(x, y - 10, y + 10, .rust, width: 2)
    }
  }

  private static let cross = [
    (-10, -6), (-6, -10), (0, -4), (6, -10), (10, -6), (4, 0), (10, 6), (6, 10), (0, 4), (-6, 10),
    (-10, 6), (-4, 0),
  ]

  private static let octagon = [
    (-4, -9), (4, -9), (9, -4), (9, 4), (4, 9), (-4, 9), (-9, 4), (-9, -4),
  ]
  /// Five points on a circle of 15, and five between them on one of 6.
  private static let star = [
    (0, -15), (4, -5), (14, -5), (6, 2), (9, 12), (0, 6), (-9, 12), (-6, 2), (-14, -5), (-4, -5),
  ]
}

// MARK: - The legend

extension TimelinePicture {
  private mutating func addLegend() {
    guard !drawing.legend.isEmpty else { return }
    picture.shapes.append(
      .line(
        from: .init(x: Self.margin, y: y), to: .init(x: Self.right, y: y), .pale, width: 1))
    y += 24
    var x = Self.margin + 12
    for (sign, text) in drawing.legend {
      let width = 22 + TextWidth.width(of: text, size: 13) + 22
      if x + width > Self.right, x > Self.margin + 12 {
        x = Self.margin + 12
        y += 28
      }
      add(sign, at: x, y: y)
      words(text, x: x + 20, y: y + 5, .init(size: 13))
      x += width + 4
    }
    y += 10
  }
}
