extension Check {
  /// The units of ``length``, the one taken when none is given first.
  static let lengthUnits = ["words", "characters", "sentences"]

  /// The row of the check table.
  var definition: CheckDefinition {
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
    case .mentions: mentionsDefinition
    case .avoids:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .wordList, .maximum, .companion],
        values: ["words", "count"])
    case .isOneOf:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .wordList], values: ["words"])
    case .number:
      CheckDefinition(
        summary: summary, parameters: [.operand(.text), .outside], shorthand: "in")
    case .date: CheckDefinition(summary: summary, parameters: [.operand(.date)], shorthand: "in")
    case .before:
      CheckDefinition(
        summary: summary, parameters: [.date("first", .operand), .date("then", .second)])
    case .span: spanDefinition
    case .everyYear: everyYearDefinition
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
    let repeated = Parameter(name: "repeated", kind: .flag, isRequired: false, home: .detail)
    return CheckDefinition(
      summary: summary,
      parameters: [.operand(.text), .wordList, .minimum, .maximum, .companion, repeated],
      values: ["words", "count"])
  }

  private var spanDefinition: CheckDefinition {
    let slack = Parameter(
      name: "slack", kind: .integer(0...366), isRequired: false, home: .detail)
    return CheckDefinition(
      summary: summary,
      parameters: [
        .date("from", .operand), .date("to", .second), .minimum, .maximum, slack,
      ],
      oneOf: ["min", "max"], values: ["months"])
  }

  private var everyYearDefinition: CheckDefinition {
    CheckDefinition(
      summary: summary,
      parameters: [
        Parameter(name: "month", kind: .integer(1...12), home: .detail),
        Parameter(name: "in", kind: .facts(.date), home: .operand),
        .date("from", .second), .date("to", .third),
      ],
      values: ["missing"])
  }

  private var summary: CheckPhrase {
    switch self {
    case .all: .summaryAll
    case .any: .summaryAny
    case .not: .summaryNot
    case .each: .summaryEach
    case .some: .summarySome
    case .none: .summaryNone
    case .use: .summaryUse
    case .unsure: .summaryUnsure
    case .present: .summaryPresent
    case .blank: .summaryBlank
    case .count: .summaryCount
    case .length: .summaryLength
    case .mentions: .summaryMentions
    case .avoids: .summaryAvoids
    case .isOneOf: .summaryIsOneOf
    case .number: .summaryNumber
    case .date: .summaryDate
    case .before: .summaryBefore
    case .span: .summarySpan
    case .everyYear: .summaryEveryYear
    }
  }
}
