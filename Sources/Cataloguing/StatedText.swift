internal import Files
internal import VietnameseText

/// The words of a source, with composed letters and without blanks at the ends; nil where it only says
/// that it knows nothing.
func stated(_ text: String?) -> String? {
  guard let text else { return nil }
  let whole = withoutUnseenCharacters(composed(text))
  guard let start = whole.firstIndex(where: { !$0.isWhitespace }),
    let end = whole.lastIndex(where: { !$0.isWhitespace })
  else { return nil }
  let words = String(whole[start...end])
  let silent: Set = ["khong co thong tin", "khong co thong tin.", "--", "-", "null", "n/a"]
  return silent.contains(folded(words)) ? nil : words
}

/// A scalar of YAML in quotation marks, on one line.
func yamlText(_ text: String) -> String {
  var out = "\""
  // By scalars: a quotation mark with an accent above it is one character, and still ends the value.
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n", "\r", "\t": out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}

/// Words as Markdown that shows them as they are: nothing in them becomes a heading, a link or HTML.
/// Each line of the source stays a paragraph of its own.
func markdownText(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).map(\.singleSpaced).filter { !$0.isEmpty }
    .map(markdownLine).joined(separator: "\n\n")
}

/// One line of such a text.
func markdownLine(_ line: String) -> String {
  var out = ""
  var isAtStart = true
  var digitsOnly = true
  for scalar in line.unicodeScalars {
    let isMark = "\\`*_{}[]<>#|~$^=&".unicodeScalars.contains(scalar)
    let beginsList =
      isAtStart && (scalar == "-" || scalar == "+" || scalar == ":")
      || digitsOnly && !isAtStart && (scalar == "." || scalar == ")")
    if isMark || beginsList { out += "\\" }
    out.unicodeScalars.append(scalar)
    isAtStart = false
    digitsOnly = digitsOnly && ("0"..."9").contains(scalar)
  }
  return out
}
