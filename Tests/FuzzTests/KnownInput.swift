import Foundation

/// Inputs that have brought down parsers like ours, each of about a megabyte or as large as our limits allow,
/// and those that have brought down ours.
struct KnownInput: Sendable, CustomStringConvertible {
  let name: String
  let reader: Reader
  let bytes: [UInt8]

  var description: String { "\(reader.name): \(name)" }

  private init(_ reader: Reader, _ name: String, _ text: String) {
    self.name = name
    self.reader = reader
    bytes = Array(text.utf8)
  }

  /// An eighth of them when no seconds are asked for: all at full size take minutes without optimization.
  static let isWhole = ProcessInfo.processInfo.environment["FUZZ_SECONDS"] != nil

  private static func many(_ text: String, _ size: Int = 1_000_000) -> String {
    let size = isWhole || size < 100_000 ? size : size / 8
    return String(repeating: text, count: size / text.utf8.count)
  }

  /// As much as a body may have, which cmark then sees.
  private static func body(_ text: String) -> String { many(text, 520_000) }

  /// The same in paragraphs, each within its limits.
  private static func paragraphs(_ text: String) -> String {
    body(String(repeating: text, count: 900) + "\n\n")
  }

  /// A head of many columns, and rows of one cell.
  private static let wideTable =
    many("|a", 10_000) + "|\n" + many("|-", 10_000) + "|\n" + many("|x|\n", 40_000)

  private static let inlines = [
    "![[]()", "[", "[a](", "*a **b ", "*a_ ", "`a``b```c", "&#x41;&amp", "http://a.vn)", "a@b.c ",
    "<a b=", "<!--", "<?",
    "[^a] ", "~~a~ ", "|", "\\", "\u{202E}a", "a\u{301}\u{302}", "_*", "![", "](", "<!A ", "a**b",
  ]

  static let markdown: [(String, String)] =
    inlines.flatMap {
      [("“\($0)” again and again", body($0)), ("paragraphs of “\($0)”", paragraphs($0))]
    } + [
      ("more than a body may have", many("![[]()")), ("a table with a wide head", wideTable),
      (
        "a table as large as may be",
        many("|a", 190) + "|\n" + many("|-", 190) + "|\n" + many("|x|\n", 600)
      ),
      ("nested quotations", body(">")),
      ("nested quotations, line by line", body("> > > > > > > > > >\n")),
      ("quotations as deep as may be", body(many(">", 90) + "a\n\n")), ("nested lists", body("- ")),
      ("lists as deep as may be", body(many("- ", 180) + "a\n\n")),
      ("lists, each deeper", body((1..<190).map { many(" ", $0) + "- a\n" }.joined() + "\n")),
      ("one long line", body("từ ngữ ")),
      ("definitions", body("[a]: b\n")),
      ("uses of one definition", "[a]: <" + many("x", 9_000) + ">\n" + many("[a]\n\n", 400_000)),
      ("notes", paragraphs("[^a] ") + "\n\n[^a]: x"),
      ("notes of their own", (0..<20_000).map { "[^\($0)]\n\n[^\($0)]: x\n\n" }.joined()),
      ("dashes under dashes", body("a|b\n-|-\n")), ("tables", body("|a|\n|-|\n\n")),
      ("fences", body("```\n")), ("blanks", body(" ")),
      ("tabs", body("\t-\t")), ("headings", body("# a\n")), ("underlined headings", body("a\n=\n")),
      ("zeros", body("\0")),
      ("line ends", body("\r")), ("one letter with all marks", "a" + many("\u{301}", 30_000)),
      ("components", body("```bang\na,b\n```\n\n")),
      ("links to places", body("## a\n\n[x](#b)\n\n")), ("tasks", body("- [ ] a\n")),
      ("comments of exceptions", body("<!-- trangxa: bỏ qua TX1401: a -->\n\n")),
    ]

  /// As it comes from a PDF: of the length of a long report.
  static let texts: [(String, String)] =
    (inlines + [
      "1. ", "a, ", "100% ", "12.345.678 ", "31/02/2026 ", "46/KH-UBND ", "trong đó: ", "( ", "“",
      "ngày ", "0912 345 678 ", "- a\n", "1/0 ", "từ ",
    ])
    .map { ("“\($0)” again and again", many($0, isWhole ? 60_000 : 8_000)) }

  static let yaml: [(String, String)] = [
    (
      "laughs",
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + (1...9).map { "k\($0): &b\($0) [*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined()
    ),
    ("brackets", many("[", 60_000)), ("braces", many("{a: ", 60_000)),
    ("questions", many("? ", 60_000)),
    ("keys", (0..<5_000).map { "khóa \($0): a\n" }.joined()), ("one key", many("a: b\n", 60_000)),
    ("lists in lists", many("- ", 60_000)), ("quotation marks", many("\"a\" ", 60_000)),
    ("tags", many("!!a ", 60_000)),
    ("a block that never ends", "a: |\n" + many("  b\n", 60_000)),
    ("lines that cannot be read", many("a b: c: d\n\te\n", 60_000)),
    ("merge keys", many("<<: {a: b}\n", 60_000)), ("documents", many("---\na: b\n", 60_000)),
    ("deep blanks", (0..<300).map { many(" ", max(1, $0)) + "a:\n" }.joined()),
    ("colons", many(":", 60_000)), ("escapes", "a: \"" + many("\\u0041", 60_000) + "\""),
    ("a file of a megabyte", many("a: b\n")),
  ]

  static let all: [KnownInput] =
    markdown.map { KnownInput(.markdown, $0.0, $0.1) }
    + texts.map { KnownInput(.rules, $0.0, $0.1) }
    + yaml.map { KnownInput(.settings, $0.0, $0.1) }
    + yaml.map { KnownInput(.frontMatter, $0.0, "---\n" + $0.1 + "\n---\nx\n") }
    + [
      ("quotation marks", many("\"")), ("quotation marks in a row", "a,b\n" + many("\",\"")),
      ("cells", "a\n" + many(",")), ("columns", many("a,")), ("rows", "a,b\n" + many("1,2\n")),
      ("short rows under a wide head", many("a,", 390) + "\n" + many("x\n")),
      ("a quotation mark that never closes", "a,b\n\"" + many("x\n")),
      ("quotation marks that never close", "a,b\n" + many("\"x\n")),
      ("one cell", "a\n" + many("x")), ("empty rows", "a\n" + many("\n")),
      ("blanks before quotation marks", "a\n" + many(" \"a\"b,")),
    ].map { KnownInput(.table, $0.0, $0.1) }
    + [
      ("braces", many("{", 200_000)), ("open sections", many("{{#items}}", 200_000)),
      ("closed sections", many("{{/items}}", 200_000)),
      ("sections in sections", many("{{#items}}", 20_000) + many("{{/items}}", 20_000)),
      ("partials", many("{{>b}}", 200_000)),
      ("a template in itself", "{{>trang}}{{#items}}{{>trang}}{{/items}}"),
      ("names", many("{{title}}", 200_000)),
      ("parents", many("{{<b}}{{$c}}", 100_000)),
      ("a long name", "{{" + many("a.", 200_000) + "}}"), ("comments", many("{{!", 200_000)),
    ].map { KnownInput(.template, $0.0, $0.1) }
    + [
      ("lines", "trangxa 1\n" + many("\n")),
      ("blanks", "trangxa 1\n20261130-141502-3f9a01c2\nA\n" + many(" ") + "\nhết 1\n"),
    ].map { KnownInput(.manifest, $0.0, $0.1) }
    + [("lines", "picture 1 1 drawing still\n" + many("\n")), ("numbers", "picture " + many("9"))]
    .map {
      KnownInput(.pictures, $0.0, $0.1)
    }
}
