import Checking
import Commune
import Testing

@Suite struct DeputyWithoutRightTests {
  private let head = "BÁO CÁO\nKết quả quý I\n\nXã đã làm./.\n\n"

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

  @Test func saysWhichLineIsMissing() {
    let found = expect(
      .deputyWithoutRight, in: head + "①TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH②\n\nNguyễn Văn Mẫu")
    #expect(found.first?.hint == "thêm dòng “KT. CHỦ TỊCH” ở trên “PHÓ CHỦ TỊCH”")
  }
}
