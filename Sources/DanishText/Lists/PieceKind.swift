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
    explains =
      words.first.map { Self.explaining.contains($0.folded) } ?? true
      || Self.isTimed(words)
  }

  /// Whether a number says when or where, as in "12 i november", and not how many.
  private static func isTimed(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let next = words.dropFirst().first,
      first.folded.utf8.allSatisfy({ (0x2C...0x39).contains($0) })
    else { return false }
    return explaining.contains(next.folded) || Months.names.contains(next.folded)
  }

  private static let explaining = Set(
    words: """
      hvert hver årligt månedligt ugentligt dagligt kvartalsvis halvårligt i på for efter ved fra til hos
      senest inden under primo ultimo herunder bl fx f dvs bestående hvoraf heraf der som når hvor ad
      både enten derefter dernæst inkl ekskl især afd talt opgjort trukket udtrukket noteret registreret
      målt gennemført foretaget lavet udført indsamlet udfyldt suppleret fordelt opdelt sammenholdt
      udsendt baseret afholdt hentet ført skrevet samlet
      """)
}

/// What the pieces since the last separating comma hold, to know whether the next one belongs to them.
struct PieceHolder {
  private var hasName = false
  private var hasRole = false

  /// Whether a piece explains the ones held rather than being an item of its own.
  ///
  /// Of only two pieces, a workplace belongs to the position before it: "klasselærerne, Egelundskolen".
  func takes(_ kind: PieceKind, isPair: Bool) -> Bool {
    if kind.explains { return true }
    if isPair, hasRole, kind.isUnit { return true }
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
