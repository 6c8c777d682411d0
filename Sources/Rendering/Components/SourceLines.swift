/// `báo cáo, dòng 105; 185–193`: the lines that several rows were taken from, each once, in order.
func sourceLines(_ rows: [String]) -> String {
  let parts = rows.flatMap { $0.split(whereSeparator: { $0 == ";" || $0 == "," }) }
    .map { String($0.drop(while: \.isWhitespace)) }
  var lines: [String] = []
  for part in parts where !lines.contains(part) { lines.append(part) }
  func first(_ line: String) -> Int { Int(line.prefix(while: \.isNumber)) ?? .max }
  // A stable sort, so that lines without a number keep their order.
  let sorted = lines.enumerated().sorted { left, right in
    let keys = (first(left.element), first(right.element))
    return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
  }
  return sorted.isEmpty ? "" : "báo cáo, dòng \(sorted.map(\.element).joined(separator: "; "))"
}
