internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

extension Rule {
  package static let numberOfTwoTexts = Rule(
    "TX1418", "hai bài ghi khác nhau về một số văn bản", .acrossDocuments, .warning,
    Explanation(
      """
      Hai bài của cùng một xã dẫn cùng một số và ký hiệu của xã, cùng năm, mà ngày ban hành khác nhau: một văn bản bị ghi hai \
      ngày, hoặc hai văn bản bị ghi cùng số. Đối chiếu với sổ văn bản đi.
      """,
      english: """
        Two texts of one commune give different days to one number of its own in one year: one document with two \
        days, or two documents under one number.
        """,
      wrong: "bài 1: số 11/KH-UBND ngày 03/02/2023; bài 2: số 11/KH-UBND ngày 05/02/2023",
      right: "cả hai bài: số 11/KH-UBND ngày 03/02/2023",
      source: "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1"),
    check: .texts { readings in
      var seen: [Place: (reading: Reading, document: NamedDocument)] = [:]
      var findings: [Finding] = []
      for reading in readings {
        for document in reading.documents {
          let place = Place(
            unit: reading.context.unit, year: document.date.year, key: document.key)
          guard let first = seen[place] else {
            seen[place] = (reading, document)
            continue
          }
          // Two documents of the register are told apart by a rule of their own.
          guard first.reading.path != reading.path, first.document.date != document.date,
            !first.document.isRegistered || !document.isRegistered
          else { continue }
          let likeness = SubjectLikeness(first.document.subject, document.subject)
          findings.append(
            Finding(
              at: document.span, .differs(document, first.document, likeness),
              hint: "xem \(first.reading.path)"))
        }
      }
      return findings
    })
}

/// A number in the series of one commune: communes that were merged each had their own.
private struct Place: Hashable {
  let unit: TextContext.Unit?
  let year: Int
  let key: String
}

extension String {
  fileprivate static func differs(
    _ here: NamedDocument, _ there: NamedDocument, _ likeness: SubjectLikeness
  ) -> String {
    let days = "ở đây ngày \(here.date.short), bài khác ghi ngày \(there.date.short)"
    return likeness == .other
      ? "số \(here.name) được dùng cho hai văn bản: \(days)" : "hai ngày cho \(here.name): \(days)"
  }
}
