/// A list of words and phrases under a name, with what undoes a hit.
struct WordList: Sendable {
  let name: String
  /// The entries, read into patterns, exceptions among them.
  var phrases: [(phrase: [WordPattern], isException: Bool)] = []
}
