/// How hard a text is to read, as its LIX; nil for fewer than 20 words, of which it says nothing.
///
/// LIX is the number of words per sentence plus the percentage of words with more than six letters,
/// rounded: below 25 a children's book, above 55 a law. After C. H. Björnsson, "Läsbarhet", 1968.
package func readability(of text: TokenizedText) -> Int? {
  let words = text.words.count
  guard words >= 20, !text.sentences.isEmpty else { return nil }
  let long = text.words.count { $0.folded.unicodeScalars.count > 6 }
  let lix = Double(words) / Double(text.sentences.count) + 100 * Double(long) / Double(words)
  return Int(lix.rounded())
}
