import Checking
import Commune
import Diagnostics
import Files
import Importing
import Pictures
import Releases
import Syntax
import TestSupport
import Theming
import VietnameseText

/// Something of ours that reads what others wrote, and what must hold whatever it is given.
struct Reader: Sendable, CustomStringConvertible {
  let name: String
  let samples: [[UInt8]]
  let tokens: [[UInt8]]
  /// Reads, and says what does not hold, or nil. A trap or a hang is what is looked for besides.
  let read: @Sendable ([UInt8]) -> String?

  var description: String { name }

  init(
    _ name: String, _ samples: [[UInt8]], tokens: String,
    _ read: @escaping @Sendable ([UInt8]) -> String?
  ) {
    self.name = name
    self.samples = samples
    self.tokens =
      tokens.split(separator: " ").map {
        Array($0.replacing("␠", with: " ").replacing("␤", with: "\n").utf8)
      }
      + [
        [0], [0xFF], [0xC3], [0xE1, 0xBA], [0xED, 0xA0, 0x80], [0xE2, 0x80, 0xAE],
        [0xEF, 0xBB, 0xBF], [0x0D],
      ]
    self.read = read
  }
}

extension Reader {
  static let all: [Reader] = [
    frontMatter, settings, markdown, table, rules, template, manifest, pictures, imports, pandoc,
  ]

  static let frontMatter = Reader(
    "front matter", sources(ending: "md"),
    tokens:
      ": ␠# # \" ' [ ] { } , - ?␠ \t ␤ &a␠ *a !b␠ % @ ` | > \\ ---␤ ...␤ <<: ~ \\x41 \\U00110000 ␠␠␠␠"
  ) { bytes in
    let document = parseDocument(bytes, at: "a.md")
    return outside(document.diagnostics, bytes)
      ?? (document.value.body.upperBound <= bytes.count ? nil : "a body outside of the file")
  }

  static let settings = Reader(
    "yml", sources(ending: "yml"),
    tokens: ": ␠# \" ' [ ] { } , -␠ ?␠ ␤ &a␠ *a !b␠ % | > |- >+9 \\ ---␤ <<: ␤␠␠ [[[[ {{{{ *a,*a"
  ) { outside(parseMetadata($0, at: "a.yml").diagnostics, $0) }

  static let markdown = Reader(
    "Markdown", sources(ending: "md"),
    tokens:
      "[ ] ( ) ![ ]( <a ␤␤ ␤ > >␠ -␠ 1.␠ # ``` ~~~ ~~ ** * _ | |-|-|␤ [^a] [^a]: [a]: &#9; <!-- --> \\ "
      + "␠␠␠␠ \t javascript: www. @ :// ```bang␤ === --- - [ ]␠ <br> ![[]() **a␠ *a_␠ a**b"
  ) { bytes in
    let rendered = renderMarkdown(
      MarkdownSource(path: "a.md", bytes: bytes, range: 0..<bytes.count), in: surroundings)
    let html = rendered.value.html
    let isRaw =
      html.range(of: "<script") || html.range(of: "javascript:") && html.range(of: "href=\"java")
    if isRaw { return "HTML of an editor" }
    return withoutUnseenCharacters(html) == html
      ? outside(rendered.diagnostics, bytes) : "an unseen character"
  }

  static let table = Reader(
    "CSV", sources(ending: "csv"), tokens: "\" \"\" , ; \t ␤ ␤␤ ,,,, \"␤ \", ' = ␠\""
  ) { bytes in
    let read = parseTable(bytes, at: "a.csv")
    let width = read.value.header.count
    return read.value.rows.allSatisfy { $0.cells.count == width }
      ? outside(read.diagnostics, bytes) : "a row of another width"
  }

  /// All rules over a text, as it comes from a PDF.
  static let rules = Reader(
    "rules", sources(ending: "md"),
    tokens:
      "100% 12.345 1/2 0/0 31/02/2026 số␠ ngày␠ 46/KH-UBND trong␠đó: ␤-␠ ␤1.␠ ( ) “ ” 0912␠345␠678 ␤␤ , . ; %␠"
  ) { bytes in
    let found = check(
      plainText: bytes, at: "a.txt", today: CalendarDate(dayNumber: 20_777), reference: Reference())
    return outside(found, bytes)
  }

  /// Texts of strangers, in any table of characters, on their way to a page.
  static let imports = Reader(
    "imports", sources(ending: "md"),
    tokens:
      "Nơi␠nhận: ␤-␠ TM. CHỦ␠TỊCH BÁO␠CÁO␤ Số:␠46/BC-UBND ,␠ngày␠05␠tháng␠6␠năm␠2026 \u{C} ␠␠␠␠ \t ␤␤␤ 3␤ I.␠ 1.1.␠ a)␠ "
      + "KH-␤UBND Trang␠2/10 https://a.vn␤ CỘNG␠HÒA␠XÃ␠HỘI Kính␠gửi: ␤1␤ x·␠héi vieät %PDF 08/2026 | -----"
  ) { bytes in
    guard let extraction = try? extractPlain(bytes) else { return nil }
    return fault(importing: extraction)
  }

  static let pandoc = Reader(
    "trees of pandoc", [Array(tree.utf8)],
    tokens:
      "[ ] { } , : \" null 1 -1 99999999999 \"t\" \"c\" \"Table\" \"Para\" \"Str\" \"OrderedList\" []"
  ) { bytes in
    guard let extraction = try? extractDocument(bytes) else { return nil }
    return fault(importing: extraction)
  }

  private static let tree =
    #"{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"BÁO"},{"t":"Space"},{"t":"Str","c":"CÁO"}]},"#
    + #"{"t":"OrderedList","c":[[1,{"t":"UpperRoman"},{"t":"Period"}],[[{"t":"Plain","c":[{"t":"Str","c":"Một"}]}]]]},"#
    + #"{"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[]],[[["",[],[]],0,[],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},"#
    + #"2,2,[{"t":"Plain","c":[{"t":"Str","c":"12"},{"t":"LineBreak"},{"t":"Str","c":"Nơi"}]}]]]]]]],[["",[],[]],[]]]},"#
    + #"{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Hai"}]]},{"t":"BulletList","c":[[{"t":"Plain","c":[{"t":"Note","c":[]}]}]]}]}"#

  /// A word that was lost, a place outside, or front matter that cannot be read.
  private static func fault(importing extraction: Extraction) -> String? {
    let made = importText(
      extraction, at: "a.txt", ImportRequest(today: CalendarDate(dayNumber: 20_777)))
    if let lost = made.findings.first(where: { $0.code == "TX3010" }) { return lost.message }
    let read = parseMetadata(frontMatter(of: made.source), at: "a.md").diagnostics
    if let bad = read.first(where: { $0.severity == .error }) { return bad.message }
    return outside(made.findings, extraction.text.transcript)
  }

  private static func frontMatter(of source: String) -> [UInt8] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return Array(lines.prefix { $0 != "---" }.joined(separator: "\n").utf8)
  }

  static let template = Reader(
    "templates", templates,
    tokens:
      "{{ }} {{{ }}} {{#items}} {{/items}} {{^a}} {{>b}} {{<b}} {{$c}} {{/c}} {{/b}} {{! {{=<%␠%>=}} {{.}} "
      + "{{title}} {{%␠x}} {{upper(a)}} ␤ {{&body}} {{>*a}}"
  ) { bytes in
    var tree = FileTree()
    tree.add(Array("Tên: Mẫu\n".utf8), at: "themes/mau/theme.yml")
    tree.add(bytes, at: "themes/mau/templates/trang.mustache")
    tree.add(
      Array("{{title}}{{$c}}{{/c}}{{#items}}{{>b}}{{/items}}".utf8),
      at: "themes/mau/partials/b.mustache")
    let loaded = loadTheme("mau", from: tree, templates: ["trang": Sheet.self])
    let page = loaded.value.render("trang", Sheet())
    // A finding may lie in the partial, which is not the input.
    let own = loaded.diagnostics.filter { $0.span.path.name == "trang.mustache" }
    return page.range(of: "<img src=x") ? "text that was not escaped" : outside(own, bytes)
  }

  static let manifest = Reader(
    "manifests",
    [
      Manifest(
        id: ReleaseID(clock: "20261130-141502", digest: Digest([])), name: "Xã Mẫu",
        entries: ["index.html", "tep/một hai.pdf"].map {
          Manifest.Entry(address: $0, digest: Digest(Array($0.utf8)), size: 417)
        }
      ).text.utf8.map { $0 }
    ], tokens: "␤ - ␠ ␠␠ hết␠ -1 99999999999999999999 ../ trangxa␠1␤ 0"
  ) { bytes in
    guard let read = Manifest(text: bytes) else { return nil }
    return Manifest(text: Array(read.text.utf8)).map(\.text) == read.text
      ? nil : "another text than was read"
  }

  static let pictures = Reader(
    "records of pictures",
    [
      Array(
        PictureSet(
          width: 4000, height: 3000, isDrawing: false, wasMoving: false,
          whole: PictureFile(
            width: 4000, height: 3000, format: .jpeg, size: 1_834_211, hash: ContentHash(value: 7)),
          variants: [
            PictureFile(
              width: 640, height: 480, format: .webp, size: 40_122, hash: ContentHash(value: 9))
          ]
        ).record.utf8)
    ], tokens: "␤ ␠ -1 99999999999999999999 0x1 webp jpeg end␠ picture␠ ../"
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    return PictureSet(record: text).map { $0.record == text } == false
      ? "another text than was read" : nil
  }
}

/// The finding that has no place in the file.
private func outside(_ findings: [Diagnostic], _ bytes: [UInt8]) -> String? {
  findings.first {
    $0.span.range.lowerBound < 0 || $0.span.range.upperBound > bytes.count
  }.map { "a place outside of the file: \($0)" }
}

extension String {
  fileprivate func range(of text: String) -> Bool { contains(text) }
}

private let surroundings = MarkdownEnvironment(
  link: { Diagnosed(.address($0.destination, isExternal: $0.destination.hasPrefix("http"))) },
  image: { Diagnosed(.picture(PictureElement(address: $0.destination, width: 640, height: 480))) },
  component: { $0.name == "bang" ? Diagnosed(ComponentHTML("<b>\($0.bodyBytes.count)</b>")) : nil })

private struct Sheet: TemplateContext {
  var title = "<img src=x onerror=alert(1)>"
  var body = "<p>a</p>"
  var items = [Row(), Row()]

  static let fields = TemplateFields<Sheet>([
    .text("title", "Title.", \.title), .html("body", "Text.", \.body),
    .list("items", "Items.", \.items),
  ])
}

private struct Row: TemplateContext {
  var name = "\"'><img src=x>"
  static let fields = TemplateFields<Row>([.text("name", "Name.", \.name)])
}
