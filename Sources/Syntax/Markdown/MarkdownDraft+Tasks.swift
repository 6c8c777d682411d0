extension MarkdownDraft {
  /// Writes a task as a box that cannot be clicked, with its words as its label.
  ///
  ///     - [x] Đã nộp   →  <li><label class="task"><input type="checkbox" disabled checked> …</label>
  func labelTasks() {
    for item in survey.tasks {
      let state = item.isChecked ? " checked" : ""
      let box = "<input type=\"checkbox\" disabled\(state)>"
      item.forgetTask()
      guard let paragraph = item.firstChild, paragraph.kind == .paragraph else {
        let words = item.isChecked ? "đã xong" : "chưa xong"
        item.prepend(
          document.newBlock("<input type=\"checkbox\" disabled\(state) aria-label=\"\(words)\">"))
        continue
      }
      let label = document.newInline("<label class=\"task\">\(box) ", "</label>")
      label.adoptChildren(of: paragraph)
      paragraph.append(label)
    }
  }
}
