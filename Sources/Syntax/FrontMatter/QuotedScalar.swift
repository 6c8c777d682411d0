/// A scalar of YAML between double quotation marks (YAML 1.2.2, 7.3.1), in which nothing is special; controls become
/// spaces.
package func quotedScalar(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      out += "\\"
      out.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
