/// A piece of a text that points out a private person: a CPR number, a telephone or an address.
package struct PersonalDatum: Hashable, Sendable {
  /// What kind of datum it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// A Danish civil registration number.
    case cpr
    /// A Danish telephone number.
    case phone
    /// An e-mail address.
    case email
  }

  /// What kind of datum it is.
  package let kind: Kind
  /// Where it stands: UTF-8 offsets in the text.
  package let span: Range<Int>
  /// Whether it belongs to a workplace rather than a person: "info@…", "sundhedsplejen@…".
  package let isShared: Bool
}

/// The personal data in a text, in text order.
///
/// A CPR number is six digits that make a date, with a hyphen, a space or nothing before four more;
/// the check digit is not asked for, because numbers without it have been given out since 2007. A
/// telephone number has eight digits in any groups, with or without +45; amounts, years, dates and
/// numbers called CVR, EAN, sag and the like are none.
package func personalData(in text: TokenizedText) -> [PersonalDatum] {
  var reader = PersonalDataReader(text: text)
  return reader.data()
}
