package import Commune
internal import VietnameseText

/// Something that must be known before a new text can be written.
package struct DraftQuestion: Sendable {
  /// As ``DraftRequest/values`` names it.
  package let path: String
  /// What is meant, in a sentence.
  package let meaning: String
  /// How a value is written.
  package let example: String
  package let choices: [String]
  /// What is taken when nothing is said; nil where only a person can know.
  package let usual: String?
}

extension DraftRequest {
  /// What is not said yet: the keys that the schema requires, and the day.
  package var questions: [DraftQuestion] {
    var found: [DraftQuestion] = []
    for field in kind.outline.fields where field.isRequired || activeKeys.contains(field.key) {
      // What a group must have is asked for member by member.
      if let members = field.members {
        guard values[field.key] == nil else { continue }
        for member in members.fields where member.isRequired {
          let path = "\(field.key).\(member.key)"
          if values[path] == nil {
            found.append(question(path, member, usual: nil))
          }
        }
      } else if values[field.key] == nil {
        found.append(question(field.key, field, usual: usualValue(of: field.key)))
      }
    }
    return found
  }

  private func question(_ path: String, _ field: FieldOutline, usual: String?) -> DraftQuestion {
    DraftQuestion(
      path: path, meaning: field.meaning, example: field.type.example, choices: field.choices,
      usual: usual)
  }

  /// Keys that are written though the schema does without them.
  private var activeKeys: Set<String> {
    switch kind {
    case .article, .report, .budgetItem, .page, .question, .disclosureList, .project, .workPlan:
      ["Ngày"]
    case .notice: ["Ngày", "Niêm yết từ"]
    case .document, .leader, .workSchedule, .aidList, .procedureNote: []
    }
  }

  /// What follows from the day and from what was said; never a fact that only the commune knows.
  private func usualValue(of key: String) -> String? {
    switch (kind, key) {
    case (_, "Ngày"), (.notice, "Niêm yết từ"), (.aidList, "Đăng từ"): today.short
    // Thirty days at least where the law asks for posting.
    case (.notice, "Niêm yết đến"): today.adding(days: 30).short
    case (.aidList, "Gỡ ngày"): today.adding(days: 90).short
    case (.aidList, "Danh sách"): "ho-tro/\(fileStem).csv"
    case (.report, "Tiêu đề"):
      period.map { "Báo cáo cải cách hành chính \($0.name.lowercasedFirst)" }
    case (.budgetItem, "Năm"), (.workPlan, "Năm"): String(today.year)
    default: nil
    }
  }

  /// The period of a report, once it is known.
  package var period: ReportingPeriod? { values["Kỳ"]?.first.flatMap(ReportingPeriod.read) }

  /// The name of the file without `.md`.
  package var fileStem: String {
    if let name { return name }
    func value(_ key: String) -> String { values[key]?.first ?? "" }
    let made =
      switch kind {
      case .procedureNote: code?.text ?? ""
      case .report: slug(period?.name ?? value("Tiêu đề"))
      case .leader: slug(value("Họ tên"))
      case .document: slug([value("Hình thức"), documentNumber].joined(separator: " "))
      default: slug(value("Tiêu đề"))
      }
    return made.isEmpty ? "moi-\(today.iso)" : made
  }

  /// Number and year of a document; the year only where the number does not say it.
  private var documentNumber: String {
    let number = values["Số ký hiệu"]?.first ?? ""
    let year =
      values["Ngày ban hành"]?.first.flatMap(PartialDate.read).map { String($0.year) } ?? ""
    let words = number.isEmpty ? values["Trích yếu"]?.first ?? "" : number
    return number.contains(year) ? words : "\(words) \(year)"
  }
}

extension DraftRequest {
  /// What only a person can say, and nobody has.
  package var unanswered: [DraftQuestion] {
    var filled = self
    for question in questions {
      if let usual = question.usual { _ = filled.set(question.path, to: usual) }
    }
    return filled.questions.filter { $0.usual == nil }
  }
}
