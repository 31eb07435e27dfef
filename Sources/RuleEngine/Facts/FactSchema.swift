/// What rules may speak of: every fact by name and kind, and the phases in their order.
///
/// Paths in rules are held against it when they are loaded, so that a misspelt name is found then
/// and not on the day it matters.
package struct FactSchema: Sendable, Hashable {
  /// The facts at the top, in order.
  package let fields: [Field]
  /// The names of the phases a plan goes through, first to last.
  package let phases: [String]

  /// Makes a schema.
  package init(fields: [Field], phases: [String]) {
    self.fields = fields
    self.phases = phases
  }

  /// A fact with a name.
  package struct Field: Sendable, Hashable {
    /// Its name: letters, digits, hyphens and underscores.
    package let name: String
    /// What it holds.
    package let kind: Kind

    /// Makes a field.
    package init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What a fact holds.
  package indirect enum Kind: Sendable, Hashable {
    /// Words.
    case text
    /// Words that say when.
    case date
    /// Any number of facts of one kind.
    case list(Kind)
    /// Facts with names.
    case record([Field])

    /// Whether it is words, of whatever use.
    package var isText: Bool { self == .text || self == .date }

    /// Whether facts of another kind can be looked at in the same way.
    func isLike(_ other: Kind) -> Bool { self == other || isText && other.isText }

    /// What the facts of a list are; nil for anything else.
    package var element: Kind? {
      if case .list(let element) = self { element } else { nil }
    }

    /// The named facts of a record; none for anything else.
    package var fields: [Field] {
      if case .record(let fields) = self { fields } else { [] }
    }
  }

  /// All facts together.
  package var root: Kind { .record(fields) }
}
