internal import Commune
internal import VietnameseText

/// The files of a new text, below the portal's folder; the first is the one to be written on.
package struct Draft: Sendable {
  package let files: [(path: String, text: String)]
  /// What a person still has to do, one sentence each.
  package let steps: [String]
}

extension DraftRequest {
  /// The text with every key that it may have: those that have a value, and the others behind `#`.
  ///
  /// Questions that nobody answered take their usual value; one without any is left empty, which a
  /// check reports.
  package var draft: Draft {
    var filled = self
    // A usual value may follow from another: the title of a report from its period.
    for question in questions {
      if let usual = question.usual { _ = filled.set(question.path, to: usual) }
    }
    for question in filled.questions {
      if let usual = question.usual { _ = filled.set(question.path, to: usual) }
    }
    return filled.written
  }

  private var written: Draft {
    let path = "\(kind.folder ?? folder)/\(fileStem).md"
    var files = [(path: path, text: frontMatter + bodyText)]
    var steps: [String] = []
    if kind == .aidList, let table = values["Danh sách"]?.first {
      files.append((path: table, text: "Họ tên,Thôn,Số tiền\nĐiền họ tên,Điền tên thôn,1\n"))
      steps.append("ghi từng người vào \(table), mỗi người một dòng, thay dòng “Điền …”")
    }
    if isDraft { steps.append("viết xong thì xóa dòng “Nháp: có”") }
    return Draft(files: files, steps: steps)
  }

  private var frontMatter: String {
    var given = ""
    var other = ""
    for field in kind.outline.fields {
      if let lines = lines(of: field) {
        given += "# \(comment(on: field))\n\(lines)"
      } else {
        other += "# \(comment(on: field))\n\(silent(field))"
      }
    }
    return """
      ---
      \(given)
      # Các khóa sau không bắt buộc: cần khóa nào thì bỏ dấu # ở đầu dòng và ghi giá trị.
      \(other)---

      """
  }

  /// The key with what was said of it; nil when nothing was.
  private func lines(of field: FieldOutline) -> String? {
    if field.key == "Nháp" { return isDraft ? "Nháp: có\n" : nil }
    if let given = values[field.key] {
      guard field.isList, given.count > 1 else { return "\(field.key): \(yamlValue(given[0]))\n" }
      return "\(field.key):\n" + given.map { "  - \(yamlValue($0))\n" }.joined()
    }
    guard let members = field.members else {
      return field.isRequired ? "\(field.key):\n" : nil
    }
    let given = members.fields.compactMap { member in
      values["\(field.key).\(member.key)"]?.first.map { (member.key, $0) }
    }
    guard !given.isEmpty else { return field.isRequired ? "\(field.key):\n" : nil }
    let rest = members.fields.filter { member in !given.contains { $0.0 == member.key } }
    let written = given.map { "\($0.0): \(yamlText($0.1))" } + rest.map { "#\($0.key):" }
    return "\(field.key):\n" + group(written, isItem: field.isList)
  }

  private func group(_ lines: [String], isItem: Bool) -> String {
    lines.enumerated().map { index, line in
      "\(!isItem ? "  " : index == 0 ? "  - " : "    ")\(line)\n"
    }.joined()
  }

  /// The key behind `#`, to be used by whoever needs it.
  private func silent(_ field: FieldOutline) -> String {
    guard let members = field.members else { return "#\(field.key):\n" }
    let lines = group(members.fields.map { "\($0.key):" }, isItem: field.isList)
    return "#\(field.key):\n" + lines.split(separator: "\n").map { "#\($0)\n" }.joined()
  }

  private func comment(on field: FieldOutline) -> String {
    var words = field.meaning
    if !words.hasSuffix("."), !words.hasSuffix("…") { words += "." }
    if !field.choices.isEmpty {
      words += " Chọn: \(field.choices.joined(separator: " | "))."
    } else if let example = field.usefulExample {
      words += " Ghi như: \(example)"
    }
    return field.isRequired ? "\(words) (Bắt buộc)" : words
  }

  private var bodyText: String {
    switch kind {
    case .report:
      period.map { reportSkeleton(for: $0, figures: figures) } ?? "Viết nội dung báo cáo ở đây.\n"
    case .notice:
      "Viết nội dung thông báo ở đây: việc gì, ai cần làm gì, trước ngày nào, hỏi ở đâu.\n"
    case .question: "Viết câu trả lời ở đây. Không ghi tên, điện thoại, địa chỉ của người hỏi.\n"
    case .procedureNote: "Viết điều riêng của xã về thủ tục này ở đây.\n"
    default: "Viết nội dung ở đây.\n"
    }
  }
}

extension FieldOutline {
  /// An example that says more than the name of the key; nil when there is none.
  fileprivate var usefulExample: String? {
    switch type.shape {
    case .integer, .flag, .matching: type.example
    case .text: key == "Kỳ" ? type.example : nil
    case .oneOf, .list, .record, .either: nil
    }
  }
}
