package import Files

/// A site written as one text: a line `-- content/xa-mau/trang.yml --` begins a file, and marks
/// (``MarkedText``) stand for places in it.
///
/// What stands before the first such line is passed over. A file ends with a line end, unless it
/// is empty; a mark at the end of the last line is a place before that line end.
package struct VirtualSite: Sendable {
  package let tree: FileTree
  package let marks: [Character: (path: FilePath, offset: Int)]

  package init(_ text: String) {
    var tree = FileTree()
    var marks: [Character: (path: FilePath, offset: Int)] = [:]
    var path: FilePath?
    var lines: [Substring] = []
    func finish() {
      defer { lines = [] }
      guard let path else { return }
      // An empty line before the next file belongs to the layout of the test.
      while lines.last?.isEmpty == true { lines.removeLast() }
      let marked = MarkedText(lines.map { $0 + "\n" }.joined())
      tree.add(marked.bytes, at: path)
      for (mark, offset) in marked.marks { marks[mark] = (path, offset) }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        finish()
        path = FilePath(String(line.dropFirst(3).dropLast(3)))
      } else {
        lines.append(line)
      }
    }
    finish()
    self.tree = tree
    self.marks = marks
  }
}
