import Wording

extension Question {
  /// The letter that the items of its answer are counted by in documents: `T` for signs T1, T2.
  ///
  /// What belongs to an item has its number after a letter of its own, so that D2 documents T2 and H3
  /// starts P3. The letters are those of the Danish words, in every language: a plan written in
  /// English reads back in Danish.
  package var itemLetter: String {
    switch path.text {
    case "signs": "T"
    case "signs[*].data": "D"
    case "actions", "actions[*].start": "P"
    // "Hvem iværksætter …?"
    case "actions[*].owners": "H"
    default: label.danish.prefix(1).uppercased()
    }
  }
}
