import DanishText

/// An entry of a list as it was read, with what stands below it.
struct ReadItem {
  /// Its words, without its mark.
  var text: String
  /// The numbers or letters it goes by or refers to.
  var labels: [ListLabel] = []
  /// Whether the labels refer to something else, as in "Ad 1" and "T1".
  var refers = false
  /// Whether a label of this program says which item it belongs to, or that it belongs to none.
  var isExact = false
  /// Where the words stand.
  var sources: [DraftSource]
  /// The place of its first line in the document.
  var number: Int
  /// The row of a table that has a question over each column; nil elsewhere.
  var row: Int?
  /// What stands below it, each as an entry of its own.
  var parts: [ReadItem] = []

  /// Adds a line to its words.
  mutating func append(_ line: String, _ sources: [DraftSource]) {
    text += text.isEmpty ? line : "\n" + line
    self.sources += sources
  }

  /// Makes what stands below it that says nothing else a part of its words.
  mutating func takeParts() {
    for part in parts { append("- " + part.text, part.sources) }
    parts = []
  }
}
