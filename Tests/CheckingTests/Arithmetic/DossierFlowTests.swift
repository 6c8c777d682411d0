import Checking
import Diagnostics
import Testing

@Suite struct DossierFlowTests {
  private let rule = Rule.dossierFlow

  @Test func comparesWhatWasReceivedWithWhatBecameOfIt() {
    let found = expect(
      rule, in: "Tổng số hồ sơ đã tiếp nhận: ①90②; đã giải quyết: 80; đang giải quyết: 12.",
      "90 hồ sơ tiếp nhận không khớp: 80 + 12 = 92")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func comparesItemsThatFollowOneAnother() {
    expect(
      rule,
      in: """
        + Tổng số hồ sơ đã tiếp nhận: ①305② hồ sơ (mới tiếp nhận trong kỳ: 303, kỳ trước chuyển qua: 02).
        + Số hồ sơ đã giải quyết: 320, trong đó trước hạn: 314 hồ sơ, đúng hạn 06 hồ sơ.
        + Số hồ sơ đang giải quyết: 03 hồ sơ.
        """)
  }

  @Test func whatIsNotSaidToBeAllIsADoubt() {
    let found = expect(
      rule, in: "Tiếp nhận ①90② hồ sơ; đã giải quyết 80 hồ sơ; đang giải quyết 12 hồ sơ.")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func isSilentAboutAFlowThatAddsUp() {
    expect(rule, in: "Tổng số hồ sơ đã tiếp nhận: 92; đã giải quyết: 80; đang giải quyết: 12.")
    expect(
      rule, in: "Tổng số hồ sơ tiếp nhận: 92; đã giải quyết 80; đang giải quyết 10; trả lại 2.")
  }

  @Test func wantsBothWhatIsDoneAndWhatIsPending() {
    expect(rule, in: "Tiếp nhận 90 hồ sơ trong tháng; đã giải quyết 95 hồ sơ.")
    expect(rule, in: "Tổng số hồ sơ tiếp nhận: 90; đã giải quyết: khoảng 80; đang giải quyết: 12.")
  }

  @Test func anOfficeCalledAfterReceivingReceivesNothing() {
    expect(
      rule,
      in: "Bộ phận Tiếp nhận và Trả kết quả có 3 người; đã giải quyết 80; đang giải quyết 12 hồ sơ."
    )
  }

  @Test(arguments: [
    "Tiếp nhận 100 hồ sơ, đã giải quyết 90, trả lại 05, công dân rút 02, đang giải quyết 03.",
    "Tổng số tiếp nhận 100 hồ sơ: đã giải quyết 90, trả lại 05, tạm dừng 02, đang giải quyết 03.",
    "Tổng số tiếp nhận 100 hồ sơ; đã giải quyết 95 hồ sơ; đang giải quyết 03 hồ sơ; hủy 02 hồ sơ.",
  ])
  func knowsWhatElseBecomesOfDossiers(_ text: String) {
    expect(.dossierFlow, in: text)
    expect(.totalAndParts, in: text)
  }

  @Test(arguments: [
    "Tổng số tiếp nhận ①100② hồ sơ; đã giải quyết 90; công dân rút 02; đang giải quyết 03.",
    "Tổng số tiếp nhận ①100② hồ sơ; đã giải quyết 90; tạm dừng 02; đang giải quyết 13.",
  ])
  func findsTheRest(_ text: String) { expect(.dossierFlow, in: text) }
}
