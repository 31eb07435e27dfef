/// Earlier lines and the one being written, as the arrow keys walk through them.
///
/// What was changed in one of them is there again on the way back, until a line is accepted.
package struct LineHistory: Sendable {
  private var lines: [String]
  private var index: Int

  /// Makes a history of earlier lines, oldest first; the newest of all is the line being written.
  package init(_ earlier: [String]) {
    lines = earlier + [""]
    index = earlier.count
  }

  /// The line before, nil at the oldest; the line as it stands now is kept in the place left.
  package mutating func older(leaving current: String) -> String? { move(by: -1, current) }

  /// The line after, nil at the newest; the line as it stands now is kept in the place left.
  package mutating func newer(leaving current: String) -> String? { move(by: 1, current) }

  private mutating func move(by step: Int, _ current: String) -> String? {
    guard lines.indices.contains(index + step) else { return nil }
    lines[index] = current
    index += step
    return lines[index]
  }
}
