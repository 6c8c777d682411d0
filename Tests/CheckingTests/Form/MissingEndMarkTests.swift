import Checking
import Commune
import Testing

@Suite struct MissingEndMarkTests {
  private let head = "BÁO CÁO\nKết quả quý I\n\nXã đã làm./.\n\n"

  @Test func remindsOfTheEndMark() {
    expect(
      .missingEndMark,
      in:
        "BÁO CÁO\nKết quả quý I\n\nXã đã làm①.②\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.missingEndMark, in: head + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu")
    expect(.missingEndMark, in: "BÁO CÁO\nKết quả quý I\n\nXã đã làm.")
  }

  @Test func markdownIsNotAsked() {
    expect(.missingEndMark, in: "---\nTiêu đề: Báo cáo\n---\nXã đã làm.", format: .markdown) {
      $0.kind = .report
    }
  }
}
