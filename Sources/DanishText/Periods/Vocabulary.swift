/// The words that periods are written with, by the hash of their folded form.
///
/// A new word is a new line in the table it belongs to.
enum Vocabulary {
  /// Where among ``meanings`` that of a word stands, by ``Word/hash(of:)``.
  static let indices = WordMap(
    groups.enumerated().flatMap { position, group in
      group.words.split(separator: " ").map { (Word.hash(of: $0.utf8), Int16(position)) }
    }
      + Months.names.enumerated().map { position, name in
        (Word.hash(of: name), Int16(groups.count + position))
      })

  /// What words mean to periods.
  static let meanings = groups.map(\.term) + (1...12).map(Term.month)

  private static let groups: [(words: String, term: Term)] =
    calendar + parts + units + numbers + hundreds + tens + rhythms + particles + counted + counting

  private static let calendar: [(words: String, term: Term)] = [
    ("mai", .shortMonth(5)), ("jan", .shortMonth(1)), ("feb febr", .shortMonth(2)),
    ("mar", .shortMonth(3)),
    ("apr", .shortMonth(4)), ("jun", .shortMonth(6)), ("aug", .shortMonth(8)),
    ("sep sept", .shortMonth(9)), ("okt oct", .shortMonth(10)), ("nov", .shortMonth(11)),
    ("dec", .shortMonth(12)),
    ("forår foråret forårsmåneder forårsmånederne", .season(.spring)),
    ("sommer sommeren sommermåneder sommermånederne", .season(.summer)),
    ("efterår efteråret efterårsmåneder efterårsmånederne", .season(.autumn)),
    ("vinter vinteren vintermåneder vintermånederne", .season(.winter)),
    ("forsommer forsommeren", .partOfSeason(.start, .summer)),
    ("sensommer sensommeren", .partOfSeason(.late, .summer)),
    ("senefterår senefteråret", .partOfSeason(.late, .autumn)),
    ("sommerhalvår sommerhalvåret", .season(.summerHalf)),
    ("vinterhalvår vinterhalvåret", .season(.winterHalf)),
    ("jul julen juleferie juleferien", .holiday(.christmas)), ("nytår nytåret", .holiday(.newYear)),
    ("vinterferie vinterferien", .holiday(.winterBreak)),
    ("påske påsken", .holiday(.easter)), ("påskeferie påskeferien", .holiday(.easterBreak)),
    ("pinse pinsen", .holiday(.whitsun)),
    ("sommerferie sommerferien", .holiday(.summerBreak)),
    ("efterårsferie efterårsferien", .holiday(.autumnBreak)),
    ("fastelavn", .holiday(.fromEaster(-49))), ("palmesøndag", .holiday(.fromEaster(-7))),
    ("skærtorsdag", .holiday(.fromEaster(-3))), ("langfredag", .holiday(.fromEaster(-2))),
    ("himmelfart himmelfartsdag", .holiday(.fromEaster(39))),
    ("sankthans", .holiday(.midsummer)), ("sankthansaften", .holiday(.fixed(month: 6, day: 23))),
    ("grundlovsdag", .holiday(.fixed(month: 6, day: 5))),
    ("halloween", .holiday(.fixed(month: 10, day: 31))),
    ("mortensaften", .holiday(.fixed(month: 11, day: 10))),
    ("juleaften juleaftensdag", .holiday(.fixed(month: 12, day: 24))),
    ("nytårsaften nytårsaftensdag", .holiday(.fixed(month: 12, day: 31))),
    ("nytårsdag", .holiday(.fixed(month: 1, day: 1))),
    ("juledag", .feastDay(.christmas)), ("påskedag", .feastDay(.easter)),
    ("pinsedag", .feastDay(.whitsun)), ("kristi", .holidayPrefix), ("sankt skt sct st", .saint),
    ("årsskifte årsskiftet", .turnOfYear), ("skoleårets", .ofSchoolYear),
    ("årets kalenderårets budgetårets", .ofYear),
    ("skolestart skolestarten skoleårsstart", .schoolStart),
  ]

  private static let parts: [(words: String, term: Term)] = [
    ("primo prim", .part(.primo)), ("medio", .part(.medio)), ("ultimo ult", .part(.ultimo)),
    ("indgangen", .part(.primo)),
    ("start starten begyndelse begyndelsen først tidligt opstart opstarten", .part(.start)),
    ("tidlig tidlige", .earlyOrLate(.start)), ("sen sene", .earlyOrLate(.late)),
    ("midt midten midtvejs halvvejs", .part(.middle)),
    ("slut slutning slutningen afslutning afslutningen sidst sent", .part(.late)),
    ("udgang udgangen udløb udløbet", .part(.exit)),
  ]

  private static let units: [(words: String, term: Term)] = [
    ("uge uger", .unit(.week, isDefinite: false)), ("ugen ugerne", .unit(.week, isDefinite: true)),
    ("måned måneder mdr", .unit(.month, isDefinite: false)),
    ("måneden månederne", .unit(.month, isDefinite: true)),
    ("kvartal kvartaler kvt kv", .unit(.quarter, isDefinite: false)),
    ("kvartalet kvartalerne", .unit(.quarter, isDefinite: true)),
    ("halvår", .unit(.halfYear, isDefinite: false)),
    ("halvåret", .unit(.halfYear, isDefinite: true)),
    ("skoleår", .unit(.schoolYear, isDefinite: false)),
    ("skoleåret skoleårene", .unit(.schoolYear, isDefinite: true)),
    ("år års", .unit(.year, isDefinite: false)),
    (
      "året årene kalenderåret budgetåret regnskabsåret finansåret",
      .unit(.year, isDefinite: true)
    ),
    ("tertial tertialet", .tertial), ("h", .halfYearLetter),
    ("k q", .quarterLetter), ("halvdel", .halfOfYear),
  ]

  private static let numbers: [(words: String, term: Term)] = [
    ("første", .ordinal(1)), ("anden andet", .ordinal(2)), ("tredje", .ordinal(3)),
    ("fjerde", .ordinal(4)), ("femte", .ordinal(5)), ("sjette", .ordinal(6)),
    ("syvende", .ordinal(7)), ("ottende", .ordinal(8)), ("niende", .ordinal(9)),
    ("tiende", .ordinal(10)), ("ellevte", .ordinal(11)), ("tolvte", .ordinal(12)),
    ("trettende", .ordinal(13)), ("fjortende", .ordinal(14)), ("femtende", .ordinal(15)),
    ("sekstende", .ordinal(16)), ("syttende", .ordinal(17)), ("attende", .ordinal(18)),
    ("nittende", .ordinal(19)), ("tyvende", .ordinal(20)), ("enogtyvende", .ordinal(21)),
    ("toogtyvende", .ordinal(22)), ("treogtyvende", .ordinal(23)),
    ("fireogtyvende", .ordinal(24)), ("femogtyvende", .ordinal(25)),
    ("seksogtyvende", .ordinal(26)), ("syvogtyvende", .ordinal(27)),
    ("otteogtyvende", .ordinal(28)), ("niogtyvende", .ordinal(29)),
    ("tredivte", .ordinal(30)), ("enogtredivte", .ordinal(31)),
    ("sidste", .ordinal(-1)),
    ("en et én ét", .cardinal(1)), ("to", .cardinal(2)), ("tre", .cardinal(3)),
    ("fire", .cardinal(4)), ("fem", .cardinal(5)), ("seks", .cardinal(6)), ("syv", .cardinal(7)),
    ("otte", .cardinal(8)), ("ni", .cardinal(9)), ("ti", .cardinal(10)), ("elleve", .cardinal(11)),
    ("tolv", .cardinal(12)), ("tretten", .cardinal(13)), ("fjorten", .cardinal(14)),
    ("femten", .cardinal(15)), ("seksten", .cardinal(16)), ("sytten", .cardinal(17)),
    ("atten", .cardinal(18)), ("nitten", .cardinal(19)), ("nul", .cardinal(0)),
  ]

  /// "tohundrede" to "nihundrede" in one word.
  private static let hundreds: [(words: String, term: Term)] = [
    "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni",
  ].enumerated().map { position, one in (one + "hundrede", .cardinal((position + 1) * 100)) }

  /// "tyve" to "nioghalvfems", which are built of ones and tens.
  private static let tens: [(words: String, term: Term)] = {
    let ones = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
    let tens = [
      "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
    ]
    return tens.enumerated().flatMap { position, ten in
      ones.enumerated().map { one, name in
        (one == 0 ? ten : name + "og" + ten, .cardinal((position + 2) * 10 + one))
      }
    }
  }()

  private static let rhythms: [(words: String, term: Term)] = [
    ("årligt årlig årlige", .rhythm(.year)),
    ("halvårligt halvårlig halvårlige", .rhythm(.halfYear)),
    ("kvartalsvis kvartalsvist kvartalsvise", .rhythm(.quarter)),
    ("månedligt månedlig månedlige månedsvis", .rhythm(.month)),
    ("ugentligt ugentlig ugentlige", .rhythm(.week)),
  ]

  private static let particles: [(words: String, term: Term)] = [
    ("af", .particle(.af)), ("ca cirka omkring omtrent", .particle(.ca)), ("de", .particle(.de)),
    ("den det d", .particle(.den)), ("derefter herefter siden", .particle(.derefter)),
    ("efter", .particle(.efter)), ("eller", .particle(.eller)), ("fra", .particle(.fra)),
    ("frem fremover fremefter", .particle(.frem)), ("før", .particle(.foer)),
    ("for", .particle(.for)), ("gang gange x", .particle(.gang)),
    ("halv halvt halve", .particle(.halv)), ("hel helt", .particle(.hel)),
    ("halvanden halvandet", .particle(.halvanden)), ("hele", .particle(.hele)),
    ("hver hvert", .particle(.hver)), ("i", .particle(.i)), ("igen", .particle(.igen)),
    ("inden", .particle(.inden)), ("indenfor", .particle(.indenfor)),
    ("indtil", .particle(.indtil)), ("løbet", .particle(.loebet)), ("med", .particle(.med)),
    ("mellem", .particle(.mellem)), ("nr", .particle(.nr)),
    ("næste kommende førstkommende", .particle(.naeste)), ("og samt", .particle(.og)),
    ("om", .particle(.om)), ("over", .particle(.over)), ("par", .particle(.par)),
    ("periode perioden", .particle(.periode)),
    (
      """
      planperiode planperioden projektperiode projektperioden byrådsperiode byrådsperioden \
      valgperiode valgperioden budgetperiode budgetperioden aftaleperioden strategiperioden \
      forsøgsperioden prøveperioden indsatsperioden kommunalbestyrelsesperioden
      """, .particle(.periode)
    ),
    ("ikke", .particle(.ikke)), ("senere", .particle(.senere)), ("end", .particle(.end)),
    ("inde", .particle(.inde)), ("mod", .particle(.mod)), ("op", .particle(.op)),
    ("denne dette indeværende nuværende", .particle(.denne)),
    ("frist fristen deadline deadlinen tidsfrist tidsfristen", .particle(.frist)),
    ("er", .particle(.er)), ("resten", .particle(.resten)),
    ("forløbet projektet planen indsatsen processen forsøget", .undertaking(isGenitive: false)),
    (
      """
      forløbets projektets planens indsatsens processens forsøgets periodens planperiodens \
      projektperiodens byrådsperiodens valgperiodens
      """, .undertaking(isGenitive: true)
    ),
    ("pr per", .particle(.pr)), ("på", .particle(.paa)), ("senest allersenest", .particle(.senest)),
    ("igangsættelse igangsættelsen", .particle(.start)),
    ("startende begyndende", .particle(.startende)), ("til", .particle(.til)),
    ("ud", .particle(.ud)), ("kl klokken", .particle(.kl)),
    ("ved", .particle(.ved)), ("årig årige", .particle(.aarig)),
  ]

  private static let counting: [(words: String, term: Term)] = [
    ("procent procents pct procentpoint procentpoints", .percent),
    (
      "minut minutter sekunder time timer timers dag dage dages døgn hverdage skoledage", .duration
    ),
    (
      """
      bilag afsnit fase trin side punkt nummer zone team tema sag sagsnr journalnr tlf telefon mobil \
      cpr verdensmål delmål tegn spor model version figur tabel kapitel gruppe niveau lokale rum \
      bygning prøvehandling
      """, .label
    ),
    ("halvdelen halvparten", .portion(2)), ("tredjedel tredjedele", .portion(3)),
    ("fjerdedel fjerdedele", .portion(4)), ("femtedel femtedele", .portion(5)),
    ("sjettedel sjettedele", .portion(6)), ("syvendedel syvendedele", .portion(7)),
    ("ottendedel ottendedele", .portion(8)), ("niendedel niendedele", .portion(9)),
    ("tiendedel tiendedele", .portion(10)),
    ("totredjedel totredjedele", .fraction(2, 3)), ("trefjerdedel trefjerdedele", .fraction(3, 4)),
    ("tofemtedele", .fraction(2, 5)), ("trefemtedele", .fraction(3, 5)),
    ("firefemtedele", .fraction(4, 5)),
    ("halveret halverede halveres halvere halverer halvering halveringen", .fraction(1, 2)),
    (
      "fordoblet fordoblede fordobles fordoble fordobler fordobling fordoblingen", .fraction(2, 1)
    ),
    (
      "tredoblet tredoblede tredobles tredoble tredobler tredobling tredoblingen", .fraction(3, 1)
    ),
    ("firedoblet firedobles firedoble firedobling", .fraction(4, 1)),
    ("dobbelt", .double),
    ("hundrede hundred", .multiplier(100)), ("tusind tusinde", .multiplier(1_000)),
    ("million millioner mio", .multiplier(1_000_000)),
    ("milliard milliarder mia", .multiplier(1_000_000_000)),
    ("dusin", .multiplier(12)), ("snes snese", .multiplier(20)),
    ("mandag", .weekday(1)), ("tirsdag", .weekday(2)), ("onsdag", .weekday(3)),
    ("torsdag", .weekday(4)), ("fredag", .weekday(5)), ("lørdag", .weekday(6)),
    ("søndag", .weekday(7)), ("hverdag aften", .weekday(0)),
    ("træk", .inRow),
  ]

  private static let counted: [(words: String, term: Term)] = [
    (
      """
      kr kroner borgere elever børn unge ældre personer deltagere familier forældre beboere \
      brugere medlemmer frivillige virksomheder foreninger besøg \
      stk km meter m kvm husstande boliger medarbejdere ansatte pladser klasser \
      kommuner skoler ledige besøgende henvendelser samtaler møder ture aftener
      """, .counted
    )
  ]
}
