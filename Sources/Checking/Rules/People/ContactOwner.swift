internal import Commune
internal import Syntax
internal import VietnameseText

/// Whose a telephone number or a mailbox is, as the sentence around it tells.
enum ContactOwner {
  /// A person of whom nothing but the name is said.
  case person
  /// Somebody who holds an office.
  case official
  /// Whom one is asked to turn to, or who stands for a business: it may be given on purpose.
  case contact
  case office
}

extension Manuscript {
  /// Leaders, and who receives citizens: their contacts are there to be used.
  var isAboutOfficials: Bool { context.kind == .leader || context.kind == .workSchedule }

  /// Nil when the sentence names nobody near it.
  func owner(of place: Range<Int>, in sentence: ArraySlice<TextToken>) -> ContactOwner? {
    let persons = persons(in: sentence)
    let isNamed = persons.contains { isBeside($0, place, in: sentence) }
    guard isNamed || isGivenNameBefore(place.lowerBound, in: sentence) else { return nil }
    if sentence.contains(any: offices) { return .office }
    let clause = clause(around: place, of: persons, in: sentence)
    let isContact = clause.contains(any: contacts)
    if clause.contains(any: officials) || clause.contains(any: posts) {
      return .official
    }
    return isContact || clause.contains(any: businesses) ? .contact : .person
  }

  /// Whether a person is named so near that the number may be his.
  private func isBeside(
    _ person: PersonMention, _ place: Range<Int>, in sentence: ArraySlice<TextToken>
  ) -> Bool {
    let behind = person.tokens.lowerBound - place.upperBound
    if (0...4).contains(behind) { return true }
    guard person.tokens.upperBound <= place.lowerBound else { return false }
    let between = sentence[person.tokens.upperBound..<place.lowerBound]
    // A day of birth and a telephone are a dozen numbers and marks, and few words.
    return between.count <= 14 || between.count { $0.kind == .word } <= 10
  }

  /// What the sentence says of the one whose number it is. A person before who is addressed anew, and has
  /// a number, holds the office for himself: `ông A, trưởng thôn, 09…, ông B, 09…`. Names in a row share it:
  /// `các đồng chí A, 09…, B, 09…`.
  private func clause(
    around place: Range<Int>, of persons: [PersonMention], in sentence: ArraySlice<TextToken>
  ) -> ArraySlice<TextToken> {
    guard let owner = persons.last(where: { $0.tokens.upperBound <= place.lowerBound }),
      owner.isAddressed
    else { return sentence }
    let end =
      persons.first { $0.isAddressed && $0.tokens.lowerBound >= place.upperBound }
      .map { $0.tokens.lowerBound - 1 } ?? sentence.endIndex
    // The number of the one before ends what is said of him.
    let number = sentence.indices.last {
      $0 < owner.tokens.lowerBound
        && MobileNumber(at: $0, in: sentence, of: prose.text) != nil
    }
    let start = number.map { $0 + 1 } ?? sentence.startIndex
    return start < end ? sentence[start..<end] : sentence
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

private let contactWords: WordSet = [
  "số", "sđt", "đt", "điện", "thoại", "di", "động", "zalo", "gọi", "qua", "theo", "email", "mail",
  "thư", "tử", "là",
]

private let offices: PhraseList = [
  "đường dây nóng", "hotline", "tổng đài", "trực ban", "số máy cơ quan", "điện thoại cơ quan",
  "số cơ quan",
]

/// Titles, and words by which a text says that somebody acts for the office.
let officials: PhraseList = [
  "đồng chí", "đ / c", "chủ tịch", "bí thư", "trưởng", "phó", "công chức", "viên chức", "cán bộ",
  "chuyên viên", "nhân viên", "giám đốc", "kế toán", "văn thư", "bác sĩ", "bác sỹ", "y sĩ", "y tá",
  "điều dưỡng", "đại biểu", "phụ trách", "đầu mối", "hòa giải viên", "giáo viên",
  "hiệu trưởng", "trưởng thôn", "chủ nhiệm", "thanh tra", "luật sư", "tổ viên", "thành viên",
]

/// More of the posts in a commune, for numbers alone: its office and its units, the Party and the mass
/// organisations, the police and the military, schools, the health station, hamlets.
private let posts: PhraseList = [
  "chánh", "phát ngôn", "ủy viên", "thường trực", "thư ký", "thủ quỹ", "thủ kho", "y sỹ", "dược sĩ",
  "dược sỹ", "hộ sinh", "hiệu phó", "cô giáo", "thầy giáo", "chỉ huy", "chính trị viên",
  "công an viên", "công an xã", "cảnh sát khu vực", "thiếu tá", "trung tá", "thượng tá", "đại tá",
  "thiếu úy", "trung úy", "thượng úy", "đại úy", "thôn đội", "xã đội", "kiểm lâm",
  "khuyến nông viên", "thú y viên", "cộng tác viên", "tuyên truyền viên", "báo cáo viên",
  "tiếp công dân", "già làng", "người có uy tín", "lãnh đạo",
]

/// Words by which a text says to whom one may turn.
let contacts: PhraseList = ["liên hệ", "liên lạc", "người tiếp nhận", "người hướng dẫn"]

/// Words by which a person stands for a business that gives the number itself.
private let businesses: PhraseList = [
  "công ty", "doanh nghiệp", "nhà đầu tư", "chủ đầu tư", "nhà thầu", "đại diện", "hợp tác xã",
  "hộ kinh doanh", "cửa hàng", "đại lý", "chi nhánh", "đơn vị thi công", "đơn vị tư vấn",
  "tập đoàn",
  "trang trại", "chủ cơ sở", "cơ sở sản xuất", "cơ sở kinh doanh", "ngân hàng",
  "quỹ tín dụng",
]
