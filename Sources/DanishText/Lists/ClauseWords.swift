/// Words that make a piece between commas part of a sentence.
enum ClauseWords {
  /// Whether one of the words is a verb that says what happens, or opens a clause.
  static func stand(in words: ArraySlice<Word>) -> Bool {
    words.contains { all.contains($0.folded) }
  }

  private static let all = Set(
    words: """
      der som at hvis fordi når hvor hvordan hvorfor hvad men så vi jeg man han hun jer os ikke også samarbejde sammen
      er var har havde skal skulle vil ville kan kunne må bør bliver blev får fik gør tager giver går
      kommer møder deltager siger fortæller spørger svarer viser bruger benytter anvender vælger
      oplever ser hører føler tror kender mærker ønsker trives følger følges støtter
      styrker øger sikrer skaber udvikler forbedrer reducerer fremmer falder stiger ligger står sidder
      holder laver prøver afprøver tester starter begynder slutter fortsætter gennemfører
      gennemføres afholder afholdes etablerer etableres igangsætter igangsættes udarbejder udarbejdes
      mødes taler ringer skriver læser leger spiser sover cykler løber arbejder samarbejder inviterer
      tilbyder henvender kontakter melder tilmelder sender modtager besøger køber låner søger finder
      fastholder evaluerer måles måler registrerer registreres opgøres tælles trækkes indsamles
      laves bruges samles drøftes sammenligner ændrer skifter klipper sætter lader tør glæder nævner
      hilser bor lever dør sker handler betyder mener synes tænker forstår husker glemmer passer
      kræver gælder skyldes medvirker bidrager understøtter inddrager inddrages skriv ring husk
      """)
}
