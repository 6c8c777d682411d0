import Checking
import Testing

@Suite struct DossierFlowTests {
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
