import Commune
import Testing

@Suite struct ProcessingTimeTests {
  @Test(arguments: ["3 Ngày làm việc", "01 Giờ", "15 Ngày", "Trong ngày", "2 tháng"])
  func readsANumberWithItsUnit(_ words: String) {
    #expect(ProcessingTime.read(words) == .stated(words))
  }

  @Test func leavesANumberWithoutItsUnitUnstated() {
    #expect(ProcessingTime.read("3") == .notStated(original: "3"))
    let words = "1 (đơn vị không có trong bản trích)"
    #expect(ProcessingTime.read(words) == .notStated(original: words))
  }

  @Test(arguments: ["", "Không có thông tin", "chưa nêu"])
  func readsSilenceAsUnstated(_ words: String) {
    #expect(ProcessingTime.read(words) == .notStated(original: ""))
  }
}
