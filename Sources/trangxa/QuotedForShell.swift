/// A word as a POSIX shell reads it back (2.2.2, single quotes).
func quotedForShell(_ word: String) -> String {
  let isPlain = word.utf8.allSatisfy {
    switch $0 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: ":"):
      true
    default: false
    }
  }
  return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
}

/// A command that can be pasted into a shell: what strangers and folders are called is quoted.
///
/// - Parameters:
///   - words: after `trangxa`.
///   - content: the folder of the content, said where it is not the usual one.
///   - sites: the portals that are meant.
func pasteableCommand(_ words: [String], content: String, sites: [String]) -> String {
  var words = ["trangxa"] + words
  if content != "content" { words += ["--content", content] }
  for site in sites { words += ["--site", site] }
  return words.map(quotedForShell).joined(separator: " ")
}
