/// What a piece between two commas is, as far as it matters for whether the comma separates.
struct PieceKind {
  let hasName: Bool
  let hasRole: Bool
  let isUnit: Bool
  /// Whether it begins with a word that explains what stands before: "hvert halvår", "på skolen".
  let explains: Bool

  var isPerson: Bool { hasName || hasRole }

  init(_ text: TokenizedText, _ span: Range<Int>) {
    let words = text.words(in: span)
    let found = words.count <= 12 ? people(in: TokenizedText(text.quote(span))) : []
    hasName = found.contains { $0.name != nil }
    hasRole = found.contains {
      [.head, .leader, .professional].contains($0.kind) && $0.role != nil
    }
    isUnit = found.contains { $0.kind == .unit } && !hasName && !hasRole
    explains = words.first.map { Self.explaining.contains($0.folded) } ?? true
  }

  private static let explaining = Set(
    words: """
      hvert hver årligt månedligt ugentligt dagligt kvartalsvis halvårligt i på for efter ved fra til hos
      senest inden under primo ultimo herunder bl fx f dvs bestående hvoraf heraf der som når
      hvor ad talt opgjort trukket noteret registreret målt inkl ekskl især
      """)
}

/// What the pieces since the last separating comma hold, to know whether the next one belongs to them.
struct PieceHolder {
  private var hasName = false
  private var hasRole = false

  /// Whether a piece explains the ones held rather than being an item of its own.
  func takes(_ kind: PieceKind) -> Bool {
    if kind.explains { return true }
    if hasName, kind.hasName { return false }
    if hasName, kind.hasRole { return !hasRole }
    if hasName, kind.isUnit { return true }
    return hasRole && !hasName && kind.hasName && !kind.hasRole
  }

  mutating func add(_ kind: PieceKind) {
    hasName = hasName || kind.hasName
    hasRole = hasRole || kind.hasRole
  }
}
