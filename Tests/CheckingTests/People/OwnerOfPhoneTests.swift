import Checking
import Commune
import Diagnostics
import Testing

/// Whose number it is decides whether a page is kept back.
@Suite struct OwnerOfPhoneTests {
  private let rule = Rule.phoneOfPerson

  @Test(arguments: [
    "Người phát ngôn: ông Trần Văn Bình, Chánh Văn phòng, điện thoại ①0913.111.222②.",
    "Bà Lê Thị Thử, Ủy viên Ủy ban Mặt trận, số ①0913 111 222②.",
    "Trung tá Nguyễn Văn Mẫu, Công an xã, ①0913111222②.",
    "Ông Nguyễn Văn Mẫu, y sỹ Trạm Y tế, ①0913111222②.",
    "Ông Phạm Văn Thử, Chỉ huy Ban Chỉ huy quân sự xã, ①0913111222②.",
    "Cô giáo Trần Thị Mẫu (bà Trần Thị Mẫu), ①0913111222②.",
  ])
  func onlyDoubtsTheHoldersOfPosts(_ text: String) {
    let found = expect(rule, in: text, "người giữ chức vụ")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "Đại diện nhà đầu tư: ông Trần Văn Bình, điện thoại ①0913.111.222②.",
    "Công ty TNHH Mẫu, ông Lê Văn Thử, ①0913.111.222②.",
    "Liên hệ ông Lê Văn Cường, ①0987 654 321②.",
  ])
  func onlyDoubtsTheContactsOfBusinesses(_ text: String) {
    let found = expect(rule, in: text, "người để liên hệ hay đại diện")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { !$0.keepsPageBack })
  }

  @Test func aPostIsNotThatOfTheNextPerson() {
    let found = expect(
      rule,
      in:
        "Bà Trần Thị Mẫu, trưởng thôn, ①0913 111 222②, mời ông Lê Văn Cường, ③0987 654 321④, đến họp."
    )
    #expect(found.map(\.keepsPageBack) == [false, true])
  }

  @Test func speaksOnceOfAList() {
    let names = ["An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khoa", "Long", "Minh", "Nam"]
    let lines = names.enumerated().map { place, name in
      let number = "0913 111 22\(place)"
      return
        "- Ông Nguyễn Văn \(name), trưởng thôn \(place + 1), \(place == 0 ? "①\(number)②" : number)"
    }
    expect(rule, in: lines.joined(separator: "\n"), "và 9 chỗ nữa")
  }
}
