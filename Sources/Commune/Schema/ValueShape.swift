/// What may stand in a file for a type of values, as far as a schema for other tools can say it.
package indirect enum ValueShape: Sendable {
  /// Any one value.
  case text
  /// One value that a regular expression (ECMA-262) describes, or a bare number.
  case matching(String)
  case integer
  /// Yes or no.
  case flag
  /// One of some words.
  case oneOf([String])
  /// A list; one value alone is a list of one.
  case list(ValueShape)
  /// A group of keys.
  case record(SchemaOutline)
  case either(ValueShape, ValueShape)
}

extension ValueShape {
  private static let dayWords =
    #"([Nn][Gg][Àà][Yy] *)?[0-9]{1,2} */ *[0-9]{1,2} */ *[0-9]{4}"#
    + #"|([Nn][Gg][Àà][Yy] *)?[0-9]{1,2}([-.])[0-9]{1,2}[-.][0-9]{4}"#
    + #"|[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}"#
    + #"|([Nn]gày +)?[0-9]{1,2}( +tháng +|/)[0-9]{1,2} +năm +[0-9]{4}"#

  /// A full date, in the ways that people write one.
  static let day = matching("^(\(dayWords))$")

  /// A full date, a month or a year.
  static let date = matching(
    "^(\(dayWords)"
      + #"|([Tt]háng *)?[0-9]{1,2}[-/][0-9]{4}|[Tt]háng +[0-9]{1,2} +năm +[0-9]{4}"#
      + #"|[0-9]{4}-[0-9]{1,2}|([Nn]ăm +)?[0-9]{4})$"#)

  /// A name that is its own slug.
  static let slug = matching("^[a-z0-9]+(-[a-z0-9]+)*$")

  /// An address of http or https.
  static let webAddress = matching("^https?://")

  /// A procedure's code.
  static let code = matching(#"^[0-9]\.[0-9]{6}$"#)
}
