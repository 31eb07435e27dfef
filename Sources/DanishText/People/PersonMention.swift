/// Somebody that a text names: a person, a position, a group or a workplace.
package struct PersonMention: Hashable, Sendable {
  /// What the words say about who it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// The head of a department or of all: a "chef" or "direktør" of any kind, but no deputy.
    case head
    /// Somebody in charge: leder, koordinator, konsulent, formand, souschef …
    case leader
    /// Somebody who does the job: lærer, sundhedsplejerske, "klasselærerne i 8.a".
    case professional
    /// Several who meet or decide together: styregruppe, udvalg, ledelse, team, "lederne".
    case group
    /// A workplace alone: "Sundhedsplejen", "Park & Vej".
    case unit
    /// No one in particular: "alle", "vi", "personalet", "aftales senere", "?", "N.N.".
    case nobody
    /// A person whose position is not said, or words that may be one.
    case unknown
  }

  /// Where the name stands: UTF-8 offsets in the text; nil if no name is given.
  package let name: Range<Int>?
  /// Where the word or words for the position stand; nil if none are given.
  package let role: Range<Int>?
  /// What the words say about who it is.
  package let kind: Kind
  /// Whether the position is held by several: "klasselærerne".
  package let isPlural: Bool
  /// Where all of the mention stands, with name, position and workplace.
  package let span: Range<Int>
}

/// The people, positions, groups and workplaces that a text names, in text order.
///
/// Made for answers to "who": "Skolechef Lone Madsen", "Jonas Brandt, pædagogisk leder på Birkelyskolen",
/// "Styregruppen", "aftales senere". A position and a name that belong together are one mention. Groups
/// and workplaces that only say where somebody works ("leder af Team Ung") are no mentions.
package func people(in text: TokenizedText) -> [PersonMention] {
  var reader = PeopleReader(text: text)
  return PeopleLinker(text: text, tokens: reader.tokens()).mentions()
}
