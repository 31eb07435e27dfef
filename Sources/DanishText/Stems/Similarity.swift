/// How much two texts say the same: 0 for nothing in common, 1 for equal texts.
///
/// A Dice coefficient over content words: the share of both texts' letters, in words that say
/// something, that the other text covers. A word is covered whole by the same word in any form or
/// misspelling; a compound is covered by the parts of it that the other text has, so that
/// "trivselsmåling", "trivsels måling" and "måling af trivsel" are alike. Long words count for more,
/// as they say more; numbers count little, but they count. Word order, case and punctuation do not.
///
/// The measure knows words, not meanings: "kommer for sent" is not like "møder til tiden". From about
/// 0.6 on, two goals, signs or actions of plans can be taken to say the same.
package func similarity(_ first: TokenizedText, _ second: TokenizedText) -> Double {
  if first.words.elementsEqual(second.words, by: { $0.folded == $1.folded }) { return 1 }
  let (left, right) = ContentProfile.pair(first, second)
  let total = left.weight + right.weight
  guard total > 0 else { return 0 }
  return min(1, (left.weight(coveredBy: right) + right.weight(coveredBy: left)) / total)
}

/// How much of what a text says another text says too: 1 if the other repeats it whole.
///
/// Of use where one text may be much longer: a reason that holds nothing but the goal.
package func coverage(of text: TokenizedText, by other: TokenizedText) -> Double {
  let (left, right) = ContentProfile.pair(text, other)
  guard left.weight > 0 else { return 0 }
  return min(1, left.weight(coveredBy: right) / left.weight)
}
