/// The words that periods are written with, by the hash of their folded form.
///
/// A new word is a new line in the table it belongs to.
enum Vocabulary {
  /// What a word means to periods, by ``Word/hash(of:)``.
  static let terms = WordMap(
    groups.flatMap { words, term in
      words.split(separator: " ").map { (Word.hash(of: $0.utf8), term) }
    }
      + Months.names.enumerated().map { position, name in
        (Word.hash(of: name), Term.month(position + 1))
      })

  private static let groups: [(words: String, term: Term)] =
    calendar + parts + units + numbers + tens + rhythms + particles + counted + counting

  private static let calendar: [(words: String, term: Term)] = [
    ("jan", .shortMonth(1)), ("feb febr", .shortMonth(2)), ("mar", .shortMonth(3)),
    ("apr", .shortMonth(4)), ("jun", .shortMonth(6)), ("aug", .shortMonth(8)),
    ("sep sept", .shortMonth(9)), ("okt oct", .shortMonth(10)), ("nov", .shortMonth(11)),
    ("dec", .shortMonth(12)),
    ("forår foråret", .season(.spring)), ("sommer sommeren", .season(.summer)),
    ("efterår efteråret", .season(.autumn)), ("vinter vinteren", .season(.winter)),
    ("sommerhalvår sommerhalvåret", .season(.summerHalf)),
    ("vinterhalvår vinterhalvåret", .season(.winterHalf)),
    ("jul julen juleferie juleferien", .holiday(.christmas)), ("nytår nytåret", .holiday(.newYear)),
    ("vinterferie vinterferien", .holiday(.winterBreak)),
    ("påske påsken påskeferie påskeferien", .holiday(.easter)),
    ("pinse pinsen", .holiday(.whitsun)),
    ("sommerferie sommerferien", .holiday(.summerBreak)),
    ("efterårsferie efterårsferien", .holiday(.autumnBreak)),
    ("årsskifte årsskiftet", .turnOfYear), ("skoleårets", .ofSchoolYear), ("årets", .ofYear),
    ("skolestart skolestarten skoleårsstart", .schoolStart),
  ]

  private static let parts: [(words: String, term: Term)] = [
    ("primo prim", .part(.primo)), ("medio", .part(.medio)), ("ultimo ult", .part(.ultimo)),
    ("start starten begyndelse begyndelsen først tidligt opstart opstarten", .part(.start)),
    ("midt midten", .part(.middle)),
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
    ("år års", .unit(.year, isDefinite: false)), ("året årene", .unit(.year, isDefinite: true)),
    ("k q", .quarterLetter), ("halvdel", .halfOfYear),
  ]

  private static let numbers: [(words: String, term: Term)] = [
    ("første", .ordinal(1)), ("anden andet", .ordinal(2)), ("tredje", .ordinal(3)),
    ("fjerde", .ordinal(4)), ("femte", .ordinal(5)), ("sjette", .ordinal(6)),
    ("sidste", .ordinal(-1)),
    ("en et én ét", .cardinal(1)), ("to", .cardinal(2)), ("tre", .cardinal(3)),
    ("fire", .cardinal(4)), ("fem", .cardinal(5)), ("seks", .cardinal(6)), ("syv", .cardinal(7)),
    ("otte", .cardinal(8)), ("ni", .cardinal(9)), ("ti", .cardinal(10)), ("elleve", .cardinal(11)),
    ("tolv", .cardinal(12)), ("tretten", .cardinal(13)), ("fjorten", .cardinal(14)),
    ("femten", .cardinal(15)), ("seksten", .cardinal(16)), ("sytten", .cardinal(17)),
    ("atten", .cardinal(18)), ("nitten", .cardinal(19)), ("nul", .cardinal(0)),
  ]

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
    ("årligt årlig", .rhythm(.year)), ("halvårligt halvårlig", .rhythm(.halfYear)),
    ("kvartalsvis kvartalsvist", .rhythm(.quarter)),
    ("månedligt månedlig månedsvis", .rhythm(.month)),
    ("ugentligt ugentlig", .rhythm(.week)),
  ]

  private static let particles: [(words: String, term: Term)] = [
    ("af", .particle(.af)), ("ca cirka omkring omtrent", .particle(.ca)), ("de", .particle(.de)),
    ("den det d", .particle(.den)), ("derefter herefter siden", .particle(.derefter)),
    ("efter", .particle(.efter)), ("eller", .particle(.eller)), ("fra", .particle(.fra)),
    ("frem fremover fremefter", .particle(.frem)), ("før", .particle(.foer)),
    ("for", .particle(.for)), ("gang gange", .particle(.gang)), ("halv halvt", .particle(.halv)),
    ("halvanden halvandet", .particle(.halvanden)), ("hele", .particle(.hele)),
    ("hver hvert", .particle(.hver)), ("i", .particle(.i)), ("igen", .particle(.igen)),
    ("inden", .particle(.inden)), ("indenfor", .particle(.indenfor)),
    ("indtil", .particle(.indtil)), ("løbet", .particle(.loebet)), ("med", .particle(.med)),
    ("mellem", .particle(.mellem)), ("nr", .particle(.nr)),
    ("næste kommende førstkommende", .particle(.naeste)), ("og samt", .particle(.og)),
    ("om", .particle(.om)), ("over", .particle(.over)), ("par", .particle(.par)),
    ("periode perioden planperioden projektperioden", .particle(.periode)),
    ("pr per", .particle(.pr)), ("på", .particle(.paa)), ("senest", .particle(.senest)),
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
      cpr verdensmål tegn spor model version figur tabel kapitel
      """, .label
    ),
    ("halvdelen", .portion(2)), ("tredjedel tredjedele", .portion(3)),
    ("fjerdedel fjerdedele", .portion(4)), ("femtedel femtedele", .portion(5)),
    ("tiendedel tiendedele", .portion(10)),
    ("hundrede hundred", .multiplier(100)), ("tusind tusinde", .multiplier(1_000)),
    ("million millioner mio", .multiplier(1_000_000)),
    ("mandag tirsdag onsdag torsdag fredag lørdag søndag hverdag aften", .weekday),
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
