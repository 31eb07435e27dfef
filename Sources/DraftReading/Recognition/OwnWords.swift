/// The words of documents that this program writes, beside the template's own.
package struct OwnWords: Sendable, Hashable {
  /// What says nothing about the plan: the heads of columns, what stands for no answer.
  package var furniture: Set<String> = []
  /// The headings of what is read from the plan and no part of it, such as the timeline's.
  package var derived: Set<String> = []
  /// The headings of what is kept beside the answers: the approval, the statuses, the log of changes.
  package var years: Set<String> = []
  /// The headings of answers without an item, with the field they are kept in, as `unpaired.data`.
  package var unpaired: [String: String] = [:]
  /// The headings of answers that the template does not ask for.
  package var others: Set<String> = []
  /// The phases by their words, as they stand behind the template's title.
  package var phases: [String: String] = [:]
  /// What stands for a plan without a title.
  package var untitled: Set<String> = []

  /// Makes words of no document.
  package init() {}
}
