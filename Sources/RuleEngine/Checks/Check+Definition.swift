extension Check {
  /// The units of ``length``, the one taken when none is given first.
  static let lengthUnits = ["words", "characters", "sentences"]
  /// The units of ``span``, the one taken when none is given first.
  static let spanUnits = ["months", "days"]

  /// The row of the check table.
  var definition: CheckDefinition { Self.definitions[self] ?? row }

  /// The table, made once: loading rules looks into it thousands of times.
  private static let definitions = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  private var row: CheckDefinition {
    switch self {
    case .all, .any:
      CheckDefinition(summary: summary, parameters: [.conditions], shorthand: "conditions")
    case .not, .unsure:
      CheckDefinition(summary: summary, parameters: [.condition], shorthand: "holds")
    case .each, .some, .none:
      CheckDefinition(summary: summary, parameters: [.elements, .condition])
    case .use:
      CheckDefinition(
        summary: summary, parameters: [Parameter(name: "name", kind: .definition)],
        shorthand: "name")
    case .present, .blank:
      CheckDefinition(summary: summary, parameters: [.operand(.anything)], shorthand: "in")
    case .count:
      CheckDefinition(
        summary: summary, parameters: [.elements, .minimum, .maximum], oneOf: ["min", "max"],
        values: ["count"])
    case .length: lengthDefinition
    case .readability:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text, several: false), .minimum, .maximum],
        oneOf: ["min", "max"], values: ["count"])
    case .mentions: mentionsDefinition
    case .avoids:
      CheckDefinition(
        summary: summary,
        parameters: [
          .operand(.text), .wordList, .maximum, .companion, .after, .gap, .without,
        ],
        values: ["words", "count"])
    case .isOneOf:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .wordList], values: ["words"])
    case .onlyWords:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .wordList, .maximum], values: ["words"])
    case .startsWith:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .wordList, .flag("sentence", .option)],
        values: ["words"])
    case .matches:
      CheckDefinition(
        summary: summary,
        parameters: [
          .operand(.text), Parameter(name: "pattern", kind: .pattern, home: .pattern),
          .flag("exact", nil),
        ], values: ["words"])
    case .number:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .outside], shorthand: "in")
    case .date: CheckDefinition(summary: summary, parameters: [.operand(.date)], shorthand: "in")
    case .before:
      CheckDefinition(
        summary: summary, parameters: [.date("first", .operand), .date("then", .second)])
    case .span: spanDefinition
    case .everyYear: everyYearDefinition
    case .precision, .within, .sameYear: timeDefinition
    case .similar, .distinct, .sameNumber, .mentionsEach: relationDefinition
    case .personalData, .role: peopleDefinition
    }
  }

  private var lengthDefinition: CheckDefinition {
    let unit = Parameter(
      name: "unit", kind: .word(Self.lengthUnits), isRequired: false, home: .detail)
    return CheckDefinition(
      summary: summary, parameters: [.operand(.text, several: false), unit, .minimum, .maximum],
      oneOf: ["min", "max"], values: ["count"])
  }

  private var mentionsDefinition: CheckDefinition {
    CheckDefinition(
      summary: summary,
      parameters: [
        .operand(.text), .wordList, .minimum, .maximum, .companion, .after, .gap, .without,
        .flag("repeated", .detail),
      ],
      values: ["words", "count"])
  }

  private var spanDefinition: CheckDefinition {
    let slack = Parameter(
      name: "slack", kind: .integer(0...366), isRequired: false, home: .detail)
    return CheckDefinition(
      summary: summary,
      parameters: [
        .date("from", .operand), .date("to", .second), .minimum, .maximum, slack,
        Parameter(name: "unit", kind: .word(Self.spanUnits), isRequired: false, home: .option),
      ],
      oneOf: ["min", "max"], values: ["months"])
  }

  private var everyYearDefinition: CheckDefinition {
    CheckDefinition(
      summary: summary,
      parameters: [
        Parameter(name: "month", kind: .integer(1...12), home: .detail),
        Parameter(name: "in", kind: .facts(.date), home: .operand),
        .date("from", .second), .date("to", .third), .flag("partial", .option),
      ],
      values: ["missing"])
  }

  /// The checks on times other than the plain ones.
  private var timeDefinition: CheckDefinition {
    let times = Parameter(name: "in", kind: .facts(.time), home: .operand)
    let from = Parameter(
      name: "from", kind: .fact(.date, several: false), isRequired: false, home: .second)
    let to = Parameter(
      name: "to", kind: .fact(.date, several: false), isRequired: false, home: .third)
    return switch self {
    case .precision:
      CheckDefinition(
        summary: summary,
        parameters: [
          times, Parameter(name: "is", kind: .words(TimeKind.allNames), home: .detail),
        ], values: ["words"])
    case .within:
      CheckDefinition(
        summary: summary, parameters: [times, from, to, .companion], oneOf: ["from", "to"],
        values: ["words"])
    default:
      CheckDefinition(
        summary: summary, parameters: [times, .date("as", .second), from.at(.third)],
        values: ["words"])
    }
  }

  /// The checks on how texts and lists stand to each other.
  private var relationDefinition: CheckDefinition {
    let percent = Parameter(
      name: "min", kind: .integer(1...100), isRequired: self == .similar, home: .minimum)
    return switch self {
    case .similar:
      CheckDefinition(
        summary: summary,
        parameters: [
          .fact("first", .text, .operand), .fact("second", .text, .second), percent,
        ], values: ["count"])
    case .distinct:
      CheckDefinition(
        summary: summary,
        parameters: [Parameter(name: "in", kind: .facts(.text), home: .operand), percent],
        shorthand: "in", values: ["words"])
    case .sameNumber:
      CheckDefinition(
        summary: summary,
        parameters: [.fact("first", .list, .operand), .fact("second", .list, .second)])
    default:
      CheckDefinition(
        summary: summary,
        parameters: [
          .operand(.text), Parameter(name: "of", kind: .facts(.text), home: .second), .minimum,
        ], values: ["words", "count"])
    }
  }

  /// The checks on who is named.
  private var peopleDefinition: CheckDefinition {
    if self == .personalData {
      let kinds = Parameter(
        name: "kind", kind: .words(DatumKind.allNames), isRequired: false, home: .detail)
      return CheckDefinition(
        summary: summary, parameters: [.operand(.anything), kinds, .outside], shorthand: "in",
        values: ["words"])
    }
    return CheckDefinition(
      summary: summary,
      parameters: [
        .operand(.text), Parameter(name: "is", kind: .words(RoleKind.allNames), home: .detail),
        .minimum, .maximum,
      ], values: ["words", "count"])
  }

  /// Whether its condition holds for elements of a list.
  var isOverList: Bool { self == .each || self == .some || self == .none }

  /// The sentence about the check; its name with hyphens for capitals, behind "summary-".
  private var summary: CheckPhrase {
    CheckPhrase(rawValue: "summary-" + rawValue.hyphenated) ?? .summaryAll
  }
}

extension String {
  /// A name in camel case with a hyphen and a small letter for each capital.
  var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
