/// The numbers or letters of other items that an item refers to, in the order written, each once.
///
/// "1 og 3: Jonas", "Ad 2) Fraværstal", "a) Jonas", "Tegn 1-3: Trivselsmåling" and "Optælling (til tegn 2)"
/// refer; a marker that merely counts its own list refers to the item with the same number. Empty if
/// the item refers to nothing.
package func reference(in item: ListItem) -> [ListLabel] {
  let own = item.marker?.labels ?? []
  if item.marker?.kind == .reference { return own }
  let inner = namedReferences(in: item.text)
  return inner.isEmpty ? own : inner
}

/// What a text names as "tegn 2", "prøvehandling 1 og 3" or "ad a", in any place.
package func namedReferences(in text: String) -> [ListLabel] {
  let words = TokenizedText(text)
  let reader = MarkerReader(bytes: words.bytes)
  var found: [ListLabel] = []
  for word in words.words where nouns.contains(word.folded) {
    let start = reader.skippingSpaces(from: word.span.upperBound)
    guard start > word.span.upperBound, let run = reader.labels(at: start) else { continue }
    // "tegn i" and "data a" are words that follow, not letters that are meant.
    let isLettered = run.labels.contains { if case .letter = $0 { true } else { false } }
    let isClosed = [UInt8(ascii: ")"), UInt8(ascii: ":"), 0x0A].contains(reader.byte(run.end))
    guard !isLettered || isClosed else { continue }
    for label in run.labels where !found.contains(label) { found.append(label) }
    if found.count >= 40 { break }
  }
  return found
}

private let nouns = Set(
  words:
    "tegn tegnene prøvehandling prøvehandlinger prøvehandlingerne handling handlinger ad punkt pkt")
