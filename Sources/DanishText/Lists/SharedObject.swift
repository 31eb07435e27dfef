/// Whether what stands between commas is the object of one preposition rather than a row of items.
///
/// "Spørgeskema til ledere, medarbejdere og borgere" is one source, "Interviews med elever, fravær og
/// observationer" are three: the nouns must be of one sort.
struct SharedObject {
  private enum Sort: Hashable {
    case people
    case time
    case place
  }

  let text: TokenizedText

  /// Whether all pieces behind the first go on with the object of a preposition in it.
  func joins(_ pieces: [ArraySlice<Word>]) -> Bool {
    guard let first = pieces.first, pieces.count > 1, let opening = first.first else {
      return false
    }
    let others = pieces.dropFirst().map { $0.first { !isDeterminer($0) } }
    if sort(of: opening) == .time, Self.weekdays.contains(opening.folded) {
      return others.allSatisfy { $0.map { Self.weekdays.contains($0.folded) } ?? false }
    }
    guard sort(of: opening) == nil, !GivenNames.contains(opening.folded) else { return false }
    let sorts = Set(others.map { $0.flatMap(sort) })
    guard sorts.count == 1, let only = sorts.first, let shared = only else { return false }
    return objects(in: first).contains(shared)
  }

  private func isDeterminer(_ word: Word) -> Bool {
    Self.determiners.contains(word.folded) || word.folded.utf8.allSatisfy(DigitGroup.isDigit)
  }

  /// The sorts of the nouns behind the prepositions of a piece.
  private func objects(in words: ArraySlice<Word>) -> Set<Sort> {
    var found: Set<Sort> = []
    for index in words.indices.dropFirst() where Self.prepositions.contains(words[index].folded) {
      for word in words[index...].dropFirst().prefix(3) {
        if let sort = sort(of: word) { found.insert(sort) }
      }
    }
    return found
  }

  private func sort(of word: Word) -> Sort? {
    let folded = word.folded
    if Months.names.contains(folded) || Self.weekdays.contains(folded) { return .time }
    if Self.people.contains(folded) { return .people }
    if let role = RoleLexicon.role(of: folded) { return role.kind == .unit ? .place : .people }
    let isName = word.isCapitalized && text.quote(word.span).unicodeScalars.count > 1
    return isName && NameWords.isPlaceOrOffice(folded) ? .place : nil
  }

  private static let prepositions = Set(
    words: "med til af for fra blandt mellem hos om på i hver over mod via")
  private static let determiners = Set(words: "alle de den det en et flere nogle nye deres samt og")
  private static let weekdays = Set(
    words:
      "mandag tirsdag onsdag torsdag fredag lørdag søndag mandage tirsdage onsdage torsdage fredage"
  )
  private static let people = Set(
    words: """
      elev elever eleverne eleven barn børn børnene barnet unge ung forældre forældrene familie familier
      familierne pårørende borger borgere borgerne beboer beboere beboerne bruger brugere brugerne
      ældre voksne medarbejder medarbejdere medarbejderne personale personalet ledere lederne ledelse
      frivillige besøgende deltagere deltagerne virksomheder virksomhederne foreninger foreningerne
      naboer naboerne samarbejdspartnere fagpersoner lærere lærerne pædagoger pædagogerne drenge piger
      kvinder mænd mødre fædre søskende bedsteforældre klassekammerater kolleger ledige jobsøgende
      flygtninge studerende lærlinge
      """)
}
