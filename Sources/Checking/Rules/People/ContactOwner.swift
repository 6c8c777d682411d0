internal import Commune
internal import VietnameseText

/// Whose a telephone number or a mailbox is, as the sentence around it tells.
enum ContactOwner {
  /// A person of whom nothing but the name is said.
  case person
  /// Somebody who holds an office, or whom one is asked to turn to.
  case official
  case office
}

extension Manuscript {
  /// Leaders, and who receives citizens: their contacts are there to be used.
  var isAboutOfficials: Bool { context.kind == .leader || context.kind == .workSchedule }

  /// Nil when the sentence names nobody near it.
  func owner(of place: Range<Int>, in sentence: ArraySlice<TextToken>) -> ContactOwner? {
    let persons = persons(in: sentence)
    let isNamed = persons.contains { person in
      let (before, behind) = (
        place.lowerBound - person.tokens.upperBound, person.tokens.lowerBound - place.upperBound
      )
      return (0...14).contains(before) || (0...4).contains(behind)
    }
    guard isNamed else { return nil }
    if sentence.contains(any: offices) { return .office }
    return sentence.contains(any: officials) ? .official : .person
  }
}

private let offices: [Phrase] = [
  "đường dây nóng", "hotline", "tổng đài", "trực ban", "số máy cơ quan", "điện thoại cơ quan",
  "số cơ quan",
]

/// Titles, and words by which a text says that one may turn to somebody for the office.
let officials: [Phrase] = [
  "đồng chí", "đ / c", "chủ tịch", "bí thư", "trưởng", "phó", "công chức", "viên chức", "cán bộ",
  "chuyên viên", "nhân viên", "giám đốc", "kế toán", "văn thư", "bác sĩ", "bác sỹ", "y sĩ", "y tá",
  "điều dưỡng", "đại biểu", "phụ trách", "đầu mối", "liên hệ", "hòa giải viên", "giáo viên",
  "hiệu trưởng", "trưởng thôn", "chủ nhiệm", "thanh tra", "luật sư", "tổ viên", "thành viên",
]
