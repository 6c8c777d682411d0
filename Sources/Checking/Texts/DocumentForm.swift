internal import VietnameseText

/// The parts around the words of an official document that came as plain text: the head above its title, the
/// recipients and the signature below its last sentence (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2).
///
/// A part that was not found is nil or empty. Columns of the paper stand one below the other here.
package struct DocumentForm: Sendable {
  /// The block with the name of the kind: `BÁO CÁO`.
  package private(set) var title: Int?
  /// The block that names the issuing body, above the title.
  package private(set) var issuer: Int?
  /// The block with `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.
  package private(set) var nationalName: Int?
  /// `Số: 12/BC-UBND`.
  package private(set) var number: NumberLine?
  /// `Xã Mẫu, ngày 08 tháng 9 năm 2023`.
  package private(set) var dateLine: DateLine?
  package private(set) var recipients: Recipients?
  package private(set) var signature: Signature?
  /// The last block of the text proper: the one before the recipients or the signature.
  package private(set) var lastBlock: Int?

  package struct NumberLine: Hashable, Sendable {
    /// From `Số` to the symbol.
    package let range: Range<Int>
    package let hasNumber: Bool
  }

  package struct DateLine: Hashable, Sendable {
    /// From `ngày` to the year.
    package let range: Range<Int>
    package let missing: [String]
  }

  package struct Recipients: Hashable, Sendable {
    /// The block `Nơi nhận:`.
    package let block: Int
    /// The blocks below it, one a recipient.
    package let items: Range<Int>
  }

  package struct Signature: Hashable, Sendable {
    /// The lines in capital letters: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    package let lines: Range<Int>
    /// The block with the name; nil when the text ends above it.
    package let name: Int?
  }

  package init(_ manuscript: Manuscript) {
    let reader = DocumentFormReader(manuscript)
    title = reader.readTitle()
    let head = 0..<(title ?? min(8, manuscript.blocks.count))
    issuer = head.first { reader.namesBody($0) }
    nationalName = head.first { reader.contains($0, "chủ", "nghĩa") }
    number = head.lazy.compactMap { reader.numberLine($0) }.first
    dateLine = head.lazy.compactMap { reader.dateLine($0) }.first
    recipients = reader.readRecipients()
    signature = reader.readSignature(from: recipients?.items.upperBound ?? 0)
    lastBlock = [recipients?.block, signature?.lines.lowerBound].compactMap { $0 }.min().flatMap {
      $0 > 0 ? $0 - 1 : nil
    }
  }
}
