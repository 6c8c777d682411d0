package import Commune
internal import VietnameseText

/// What stands around the text of a report as an official document has it (decree 30/2020/NĐ-CP, Phụ lục I):
/// head, title, signature and recipients.
package struct ReportForm: Sendable {
  package var superior = ""
  package var issuer = ""
  /// The number and symbol: `46/BC-UBND`; empty before it has one.
  package var number = ""
  package var place = ""
  /// The day in words: `ngày 17 tháng 6 năm 2026`.
  package var day = ""
  /// The name of its kind: `BÁO CÁO`.
  package var kind = "BÁO CÁO"
  package var subject = ""
  package var addressees: [String] = []
  /// The lines above the name, as `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
  package var authority: [String] = []
  package var signer = ""
  package var recipients: [String] = []

  package init() {}

  /// - Parameter portal: whose office issues it where the report does not say.
  package init(_ report: Report, of portal: Portal) {
    superior = report.superior
    issuer = report.issuer.isEmpty ? portal.settings.agency : report.issuer
    number = report.number
    place = report.place.isEmpty ? portal.settings.name : report.place
    day = Self.words(report.issued)
    subject = report.subject.isEmpty ? report.metadata.title : report.subject
    addressees = Self.parts(report.addressee)
    let signatory = report.signatory
    authority = Self.parts(signatory.authority) + [signatory.position].filter { !$0.isEmpty }
    signer = signatory.name
    recipients = report.recipients
  }

  /// Days and the first two months have two digits, so that none can be put before them.
  private static func words(_ date: PartialDate?) -> String {
    guard case .day(let day)? = date else { return "ngày … tháng … năm …" }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let month = day.month <= 2 ? two(day.month) : "\(day.month)"
    return "ngày \(two(day.day)) tháng \(month) năm \(day.year)"
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.singleSpaced }.filter { !$0.isEmpty }
  }
}
