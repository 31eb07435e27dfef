/// A drawing in lines, surfaces and words, for every kind of picture file to be made of.
///
/// Measured in pixels of 1/96 inch from the upper left corner. It is drawn on white and in colours
/// that are told apart in grey too; no meaning is carried by colour alone.
struct Picture: Sendable, Hashable {
  /// How wide it is.
  var width: Int
  /// How high it is.
  var height: Int
  /// What it shows, in the order it is drawn.
  var shapes: [Shape] = []

  /// A place.
  struct Point: Sendable, Hashable {
    let x: Int
    let y: Int
  }

  /// Something that is drawn.
  enum Shape: Sendable, Hashable {
    /// A straight line.
    case line(from: Point, to: Point, Ink, width: Int)
    /// A closed figure, filled and edged.
    case polygon([Point], fill: Ink, edge: Ink)
    /// Words on one line that begin or end at a place on the line they stand on.
    case words(String, Point, Lettering)
  }

  /// How words are written.
  struct Lettering: Sendable, Hashable {
    /// The height of a line's letters.
    var size: Int
    /// Whether they are bold.
    var isBold = false
    /// Their colour.
    var ink = Ink.black
    /// Whether the place is their middle and not their beginning.
    var isCentred = false
  }

  /// A colour; by Okabe and Ito, whose colours the colour-blind tell apart, darkened for contrast.
  enum Ink: Int, Sendable, Hashable {
    case black = 0x1A1A1A
    case white = 0xFFFFFF
    /// Small print; 7 to 1 against white.
    case grey = 0x595959
    /// Lines of a scale.
    case pale = 0xD5D5D5
    /// A band behind a month.
    case shade = 0xF1EEE4
    /// The plan's time.
    case navy = 0x003E66
    /// The time of an action.
    case blue = 0x0072B2
    /// An evaluation.
    case rust = 0xA84300
    /// A status.
    case green = 0x00664B

    /// Red, green and blue, from 0 to 255.
    var parts: (red: Int, green: Int, blue: Int) {
      (rawValue >> 16 & 0xFF, rawValue >> 8 & 0xFF, rawValue & 0xFF)
    }

    /// The colour as web pages write it.
    var css: String {
      let digits = String(rawValue, radix: 16, uppercase: true)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
  }
}

extension Picture {
  /// Adds a rectangle.
  mutating func addBox(x: Int, y: Int, width: Int, height: Int, fill: Ink, edge: Ink) {
    let right = x + width
    let bottom = y + height
    let corners = [(x, y), (right, y), (right, bottom), (x, bottom)]
    shapes.append(.polygon(corners.map { Point(x: $0.0, y: $0.1) }, fill: fill, edge: edge))
  }

  /// Adds a figure of points given round a middle.
  mutating func addFigure(
    _ points: [(Int, Int)], round middle: Point, fill: Ink, edge: Ink
  ) {
    let points = points.map { Point(x: middle.x + $0.0, y: middle.y + $0.1) }
    shapes.append(.polygon(points, fill: fill, edge: edge))
  }
}
