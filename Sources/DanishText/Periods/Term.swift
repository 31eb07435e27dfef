/// What a word means to the recognisers of periods.
enum Term: Hashable, Sendable {
  case month(Int)
  /// An abbreviated month, "aug"; without a day or a year it is not trusted.
  case shortMonth(Int)
  case season(Season)
  /// "sensommeren": some part of a season.
  case partOfSeason(Part, Season)
  /// "juledag", which a number stands before.
  case feastDay(Holiday)
  /// "Kristi" before "himmelfart".
  case holidayPrefix
  /// "Sankt" before "Hans".
  case saint
  case holiday(Holiday)
  case part(Part)
  /// "tidlig" and "sene", which only a season makes a time of.
  case earlyOrLate(Part)
  /// "første", "anden"; the last is -1.
  case ordinal(Int)
  case cardinal(Int)
  /// A stretch of time: "uge", "måneder"; definite: "ugen", "året".
  case unit(TimeUnit, isDefinite: Bool)
  /// "K" and "Q" in "K1" and "Q1".
  case quarterLetter
  /// "H" in "H1".
  case halfYearLetter
  /// "tertial", a third of a year.
  case tertial
  /// "halvdel", the half of a year.
  case halfOfYear
  /// "skoleårets", which a part follows.
  case ofSchoolYear
  /// "årets", which a part follows.
  case ofYear
  /// "skolestart".
  case schoolStart
  case turnOfYear
  /// "halvårligt": how often.
  case rhythm(TimeUnit)
  case particle(Particle)
  /// A noun that makes the number before it a count: "elever", "kr".
  case counted
  case percent
  /// Stretches of time too short for periods: "timer", "dage".
  case duration
  /// A noun that a number names rather than counts: "bilag 2", "verdensmål 11".
  case label
  /// "halvdelen" is 2, "tredjedele" is 3.
  case portion(Int)
  /// "trefjerdedele" is 3 of 4, "halveret" 1 of 2, "fordoblet" 2 of 1.
  case fraction(Int, Int)
  /// "dobbelt", as in "dobbelt så mange".
  case double
  /// "hundrede", "tusind", "mio.", "dusin".
  case multiplier(Int)
  /// The day of the week, 1 for Monday; 0 for "hverdag" and "aften".
  case weekday(Int)
  /// What a plan may run in, definite: "projektet"; in the genitive "projektets".
  case undertaking(isGenitive: Bool)
  /// "træk" in "tre år i træk".
  case inRow
}

/// The small words that join the parts of a period, by their Danish spelling.
enum Particle: Hashable, Sendable {
  case af
  case ca
  case de
  case den
  case denne
  case derefter
  case efter
  case eller
  case end
  case er
  case fra
  case frist
  case frem
  case foer
  case `for`
  case gang
  case halv
  case halvanden
  case hel
  case hele
  case hver
  case i
  case igen
  case ikke
  case inde
  case inden
  case indenfor
  case indtil
  case kl
  case loebet
  case med
  case mellem
  case mod
  case nr
  case naeste
  case og
  case om
  case op
  case over
  case par
  case periode
  case resten
  case pr
  case paa
  case senere
  case senest
  case start
  case startende
  case til
  case ud
  case ved
  case aarig
}

/// Stretches of time that recur and are counted.
package enum TimeUnit: Hashable, Sendable {
  case week
  case month
  case quarter
  case halfYear
  case schoolYear
  case year
}
