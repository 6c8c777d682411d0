/// A script as readers get it: without the lines that hold nothing but a `//` comment, which make a
/// fifth of what a telephone on a slow network waits for.
///
/// Only such whole lines, and only where they cannot be part of a text or of a block comment: a script
/// with a template literal, a block comment or a continued line is published as it is.
func publishedScript(_ bytes: [UInt8]) -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard !text.contains("`"), !text.contains("/*"), !lines.contains(where: { $0.hasSuffix("\\") })
  else { return bytes }
  let kept = lines.filter { !$0.drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("//") }
  return Array(kept.joined(separator: "\n").utf8)
}
