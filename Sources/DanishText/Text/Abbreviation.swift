/// The abbreviations whose dots do not end a sentence, in lower case and without dots.
enum Abbreviation {
  /// What a dot after the abbreviation may mean.
  enum Ending {
    /// Something always follows: "kl. 8", "ca. 40".
    case never
    /// The sentence ends there if the next one begins with a capital: "møder mv. Vi ...".
    case beforeCapital
  }

  /// How an abbreviation behaves at its dot.
  ///
  /// - Parameters:
  ///   - folded: the letters in lower case, without dots.
  ///   - dotted: whether dots stood inside, as in "t.o.m."; "tom." is an ordinary word.
  /// - Returns: what a dot behind it may mean, or nil.
  static func ending(of folded: String, dotted: Bool) -> Ending? {
    if neverLast.contains(folded) || dotted && neverLastDotted.contains(folded) { return .never }
    if maybeLast.contains(folded) || dotted && maybeLastDotted.contains(folded) {
      return .beforeCapital
    }
    return nil
  }

  /// The longest abbreviation in letters, dots not counted.
  static let longest = 5

  private static let neverLast: Set<String> = [
    "afd", "anm", "bl", "bla", "ca", "d", "dvs", "evt", "eks", "ekskl", "feks", "gns", "hhv",
    "iflg", "inkl", "jf", "kl", "maks", "max", "mht", "nr", "pga", "pr", "prim", "resp", "tlf",
    "ult", "vedr",
  ]
  private static let neverLastDotted: Set<String> = [
    "dd", "fom", "fmk", "ifbm", "ifm", "ift", "iht", "ihht", "mhp", "pt", "tom", "vha",
  ]
  private static let maybeLast: Set<String> = [
    "apr", "aug", "dec", "etc", "feb", "jan", "kr", "kv", "kvt", "lign", "mar", "mia", "min", "mio",
    "mv", "nov", "okt", "osv", "pct", "sep", "sept", "stk",
  ]
  private static let maybeLastDotted: Set<String> = ["mfl", "mm", "ol", "olign"]
}
