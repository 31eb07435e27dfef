/// What a word means to the recognisers of periods.
enum Term: Hashable, Sendable {
  case month(Int)
  /// An abbreviated month, "aug"; without a day or a year it is not trusted.
  case shortMonth(Int)
  case season(Season)
  case holiday(Holiday)
  case part(Part)
  /// "første", "anden"; the last is -1.
  case ordinal(Int)
  case cardinal(Int)
  /// A stretch of time: "uge", "måneder"; definite: "ugen", "året".
  case unit(TimeUnit, isDefinite: Bool)
  /// "K" and "Q" in "K1" and "Q1".
  case quarterLetter
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
  /// "hundrede", "tusind", "mio.".
  case multiplier(Int)
  case weekday
  /// "træk" in "tre år i træk".
  case inRow
}

/// The small words that join the parts of a period, by their Danish spelling.
enum Particle: Hashable, Sendable {
  case af
  case ca
  case de
  case den
  case derefter
  case efter
  case eller
  case fra
  case frem
  case foer
  case `for`
  case gang
  case halv
  case halvanden
  case hele
  case hver
  case i
  case igen
  case inden
  case indenfor
  case indtil
  case kl
  case loebet
  case med
  case mellem
  case nr
  case naeste
  case og
  case om
  case over
  case par
  case periode
  case pr
  case paa
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
