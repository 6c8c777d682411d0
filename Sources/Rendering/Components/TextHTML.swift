internal import Files
internal import VietnameseText

/// Words as HTML: escaped, with no-break spaces, and with the numbers of documents on one line.
func textHTML(_ text: String) -> String {
  var bound = nonBreaking(text)
  guard bound.withUTF8({ LineBreakHints($0).mayHaveUnbreakableRuns }) else {
    return escapedHTML(bound)
  }
  let bytes = Array(bound.utf8)
  var out = ""
  var place = 0
  for run in unbreakableRuns(in: bytes) {
    out += escapedHTML(String(decoding: bytes[place..<run.lowerBound], as: UTF8.self))
    out += "<span class=\"whole\">"
    out += escapedHTML(String(decoding: bytes[run], as: UTF8.self)) + "</span>"
    place = run.upperBound
  }
  return out + escapedHTML(String(decoding: bytes[place...], as: UTF8.self))
}
