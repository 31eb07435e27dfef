/// Words that sound like a time and name none: "på sigt", "løbende", "når der er tid".
enum VagueTimes: PeriodRecogniser {
  /// The phrases; a new one is a new line.
  private static let phrases = [
    "løbende", "efter behov", "på sigt", "på længere sigt", "på lang sigt", "på kort sigt",
    "hurtigst muligt", "så hurtigt som muligt", "så snart som muligt", "snarest", "snarest muligt",
    "når der er tid", "når der er tid til det", "når der er ressourcer", "når tiden tillader det",
    "når det passer", "når det passer ind", "når muligheden byder sig", "ved lejlighed",
    "fremadrettet", "fremover", "i fremtiden", "med tiden", "hen ad vejen", "ad hoc",
    "med jævne mellemrum", "med mellemrum", "med passende mellemrum", "fra tid til anden",
    "en gang i fremtiden", "inden længe", "inden for kort tid", "inden for overskuelig fremtid",
    "i den nærmeste fremtid", "i nærmeste fremtid", "senere hen", "på et senere tidspunkt",
    "på et tidspunkt", "på et passende tidspunkt", "ved behov",
    "når der er behov", "når der er behov for det", "når behovet opstår", "efter aftale",
    "efter nærmere aftale", "aftales senere", "fastlægges senere", "når det passer bedst",
    "så hurtigt vi kan", "så snart vi kan", "når der er luft",
    "når der er luft i kalenderen", "når det er muligt",
    "så snart det er muligt", "så hurtigt det er muligt", "hurtigst mulig", "så hurtigt som mulig",
    "når det kan lade sig gøre", "når lejlighed byder sig", "når vi har tid", "når vi får tid",
    "når der bliver tid", "når der er plads", "når tiden er til det", "når tiden er moden",
    "i nær fremtid", "i en nær fremtid", "i den kommende tid", "inden for den nærmeste fremtid",
    "inden for nærmeste fremtid", "inden for en overskuelig fremtid", "på lidt længere sigt",
    "på mellemlang sigt", "på den lange bane", "på den korte bane", "før eller siden",
    "jævnligt", "regelmæssigt", "kontinuerligt", "af og til", "indimellem", "en gang imellem",
    "engang imellem", "med regelmæssige mellemrum", "tids nok", "når vi kan",
    "når vi når det", "undervejs efter behov",
  ]

  /// The phrases as hashes of their words, by the hash of the first; the longest come first.
  private static let byFirstWord = WordMap(
    Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map { Word.hash(of: $0.utf8) } }, by: \.[0]
    )
    .map { first, words in (first, words.sorted { $0.count > $1.count }) })

  /// Whether a vague phrase begins with a word.
  static func mayBegin(_ hash: UInt64) -> Bool { byFirstWord[hash] != nil }

  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard let candidates = byFirstWord[phrase[index].hash],
      let words = candidates.first(where: { stands($0, in: phrase, at: index) })
    else { return nil }
    let end = index + words.count
    return PeriodReading(
      periods: [Period(undated: .vague, phrase, index..<end)], end: end)
  }

  private static func stands(_ words: [UInt64], in phrase: Phrase, at index: Int) -> Bool {
    words.enumerated().allSatisfy { phrase[index + $0.offset].hash == $0.element }
  }
}

extension Period {
  /// Makes a period of words that name no days.
  init(
    undated precision: PeriodPrecision, _ phrase: Phrase, _ lexemes: Range<Int>,
    isDeadline: Bool = false
  ) {
    let span = phrase.span(lexemes)
    self.init(
      text: phrase.text(span), span: span, precision: precision, spans: [], readings: [],
      recurrence: nil, isDeadline: isDeadline, fault: nil, shapes: [])
  }
}
