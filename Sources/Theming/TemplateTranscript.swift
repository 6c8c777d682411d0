/// Everything that a template can see of a context, as bytes: two contexts that differ in anything that could be
/// printed have different ones, so that their digest tells whether a page would be the same.
extension TemplateContext {
  package func write(into bytes: inout [UInt8]) {
    for field in Self.fields.all { field.value(self).write(into: &bytes) }
  }
}

extension TemplateValue {
  /// Each value begins with its kind and how long it is, so that no two rows of values look alike.
  fileprivate func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text), .html(let text):
      bytes.append(UInt8(ascii: "t"))
      bytes.append(count: text.utf8.count)
      bytes += text.utf8
    case .flag(let flag): bytes.append(flag ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    case .items(let items):
      bytes.append(UInt8(ascii: "l"))
      bytes.append(count: items.count)
      items.write(&bytes)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(count: Int) {
    Swift.withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).littleEndian) { self += $0 }
  }
}
