internal import Files

/// A text between the tags of XML, or in an attribute. What XML cannot hold is left out.
func xml(_ text: String) -> String {
  let allowed = text.unicodeScalars.filter {
    $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\t" || $0 == "\n"
  }
  return escapedHTML(String(String.UnicodeScalarView(allowed)))
}

let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
