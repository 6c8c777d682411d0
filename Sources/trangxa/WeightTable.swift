import Building

/// The heaviest pages, for who wants to see where readers wait.
func weightTable(_ pages: [PageWeight]) -> String {
  let rows =
    [("HTML+CSS", "tập lệnh", "trang nặng nhất, KB khi nén")]
    + pages.map { (kilobytes($0.text), kilobytes($0.scripts), $0.address) }
  return rows.map { "\(alignedRight($0.0, 8))  \(alignedRight($0.1, 8))  \($0.2)\n" }.joined()
}

/// The text at the right of a column of so many characters.
func alignedRight(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
