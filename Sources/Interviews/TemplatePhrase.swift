import Wording

/// What can be wrong with a template's file beyond its JSON.
package enum TemplatePhrase: String, Phrase {
  /// An id is not a word of lower-case letters, digits and hyphens; `found`.
  case badID = "bad-id"
  /// An id is used twice; `found`.
  case duplicateID = "duplicate-id"
  /// A path is not written as paths are; `found`.
  case badPath = "bad-path"
  /// Two questions have the same path; `found`.
  case duplicatePath = "duplicate-path"
  /// A path lies inside another question's answer; `found`, `other`.
  case pathConflict = "path-conflict"
  /// A path names a list that no earlier question asks for; `found`.
  case unknownList = "unknown-list"
  /// A path has a name that a plan's file uses for something else; `found`.
  case reservedName = "reserved-name"
  /// A placeholder is not known in a prompt; `found`.
  case unknownPlaceholder = "unknown-placeholder"
  /// An answer is due before it may be given.
  case dueBeforeFrom = "due-before-from"
  /// Neither or both of `template` and `ask` stand at a question.
  case templateOrAsk = "template-or-ask"
  /// An extra prompt comes before the first question of the template.
  case extraFirst = "extra-first"
  /// An array that must hold something is empty; `name`.
  case emptyList = "empty-list"
  /// What a path looks like.
  case helpPath = "help-path"
  /// What an id looks like.
  case helpID = "help-id"
  /// What to do about a name that is taken.
  case helpReserved = "help-reserved"
  /// How phases follow each other.
  case helpDue = "help-due"
  /// That something must stand in a list.
  case helpEmptyList = "help-empty-list"
  /// What `template`, `ask` and `source` are for.
  case helpTemplateOrAsk = "help-template-or-ask"

  /// Where these texts stand in the interface files.
  package static let namespace = "template"
}
