import Checking
import Commune
import Testing

/// The signature and the recipients.
@Suite struct SignatureRuleTests {
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

  @Test func findsADeputyWhoSignsForTheWholeBody() {
    expect(
      .deputyWithoutRight,
      in: head + "①TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN②\n\nTRƯỞNG PHÒNG KINH TẾ\nNguyễn Văn Mẫu",
      "không có dòng “KT.”")
  }

  @Test func leavesADeputyAloneWhoSignsInTheHeadsPlace() {
    expect(
      .deputyWithoutRight,
      in: head + "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.deputyWithoutRight, in: head + "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.deputyWithoutRight, in: head + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhó Văn Mẫu")
  }

  @Test func findsADeputyInTheFrontMatter() {
    let text = "---\nNgười ký:\n  Chức vụ: ①Phó Chủ tịch②\n---\nChữ."
    expect(.deputyWithoutRight, in: text, format: .markdown) {
      $0.kind = .document
      $0.signatory.authority = "TM. ỦY BAN NHÂN DÂN"
      $0.signatory.position = "Phó Chủ tịch"
    }
    expect(.deputyWithoutRight, in: "---\nChức vụ: Phó Chủ tịch\n---\nChữ.", format: .markdown) {
      $0.kind = .document
      $0.signatory.authority = "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH"
      $0.signatory.position = "Phó Chủ tịch"
    }
  }

  @Test func findsRecipientsWithoutAPlaceOfArchive() {
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n①- Lưu.②", "lưu ở đâu")
    expect(
      .missingArchivePlace, in: head + "①Nơi nhận:②\n- UBND tỉnh;\n- Đảng ủy xã.", "không có dòng")
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, VP.")
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n- Lưu VP.")
  }

  @Test func remindsOfTheEndMark() {
    expect(
      .missingEndMark,
      in:
        "BÁO CÁO\nKết quả quý I\n\nXã đã làm①.②\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.missingEndMark, in: head + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.missingEndMark, in: "BÁO CÁO\nKết quả quý I\n\nXã đã làm.")
  }
}
