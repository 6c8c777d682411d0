internal import Diagnostics
internal import Files
internal import Mustache

/// Templates made ready by the engine. This file is the only door to it.
///
/// The engine's own escaping is turned off, because it looks at whole characters: a quotation mark
/// with an accent upon it is another character to it, yet it ends an attribute in a browser. Texts
/// are escaped here byte by byte before the engine sees them, whichever braces they stand in.
struct CompiledTemplates: Sendable {
  private var library = MustacheLibrary()

  func contains(_ name: String) -> Bool { library.getTemplate(named: name) != nil }

  func render(_ name: String, _ context: any TemplateContext) -> String {
    library.render(Node.record(context), withTemplate: name) ?? ""
  }

  /// Adds a template, or gives the line that the engine stumbles at.
  fileprivate mutating func add(_ text: String, named name: String) -> Int? {
    let plain = "{{%CONTENT_TYPE:TEXT}}\n"
    do {
      library.register(try MustacheTemplate(string: plain + text), named: name)
      return nil
    } catch {
      let place = error as? MustacheTemplate.ParserError
      return max(1, (place?.context.lineNumber ?? 1) - 1)
    }
  }
}

/// Compiles templates; those in `endless` become empty.
func compile(
  _ sources: [String: TemplateSource], except endless: Set<String>
) -> Diagnosed<CompiledTemplates> {
  var compiled = CompiledTemplates()
  var findings: [Diagnostic] = []
  for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
    let text = endless.contains(name) ? "" : source.textWithoutIndents
    if let line = compiled.add(text, named: name) {
      let range = LineTable(source.bytes).range(ofLine: line) ?? 0..<source.bytes.count
      findings.append(.unreadable(at: SourceSpan(source.path, range)))
    }
  }
  return Diagnosed(compiled, findings)
}

extension TemplateSource {
  /// The text without the blanks before a partial, a parent or a block that begins its line. The
  /// engine would repeat them before each line put in there, inside `<pre>` too, and that costs
  /// it several passes over the page.
  fileprivate var textWithoutIndents: String {
    var kept: [UInt8] = []
    var cursor = 0
    for tag in tags where [.partial, .parent, .block].contains(tag.kind) {
      let start = tag.span.range.lowerBound
      var indent = start
      while indent > cursor, bytes[indent - 1] == 0x20 || bytes[indent - 1] == 0x09 { indent -= 1 }
      let beginsLine = indent == 0 || bytes[indent - 1] == 0x0A
      kept += bytes[cursor..<(beginsLine ? indent : start)]
      cursor = start
    }
    kept += bytes[cursor...]
    return String(decoding: kept, as: UTF8.self)
  }
}

/// A value as the engine asks for it. It is never looked into by reflection: what is not declared
/// is not there.
private enum Node: MustacheParent, MustacheCustomRenderable {
  case record(any TemplateContext)
  case text(String)
  case html(String)
  /// A declared field without content. It opens no section, and still ends the search outwards.
  case absent

  func child(named name: String) -> Any? {
    guard case .record(let context) = self else { return nil }
    return switch context.value(named: name) {
    case nil: nil
    case .text(let text): text.isEmpty ? Node.absent : Node.text(text)
    case .html(let html): html.isEmpty ? Node.absent : Node.html(html)
    case .flag(let flag): flag
    case .list(let items): items.isEmpty ? Node.absent : items.map(Node.record)
    case .record(let record): record.map(Node.record) ?? Node.absent
    }
  }

  var renderText: String {
    switch self {
    case .text(let text): escapedHTML(text)
    case .html(let html): html
    case .record, .absent: ""
    }
  }

  var isNull: Bool {
    if case .absent = self { true } else { false }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0630", at: span, "mẫu không đọc được ở dòng này", hint: "xem lại các thẻ “{{…}}” ở đây",
      keepsPageBack: true)
  }
}
