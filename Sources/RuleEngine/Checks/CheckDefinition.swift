/// What a check takes and what it tells: a row of the check table.
struct CheckDefinition: Sendable {
  /// Says in a sentence what the check asks.
  let summary: CheckPhrase
  /// What it takes, in the order it is documented and read; lists come before conditions on them.
  let parameters: [Parameter]
  /// The parameter that may be written alone, without its name.
  var shorthand: String?
  /// The parameters of which at least one must be given.
  var oneOf: [String] = []
  /// What it found that messages may tell, as `{name}`.
  var values: [String] = []
}

/// Something a check takes.
struct Parameter: Sendable {
  let name: String
  let kind: Kind
  var isRequired = true
  /// Where its value is kept; conditions are kept by their order instead.
  var home: Instruction.Home?

  /// What may be written.
  enum Kind: Sendable, Hashable {
    case condition
    case conditions
    /// The path of one fact, or with `several` of any number.
    case fact(FactKind, several: Bool)
    /// Paths of facts, one or an array.
    case facts(FactKind)
    case wordList
    case pattern
    case definition
    case integer(ClosedRange<Int>)
    /// One of some words; the first is taken when none is given.
    case word([String])
    /// One of some words, or several in an array.
    case words([String])
    case flag
  }

  /// Which facts a path may lead to.
  enum FactKind: Sendable, Hashable {
    case anything
    case text
    case date
    /// A date, or a text that may name times.
    case time
    case list
  }
}

extension Parameter {
  static let condition = Parameter(name: "holds", kind: .condition)
  static let conditions = Parameter(name: "conditions", kind: .conditions)
  static let elements = Parameter(
    name: "in", kind: .fact(.list, several: false), home: .operand)
  static let minimum = Parameter(
    name: "min", kind: .integer(0...10_000), isRequired: false, home: .minimum)
  static let maximum = Parameter(
    name: "max", kind: .integer(0...10_000), isRequired: false, home: .maximum)
  static let wordList = Parameter(name: "list", kind: .wordList, home: .list)
  static let companion = Parameter(
    name: "with", kind: .wordList, isRequired: false, home: .companion)

  static let after = Parameter(
    name: "after", kind: .wordList, isRequired: false, home: .after)
  static let without = Parameter(
    name: "without", kind: .wordList, isRequired: false, home: .without)
  static let gap = Parameter(
    name: "gap", kind: .integer(0...100), isRequired: false, home: .option)

  static let outside = Parameter(
    name: "outside", kind: .wordList, isRequired: false, home: .companion)

  /// The fact or facts a check looks at.
  static func operand(_ kind: FactKind, several: Bool = true) -> Parameter {
    Parameter(name: "in", kind: .fact(kind, several: several), home: .operand)
  }

  static func date(_ name: String, _ home: Instruction.Home) -> Parameter {
    fact(name, .date, home)
  }

  static func fact(_ name: String, _ kind: FactKind, _ home: Instruction.Home) -> Parameter {
    Parameter(name: name, kind: .fact(kind, several: false), home: home)
  }

  static func flag(_ name: String, _ home: Instruction.Home?) -> Parameter {
    Parameter(name: name, kind: .flag, isRequired: false, home: home)
  }

  /// The same, kept elsewhere.
  func at(_ home: Instruction.Home) -> Parameter {
    var copy = self
    copy.home = home
    return copy
  }
}
