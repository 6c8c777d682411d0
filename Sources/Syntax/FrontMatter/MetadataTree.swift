internal import Diagnostics
internal import Files
internal import VietnameseText

/// Builds values with places from the events of one file, and refuses what front matter may not
/// hold: anchors, aliases, tags, merge keys, keys that are no text, a key twice, and more than the
/// limits allow. What is refused is left out or taken as text, and reading goes on.
struct MetadataTree {
  /// How much is read. Past a limit a file is a mistake or an attack.
  struct Limits {
    let nodes: Int
    let depth = 16
  }

  private enum Frame {
    case list(MetadataSequence)
    case map(MetadataMapping)
  }

  private struct MetadataSequence {
    let start: Int
    var items: [MetadataNode] = []
  }

  private struct MetadataMapping {
    let start: Int
    var entries: [MetadataEntry] = []
    var key: (text: String, span: SourceSpan)?
    /// For every folded key, which entry it became.
    var indices: [String: Int] = [:]
    /// Whether the value to come belongs to a key that was refused.
    var refusesValue = false
  }

  private let source: [UInt8]
  private let path: FilePath
  private let limits: Limits
  private let needsComposing: Bool
  private var frames: [Frame] = []
  private var root: MetadataNode?
  private var nodes = 0
  /// How many lists and maps are open that are passed over.
  private var skipped = 0
  /// Made when the first duplicate is found.
  private var lineTable: LineTable?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: [UInt8], at path: FilePath, limits: Limits, needsComposing: Bool) {
    self.source = source
    self.path = path
    self.limits = limits
    self.needsComposing = needsComposing
  }

  /// Takes the next event; false when no more may be read.
  mutating func take(_ event: YAMLEvent) -> Bool {
    if skipped > 0 {
      switch event.kind {
      case .listStart, .mapStart: skipped += 1
      case .listEnd, .mapEnd: skipped -= 1
      default: break
      }
      return true
    }
    switch event.kind {
    case .listEnd, .mapEnd:
      close(event)
      return true
    default: break
    }
    nodes += 1
    if nodes > limits.nodes {
      diagnostics.append(.tooManyNodes(limits.nodes, at: span(event)))
      return false
    }
    if event.isMarked {
      diagnostics.append(.marked(at: SourceSpan(path, withoutLineEnds(event.range))))
    }
    switch event.kind {
    case .scalar(let text):
      let seen = text.withoutUnseen
      // Only an escape (`"\0"`) can bring one here: in the bytes they are gone.
      if seen != text { diagnostics.append(.escapedControl(at: span(event))) }
      add(scalar(seen, event))
    case .alias:
      diagnostics.append(.marked(at: span(event)))
      add(scalar(String(decoding: source[event.range], as: UTF8.self), event))
    case .listStart, .mapStart: open(event)
    case .listEnd, .mapEnd: break
    }
    return true
  }

  /// The entries of the file, with whatever is still open closed.
  mutating func finish() -> [MetadataEntry] {
    while !frames.isEmpty { close(nil) }
    switch root {
    case nil: return []
    case .map(let entries, _): return entries
    case .scalar(let scalar) where scalar.text.isEmpty: return []
    case .some(let node):
      diagnostics.append(.noKeys(at: node.span))
      return []
    }
  }

  private func span(_ event: YAMLEvent) -> SourceSpan { SourceSpan(path, event.range) }

  private func scalar(_ text: String, _ event: YAMLEvent) -> MetadataScalar {
    var range = event.range
    if event.isBlock { range = withoutLineEnds(range) }
    let isNothing = text == "~" && !event.isQuoted && !event.isBlock
    return MetadataScalar(
      text: isNothing ? "" : needsComposing ? composed(text) : text, span: SourceSpan(path, range),
      isQuoted: event.isQuoted)
  }

  private func withoutLineEnds(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(source[end - 1]) || source[end - 1] == UInt8(ascii: "\n")
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private mutating func open(_ event: YAMLEvent) {
    if case .map(let map)? = frames.last, map.key == nil, !map.refusesValue {
      diagnostics.append(.keyIsNoText(at: span(event)))
      replaceMap { $0.refusesValue = true }
      skipped = 1
    } else if frames.count >= limits.depth {
      diagnostics.append(.tooDeep(limits.depth, at: span(event)))
      add(MetadataScalar(text: "", span: span(event), isQuoted: false))
      skipped = 1
    } else if case .listStart = event.kind {
      frames.append(.list(MetadataSequence(start: event.range.lowerBound)))
    } else {
      frames.append(.map(MetadataMapping(start: event.range.lowerBound)))
    }
  }

  private mutating func close(_ event: YAMLEvent?) {
    guard let frame = frames.popLast() else { return }
    // A closing bracket has a place; the end of a block has none.
    let bracket = event.flatMap { $0.range.isEmpty ? nil : $0.range.upperBound }
    switch frame {
    case .list(let list):
      let end = bracket ?? list.items.last?.span.range.upperBound ?? list.start
      place(.list(list.items, SourceSpan(path, list.start..<max(list.start, end))))
    case .map(let map):
      let end = bracket ?? map.entries.last?.value.span.range.upperBound ?? map.start
      place(.map(map.entries, SourceSpan(path, map.start..<max(map.start, end))))
    }
  }

  private mutating func add(_ scalar: MetadataScalar) {
    guard case .map(let map)? = frames.last, map.key == nil, !map.refusesValue else {
      place(.scalar(scalar))
      return
    }
    let folded = foldedKey(scalar.text)
    if scalar.text == "<<", !scalar.isQuoted {
      diagnostics.append(.mergeKey(at: scalar.span))
    } else if let index = map.indices[folded], index < map.entries.count {
      let first = map.entries[index]
      let table = lineTable ?? LineTable(source)
      lineTable = table
      let line = table.line(at: first.keySpan.range.lowerBound)
      diagnostics.append(.duplicateKey(scalar, of: first.key, line: line))
    } else {
      replaceMap {
        $0.indices[folded] = $0.entries.count
        $0.key = (scalar.text, scalar.span)
      }
      return
    }
    replaceMap { $0.refusesValue = true }
  }

  /// Puts a finished value where it belongs.
  private mutating func place(_ node: MetadataNode) {
    switch frames.last {
    case nil: if root == nil { root = node }
    case .list(var list)?:
      frames.removeLast()
      list.items.append(node)
      frames.append(.list(list))
    case .map?:
      replaceMap { map in
        if let key = map.key {
          map.entries.append(MetadataEntry(key: key.text, keySpan: key.span, value: node))
        }
        map.key = nil
        map.refusesValue = false
      }
    }
  }

  private mutating func replaceMap(_ change: (inout MetadataMapping) -> Void) {
    guard case .map(var map)? = frames.popLast() else { return }
    change(&map)
    frames.append(.map(map))
  }
}

extension Diagnostic {
  fileprivate static func tooManyNodes(_ limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0104", at: span, "quá \(limit) giá trị trong một tệp, phần còn lại không được đọc",
      hint: "chia tệp này thành nhiều tệp")
  }

  fileprivate static func tooDeep(_ limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0104", at: span, "khóa lồng nhau quá \(limit) tầng, tầng này không được đọc",
      hint: "viết các khóa này ở tầng ngoài hơn")
  }

  fileprivate static func marked(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0110", at: span, "giá trị bắt đầu bằng “&”, “*” hoặc “!” có nghĩa riêng, không được dùng",
      hint: "nếu đó là chữ thì đặt giá trị trong ngoặc kép: \"…\"")
  }

  fileprivate static func escapedControl(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0102", .warning, at: span,
      "giá trị có mã “\\…” của ký tự không nhìn thấy, được đọc là dấu cách",
      hint: "viết chữ thật; muốn có dấu “\\” thì đặt giá trị trong ngoặc đơn: '…'")
  }

  fileprivate static func mergeKey(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0110", at: span, "khóa “<<” (gộp từ chỗ khác) không được dùng",
      hint: "chép lại các khóa cần dùng vào đây")
  }

  fileprivate static func keyIsNoText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0119", at: span, "tên khóa phải là chữ, không phải danh sách hay nhóm khóa",
      hint: "viết “Tên khóa: giá trị”")
  }

  fileprivate static func duplicateKey(
    _ key: MetadataScalar, of first: String, line: Int
  ) -> Diagnostic {
    let message =
      key.text == first
      ? "khóa “\(key.text)” đã có ở dòng \(line)"
      : "khóa “\(key.text)” trùng với khóa “\(first)” ở dòng \(line)"
    return Diagnostic(
      "TX0112", at: key.span, message, hint: "xóa một trong hai dòng; dòng \(line) đang được dùng")
  }

  fileprivate static func noKeys(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0117", at: span, "tệp phải gồm các dòng “khóa: giá trị”",
      hint: "đặt một khóa và dấu hai chấm ở dòng trước nó, ví dụ “Danh mục:”")
  }
}
