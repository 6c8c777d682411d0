internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax

/// The bytes of a component's body, where they are in their file when they stand there as they
/// are, so that findings point at them; in a list or a quotation they are a copy, and findings
/// point at the whole block.
struct ComponentBody {
  let path: FilePath
  let bytes: [UInt8]
  var range: Range<Int>
  private let block: SourceSpan?

  init(_ block: ComponentBlock, in document: SourceDocument) {
    path = document.path
    if block.isContiguous {
      bytes = document.bytes
      range = block.body
      self.block = nil
    } else {
      bytes = block.bodyBytes
      range = 0..<bytes.count
      self.block = block.span
    }
  }

  func decode<Record>(_ schema: Schema<Record>) -> Diagnosed<Record> {
    let entries = parseMetadata(bytes, in: range, at: path)
    let whole = block ?? SourceSpan(path, range)
    let decoded = schema.decode(entries.value, in: whole)
    return placed(Diagnosed(decoded.value, entries.diagnostics + decoded.diagnostics))
  }

  func table() -> Diagnosed<Table> { placed(parseTable(bytes, in: range, at: path)) }

  /// With findings at places that a reader of the file can go to.
  func placed<Value>(_ diagnosed: Diagnosed<Value>) -> Diagnosed<Value> {
    guard let block else { return diagnosed }
    return Diagnosed(
      diagnosed.value,
      diagnosed.diagnostics.map {
        Diagnostic(
          $0.code, $0.severity, at: block, $0.message, hint: $0.hint,
          keepsPageBack: $0.keepsPageBack)
      })
  }
}
