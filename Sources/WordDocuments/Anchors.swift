/// Where marks may be put in a paragraph of Word without touching its text.
struct Anchors {
  /// A child of a run that gives text.
  struct Atom {
    /// Its start tag among the part's tokens.
    let element: Int
    /// The run it is in, among the reader's runs.
    let run: Int
    /// The bytes of the paragraph's text that it gives.
    var text: Range<Int>
  }

  /// What stands for a paragraph that is not of the part's own body: the run it hangs on.
  var host: Range<Int>?
  var atoms: [Atom] = []
  /// The paragraph elements, several where the end of one was deleted.
  var paragraphs: [Int] = []
  /// Whether marks may only stand round all of its text.
  var isLocked = false
}

/// A run of Word, and what must not be cut round it.
struct RunSource {
  /// Its start tag among the part's tokens.
  let element: Int
  /// The properties in it, with their tags; nil for none.
  let properties: Int?
  /// The bytes of the outermost thing round it that marks must stay outside of.
  var fence: Range<Int>?
}

/// A paragraph's place in a list of Word, before the items are counted.
struct WordItem {
  let list: Int
  let level: Int
}
