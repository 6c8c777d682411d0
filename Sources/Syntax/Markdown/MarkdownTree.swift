internal import CCMarkGFM
internal import Files
import Synchronization

/// The one door to cmark-gfm: a body is parsed to a tree, the tree is edited, cmark renders it.
///
/// A tree lives for one call; its nodes are handed to `use` and must not be kept. What is taken
/// out of it meanwhile lives as long: texts and addresses below a block point into the bytes of
/// that block, also after they have been moved to another.
enum MarkdownTree {
  /// Parses `bytes` and gives the document to `use`.
  ///
  /// cmark keeps which bytes begin an inline in one table for the whole process, and a parser
  /// takes the bytes of its extensions out of it when it has finished: a second thread then
  /// reads `www.` and `~~` as plain text. So those of autolinks are put in once for ever, and
  /// bodies with a `~`, which are rare, take turns.
  static func parsing<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, hasTilde: Bool, use: (MarkdownNode) -> Result
  ) -> Result? {
    let kinds = extensionKinds
    guard let attic = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return nil }
    defer { cmark_node_free(attic) }
    var document: OpaquePointer?
    if hasTilde {
      tildes.withLock { _ in document = parse(bytes, hasTilde: true) }
    } else {
      document = parse(bytes, hasTilde: false)
    }
    guard let document else { return nil }
    defer { cmark_node_free(document) }
    return use(MarkdownNode(document, attic: attic, kinds))
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, hasTilde: Bool) -> OpaquePointer? {
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "autolink", "tasklist"] + (hasTilde ? ["strikethrough"] : []) {
      guard let dialect = cmark_find_syntax_extension(name) else { continue }
      _ = cmark_parser_attach_syntax_extension(parser, dialect)
    }
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Held while a body with a `~` is parsed.
  private static let tildes = Mutex(())

  /// The numbers that cmark gave to the kinds of its table extension when it was registered.
  fileprivate struct ExtensionKinds: Sendable {
    var table: UInt32 = 0
    var row: UInt32 = 0
    var cell: UInt32 = 0
  }

  /// Registers the extensions, once in the life of the process.
  private static let extensionKinds: ExtensionKinds = {
    cmark_gfm_core_extensions_ensure_registered()
    if let autolink = cmark_find_syntax_extension("autolink"),
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    {
      defer { cmark_parser_free(parser) }
      _ = cmark_parser_attach_syntax_extension(parser, autolink)
      cmark_manage_extensions_special_characters(parser, 1)
      cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }
    var kinds = ExtensionKinds()
    let sample = Array("|a|\n|-|\n".utf8)
    guard let document = sample.withUnsafeBufferPointer({ parse($0, hasTilde: false) }) else {
      return kinds
    }
    defer { cmark_node_free(document) }
    let table = cmark_node_first_child(document)
    let row = cmark_node_first_child(table)
    kinds.table = cmark_node_get_type(table).rawValue
    kinds.row = cmark_node_get_type(row).rawValue
    kinds.cell = cmark_node_get_type(cmark_node_first_child(row)).rawValue
    return kinds
  }()
}

/// One node of a parsed body.
struct MarkdownNode: Equatable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, row, cell
    case text, softBreak, lineBreak, code, htmlInline, link, image, footnoteReference
    /// Emphasis, what we put in ourselves, and what a later cmark may bring: left to cmark.
    case other
  }

  private let pointer: OpaquePointer
  /// Where nodes go that are taken out.
  private let attic: OpaquePointer
  private let kinds: MarkdownTree.ExtensionKinds

  fileprivate init(
    _ pointer: OpaquePointer, attic: OpaquePointer, _ kinds: MarkdownTree.ExtensionKinds
  ) {
    self.pointer = pointer
    self.attic = attic
    self.kinds = kinds
  }

  private init?(_ pointer: OpaquePointer?, like other: MarkdownNode) {
    guard let pointer else { return nil }
    self.init(pointer, attic: other.attic, other.kinds)
  }

  static func == (left: MarkdownNode, right: MarkdownNode) -> Bool {
    left.pointer == right.pointer
  }
}

// MARK: - Reading

extension MarkdownNode {
  var kind: Kind {
    let type = cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    default: break
    }
    switch type.rawValue {
    case kinds.cell: return .cell
    case kinds.row: return .row
    case kinds.table: return .table
    default: return .other
    }
  }

  var parent: MarkdownNode? { Self(cmark_node_parent(pointer), like: self) }
  var next: MarkdownNode? { Self(cmark_node_next(pointer), like: self) }
  var previous: MarkdownNode? { Self(cmark_node_previous(pointer), like: self) }
  var firstChild: MarkdownNode? { Self(cmark_node_first_child(pointer), like: self) }
  var lastChild: MarkdownNode? { Self(cmark_node_last_child(pointer), like: self) }

  /// Lines and columns as cmark counts them: from 1, columns in bytes, and not always right.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The text of a text, code, HTML or code block node; the number of a footnote reference.
  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  var destination: String { Self.string(cmark_node_get_url(pointer)) }
  var title: String { Self.string(cmark_node_get_title(pointer)) }
  /// What follows the opening fence of a code block.
  var info: String { Self.string(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isTask: Bool {
    cmark_node_get_type(pointer) == CMARK_NODE_ITEM
      && cmark_node_get_syntax_extension(pointer) != nil
  }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  var isFenced: Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }

  /// One letter a column of a table: `l`, `c`, `r`, or 0 when nothing was said.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: alignments, count: count))
  }

  /// Gives the bytes of the literal without making a string of them.
  func withLiteralBytes<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let start = cmark_node_get_literal(pointer) else {
      return use(UnsafeBufferPointer(start: nil, count: 0))
    }
    var count = 0
    while start[count] != 0 { count += 1 }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      use(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// Visits the node and all below it in reading order, each when entered and when left (leaves
  /// only when entered). Nothing may be moved meanwhile.
  func walk(_ visit: (_ node: MarkdownNode, _ kind: Kind, _ isEntering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
      guard let node = Self(cmark_iter_get_node(iterator), like: self) else { return }
      visit(node, node.kind, event == CMARK_EVENT_ENTER)
    }
  }

  /// The HTML of the node and all below it, in cmark's safe mode and without unseen characters.
  func html() -> String {
    guard let html = cmark_render_html(pointer, CMARK_OPT_DEFAULT, nil) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return withoutUnseenCharacters(String(cString: html))
  }

  private static func string(_ start: UnsafePointer<CChar>?) -> String {
    guard let start else { return "" }
    return String(cString: start)
  }
}

// MARK: - Editing

extension MarkdownNode {
  /// A node whose `opening` and `closing` are written as they are, around what is put into it.
  /// As a block it begins and ends on its own line; as an inline it may also stand in a block
  /// of ours.
  func newBlock(_ opening: String, _ closing: String = "") -> MarkdownNode {
    new(CMARK_NODE_CUSTOM_BLOCK) { made in
      _ = cmark_node_set_on_enter(made, opening)
      if !closing.isEmpty { _ = cmark_node_set_on_exit(made, closing) }
    }
  }

  /// Changes what a node of ours begins with.
  func setOpening(_ opening: String) { _ = cmark_node_set_on_enter(pointer, opening) }

  func newInline(_ opening: String, _ closing: String = "") -> MarkdownNode {
    new(CMARK_NODE_CUSTOM_INLINE) { made in
      _ = cmark_node_set_on_enter(made, opening)
      if !closing.isEmpty { _ = cmark_node_set_on_exit(made, closing) }
    }
  }

  /// A text, escaped when rendered.
  func newText(_ text: String) -> MarkdownNode {
    new(CMARK_NODE_TEXT) { made in _ = cmark_node_set_literal(made, text) }
  }

  func newParagraph(_ text: String) -> MarkdownNode {
    let paragraph = new(CMARK_NODE_PARAGRAPH) { _ in }
    paragraph.append(newText(text))
    return paragraph
  }

  func newLineBreak() -> MarkdownNode { new(CMARK_NODE_LINEBREAK) { _ in } }

  /// A node of our own, or the document itself should memory be out (cmark then ends the
  /// process before us).
  private func new(_ type: cmark_node_type, fill: (OpaquePointer) -> Void) -> MarkdownNode {
    guard let made = cmark_node_new(type) else { return self }
    fill(made)
    return MarkdownNode(made, attic: attic, kinds)
  }

  func setLiteral(_ text: String) { _ = cmark_node_set_literal(pointer, text) }
  func setDestination(_ address: String) { _ = cmark_node_set_url(pointer, address) }

  /// Makes an ordinary list item of a task.
  func forgetTask() { _ = cmark_node_set_syntax_extension(pointer, nil) }

  /// Moves `node` to the end of this one's children; false when it may not stand there.
  @discardableResult
  func append(_ node: MarkdownNode) -> Bool {
    cmark_node_append_child(pointer, node.pointer) != 0
  }

  func prepend(_ node: MarkdownNode) { _ = cmark_node_prepend_child(pointer, node.pointer) }
  func insertBefore(_ node: MarkdownNode) { _ = cmark_node_insert_before(pointer, node.pointer) }

  /// Moves all children of `node` to the end of this one's.
  func adoptChildren(of node: MarkdownNode) {
    while let child = node.firstChild, cmark_node_append_child(pointer, child.pointer) != 0 {}
  }

  /// Puts `node` in the place of this one, which is taken out, with all that is still below it.
  func replace(with node: MarkdownNode) {
    guard cmark_node_insert_before(pointer, node.pointer) != 0 else { return }
    remove()
  }

  /// Leaves only what is in the node.
  func unwrap() {
    while let child = firstChild, cmark_node_insert_before(pointer, child.pointer) != 0 {}
    remove()
  }

  /// Takes the node out of the page, with all below it. It is freed with the tree.
  func remove() { _ = cmark_node_append_child(attic, pointer) }
}
