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
      let behind = person.tokens.lowerBound - place.upperBound
      if (0...4).contains(behind) { return true }
      guard person.tokens.upperBound <= place.lowerBound else { return false }
      let between = sentence[person.tokens.upperBound..<place.lowerBound]
      // A day of birth and a telephone are a dozen numbers and marks, and few words.
      return between.count <= 14 || between.count { $0.kind == .word } <= 10
    }
    guard isNamed || isGivenNameBefore(place.lowerBound, in: sentence) else { return nil }
    if sentence.contains(any: offices) { return .office }
    return sentence.contains(any: officials) ? .official : .person
  }
}

extension Manuscript {
  /// Whether a given name alone stands right before a number or a mailbox: `anh Cường - 0900 000 000`.
  private func isGivenNameBefore(_ place: Int, in sentence: ArraySlice<TextToken>) -> Bool {
    let joint = sentence[..<place].suffix(7).reversed().prefix {
      $0.kind == .mark || $0.isOne(of: contactWords)
    }
    let name = place - joint.count - 1
    guard name > sentence.startIndex, !joint.contains(where: { $0.isOne(of: ["."]) }),
      sentence[name].kind == .word, isCapitalized(sentence[name]), name < place - 1
    else { return false }
    let address = sentence[name - 1]
    guard address.isOne(of: formsOfAddress) else { return false }
    // “Bà Sáu” may be the name of a shop.
    return !isCapitalized(address) || name - 1 == sentence.startIndex
  }
}

private let contactWords: Set<PackedWord> = [
  "số", "sđt", "đt", "điện", "thoại", "di", "động", "zalo", "gọi", "qua", "theo", "email", "mail",
  "thư", "tử", "là",
]

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
