internal import Diagnostics
internal import Syntax
internal import VietnameseText

// What the rules on people's data share: when they are silent, and how they speak. No message repeats a
// value or a name, for a report is read by more people than the file is.

extension Manuscript {
  /// Whether the text names the law by which it may publish what it says of persons.
  var mayNamePersons: Bool { !context.publicationBasis.isEmpty }

  /// What the text says of a private person and may not: the page is kept back.
  func personalFinding(_ datum: PersonalDatum, _ range: Range<Int>) -> Finding {
    finding(range, .personal(datum), hint: .removeOrSayWhy, keepsPageBack: true)
  }

  /// What it says of one who holds an office: a person must judge.
  func officialFinding(_ datum: PersonalDatum, _ range: Range<Int>) -> Finding {
    finding(
      range, .doubt(datum, .official, others: 0), hint: .officeInstead, severity: .warning)
  }

  /// What it says of those who hold an office or whom one may turn to: a person must judge. A list of them is
  /// one thing to look at, so what follows closely is counted at the first place.
  func doubts(_ datum: PersonalDatum, _ places: [(owner: ContactOwner, range: Range<Int>)])
    -> [Finding]
  {
    var lists: [(owner: ContactOwner, ranges: [Range<Int>])] = []
    for place in places {
      if let last = lists.last, let end = last.ranges.last?.upperBound,
        place.range.lowerBound - end < farthest
      {
        lists[lists.count - 1].ranges.append(place.range)
        if place.owner == .official { lists[lists.count - 1].owner = .official }
      } else {
        lists.append((place.owner, [place.range]))
      }
    }
    return lists.compactMap { list in
      list.ranges.first.map { first in
        finding(
          first, .doubt(datum, list.owner, others: list.ranges.count - 1), hint: .officeInstead,
          severity: .warning)
      }
    }
  }

  /// One finding for each column of a table that says this of persons, at its first cell.
  func tableFindings(_ datum: PersonalDatum) -> [Finding] {
    personTables.flatMap { table in
      table.columns.filter { $0.datum == datum }.compactMap { column in
        guard let first = column.cells.first else { return nil }
        let isDoubt = table.areOfficials && datum.mayBelongToOffice
        return finding(
          first, .column(datum, rows: column.cells.count),
          hint: isDoubt ? .officeInstead : .removeOrSayWhy, severity: isDoubt ? .warning : nil,
          keepsPageBack: !isDoubt)
      }
    }
  }
}

/// How many bytes of the text lie between two lines of one list.
private let farthest = 400

extension PersonalDatum {
  /// Whether the one of an official may be given to citizens on purpose.
  var mayBelongToOffice: Bool {
    switch self {
    case .phone, .email, .birthDate: true
    case .identityNumber, .homeAddress, .bankAccount, .condition, .adoption: false
    }
  }
}

extension String {
  fileprivate static func personal(_ datum: PersonalDatum) -> String {
    "\(datum.name) của người dân: chưa có căn cứ để công khai nên trang không được đăng"
  }

  fileprivate static func doubt(
    _ datum: PersonalDatum, _ owner: ContactOwner, others: Int
  ) -> String {
    let whose =
      owner == .official ? "người giữ chức vụ" : "người để liên hệ hay đại diện đơn vị"
    let rest = others == 0 ? "" : ", và \(others) chỗ nữa ngay sau đó"
    return "\(datum.name) cạnh tên \(whose)\(rest): chỉ công khai khi dùng cho công việc"
  }

  fileprivate static func column(_ datum: PersonalDatum, rows: Int) -> String {
    "\(datum.name) của người có tên trong bảng, ở \(rows) dòng"
  }

  static let removeOrSayWhy = """
    xóa đi; nếu có văn bản buộc công khai thì thêm vào phần đầu dòng “Căn cứ công khai: …” với số hiệu \
    và điều khoản
    """

  fileprivate static let officeInstead =
    "ghi số hoặc hộp thư của cơ quan; nếu đúng là của công việc thì giữ nguyên"
}
