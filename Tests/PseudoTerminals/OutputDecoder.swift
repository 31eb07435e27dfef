/// Divides what a program writes into characters, control characters and CSI sequences.
struct OutputDecoder: Sendable {
  /// A CSI sequence.
  struct Sequence: Sendable, CustomStringConvertible {
    /// "?" and the like before the parameters.
    let prefix: String
    let parameters: [Int]
    let final: Unicode.Scalar

    var number: Int? { parameters.first }

    var description: String { "CSI \(prefix)\(parameters)\(final)" }
  }

  enum Output {
    case character(Unicode.Scalar)
    case control(UInt8)
    case sequence(Sequence)
  }

  private var pending: [UInt8] = []

  /// Takes a byte; returns what it completes.
  mutating func next(_ byte: UInt8) -> Output? {
    pending.append(byte)
    switch pending[0] {
    case 0x1B: return nextOfSequence(byte)
    case 0..<0x20, 0x7F:
      pending = []
      return .control(byte)
    default: return nextOfCharacter()
    }
  }

  private mutating func nextOfSequence(_ byte: UInt8) -> Output? {
    if pending.count == 2, byte != UInt8(ascii: "[") {
      pending = []
      return .sequence(Sequence(prefix: "ESC", parameters: [], final: Unicode.Scalar(byte)))
    }
    guard pending.count > 2, (0x40...0x7E).contains(byte) else { return nil }
    let body = String(decoding: pending[2...].dropLast(), as: UTF8.self)
    pending = []
    let digits = body.drop { !$0.isNumber && $0 != ";" }
    let numbers = digits.split(separator: ";").compactMap { Int($0) }
    let prefix = String(body.prefix(body.count - digits.count))
    return .sequence(Sequence(prefix: prefix, parameters: numbers, final: Unicode.Scalar(byte)))
  }

  private mutating func nextOfCharacter() -> Output? {
    let length = pending[0] < 0xC0 ? 1 : pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4
    guard pending.count == length else { return nil }
    let scalar = String(decoding: pending, as: UTF8.self).unicodeScalars.first
    pending = []
    return scalar.map(Output.character)
  }
}
