import Checking
import Commune
import Testing

@Suite struct MissingPositionTests {
  private let head = "BÁO CÁO\nKết quả quý I\n\nXã đã làm./.\n\n"

  @Test func findsANameWithoutAPosition() {
    expect(
      .missingPosition, in: head + "①TM. ỦY BAN NHÂN DÂN XÃ\n\nNguyễn Văn Mẫu②",
      "“Nguyễn Văn Mẫu” ký mà không ghi chức vụ")
    expect(.missingPosition, in: head + "①TM. ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nNguyễn Văn Mẫu②")
  }

  @Test func leavesAPositionAlone() {
    expect(.missingPosition, in: head + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.missingPosition, in: head + "TM. ỦY BAN NHÂN DÂN")
    expect(.missingPosition, in: head + "KT. CHỦ TỊCH\n\nNguyễn Văn Mẫu")
  }

  @Test func findsANameWithoutAPositionInTheFrontMatter() {
    let text =
      "---\nNgười ký:\n  Quyền hạn: TM. ỦY BAN NHÂN DÂN\n  Họ tên: ①Nguyễn Văn Mẫu②\n---\nChữ."
    expect(.missingPosition, in: text, format: .markdown) {
      $0.kind = .document
      $0.signatory.authority = "TM. ỦY BAN NHÂN DÂN"
      $0.signatory.name = "Nguyễn Văn Mẫu"
    }
  }

  @Test func aPositionInTheFrontMatterIsEnough() {
    let text = "---\nNgười ký:\n  Họ tên: Nguyễn Văn Mẫu\n---\nChữ."
    expect(.missingPosition, in: text, format: .markdown) {
      $0.kind = .document
      $0.signatory.authority = "TM. ỦY BAN NHÂN DÂN"
      $0.signatory.name = "Nguyễn Văn Mẫu"
      $0.signatory.position = "Chủ tịch"
    }
    expect(.missingPosition, in: text, format: .markdown) {
      $0.kind = .document
      $0.signatory.name = "Nguyễn Văn Mẫu"
    }
  }
}
