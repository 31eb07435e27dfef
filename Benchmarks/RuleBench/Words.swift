/// The word lists of the hard-coded rules, those of `Benchmarks/words.py`.
enum Words {
  static let observable = """
    antal antallet andel andelen procent procentdel måles målt måling målinger registreres
    registreret registreringer optælling opgørelse spørgeskema interviews fremmøde fravær
    sygefravær deltagere deltager deltagelse besøg besøgende henvendelser klager ventetid
    timer minutter uger trivselsmåling tilfredshed tilfredse point karakterer læsetest vægt
    kilometer kroner udgift medlemmer frivillige arrangementer tilmeldte gennemfører
    gennemførte ansættelse beskæftigelse praktikplads praktikpladser genindlæggelser fald
    ulykker indbrud madspild energiforbrug udlån følgere svarprocent
    """

  static let vague = """
    bedre god godt gode mere øget øge styrke styrket styrkes optimere optimeret optimal
    optimalt forbedre forbedret udvikle udvikling fremme understøtte sikre fokus fokusere
    løbende hurtigst muligt relevant relevante passende tilstrækkelig tilstrækkeligt
    nødvendig nødvendigt ønskelig forskellige diverse generelt overordnet helhedsorienteret
    sammenhængende robust bæredygtig bæredygtigt kvalitet synergi innovation innovativ
    nytænkende dynamisk effektiv effektivt effektivisere smidig attraktiv attraktive
    inspirerende spændende levende åben ånd ærlig ønsker håber forsøger måske eventuelt evt
    nogenlunde rigtig meget lidt mange få enkelte højere større lavere mindre bredt bred
    """
}
