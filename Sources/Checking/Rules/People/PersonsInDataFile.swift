internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax

extension Rule {
  /// Columns of a CSV file that readers may download and that say of persons what is their own.
  package static let personsInDataFile = Rule(
    "TX1808", "dữ liệu của người trong tệp CSV", .personalData, .error,
    Explanation(
      """
      Ai cũng tải được các tệp CSV của trang. Cột số định danh, hay cột số di động, ngày sinh, số tài khoản, \
      hộ nghèo … đứng cạnh cột họ tên là dữ liệu cá nhân, không đăng khi chưa có căn cứ. Nếu có văn bản buộc \
      công khai, trang dùng tệp ấy ghi “Căn cứ công khai” ở phần đầu. Danh sách hỗ trợ đặt trong ho-tro/.
      """,
      english: """
        A CSV file that readers may have is kept back when it has identity numbers, or private data beside \
        names, unless a page that uses the file names the law.
        """,
      wrong: "Họ tên,Số CCCD", right: "Thôn,Số người",
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"),
    check: .portal { reading in
      let portal = reading.portal
      return portal.tables.sorted { $0.key < $1.key }.flatMap { path, table in
        let findings = findings(in: table, of: portal)
        return findings.isEmpty || portal.hasBasis(forFile: path) ? [] : findings
      }
    })
}

private func findings(in table: Table, of portal: Portal) -> [Finding] {
  guard let persons = PersonColumns(header: table.header.map(\.text)) else { return [] }
  return persons.data.compactMap { column, datum in
    let cells = table.rows.map { $0.cells[column] }
    let said = cells.filter { datum.isSaid(in: $0.text, on: portal.today) }
    guard let first = said.first else { return nil }
    let isDoubt = persons.areOfficials && datum.mayBelongToOffice
    return isDoubt
      ? Finding(
        at: first.span, .ofOfficials(datum, rows: said.count), hint: .officeNumbers,
        severity: .warning)
      : Finding(
        at: first.span, .ofPersons(datum, rows: said.count), hint: .removeColumn,
        keepsPageBack: true)
  }
}

extension Portal {
  /// Whether a page that names the file says by which law its persons may be named.
  fileprivate func hasBasis(forFile path: String) -> Bool {
    entries.contains { entry in
      !entry.metadata.publicationBasis.isEmpty
        && entry.source.bytes.firstRange(of: Array(path.utf8)) != nil
    }
  }
}

extension String {
  fileprivate static func ofPersons(_ datum: PersonalDatum, rows: Int) -> String {
    "\(datum.name) của người dân ở \(rows) dòng: chưa có căn cứ để công khai nên tệp không được đăng"
  }

  fileprivate static func ofOfficials(_ datum: PersonalDatum, rows: Int) -> String {
    "\(datum.name) của người giữ chức vụ ở \(rows) dòng: chỉ công khai khi dùng cho công việc"
  }

  fileprivate static let removeColumn = """
    xóa cột này; nếu có văn bản buộc công khai thì ghi “Căn cứ công khai: …” ở phần đầu của trang dùng tệp
    """

  fileprivate static let officeNumbers = "ghi số hoặc hộp thư của cơ quan, nếu có"
}
