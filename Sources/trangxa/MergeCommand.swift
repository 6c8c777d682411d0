import ArgumentParser
import Commune
import Diagnostics
import Files
import Merging
import World

/// `trangxa sap-nhap`: prepares the portals for communes that merge, split or change names.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sap-nhap",
    abstract: "Chuẩn bị khi xã sáp nhập, chia, đổi tên: trang mới, kho lưu trữ, chuyển hướng.",
    discussion: """
      Ghi đơn vị mới vào chung/don-vi.yml trước, với “Có từ ngày” và “Tiền thân”; các đơn vị cũ có \
      “Thôi từ ngày”. Lệnh này xem trước, không ghi gì; thêm --ghi để ghi. Không tệp nào bị xóa.
      """)

  @Argument(
    help: ArgumentHelp("Mã các đơn vị mới, cùng một ngày.", valueName: "mã đơn vị"))
  var units: [String]

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp("Địa chỉ của trang mới: https://…", valueName: "địa-chỉ"))
  var url = ""

  @Option(
    name: .customLong("luu-tru"),
    help: ArgumentHelp("Nơi đặt các kho lưu trữ: https://…", valueName: "địa-chỉ"))
  var archiveBase = ""

  @Option(
    name: .customLong("ra"),
    help: ArgumentHelp("Thư mục cho tệp chuyển hướng và việc cần làm.", valueName: "thư-mục"))
  var output = "chuyen-huong"

  @Flag(name: .customLong("ghi"), help: "Ghi thật, thay vì chỉ xem trước.")
  var writes = false

  func run() async throws {
    let request = MergeRequest(
      units: units, url: try webFolder(url, "--url"),
      archiveBase: try webFolder(archiveBase, "--luu-tru"))
    if units.count > 1, !url.isEmpty {
      complain("trangxa: --url chỉ dùng khi có một đơn vị mới\n")
      throw ExitStatus.usage
    }
    guard !(try OutputFolder(output).isInside(options.sources.content)) else {
      complain(
        "trangxa: “\(output)” nằm trong “\(options.sources.content)”, nơi chứa nguồn\n"
          + "gợi ý: ghi ra một thư mục khác, như --ra chuyen-huong\n")
      throw ExitStatus.usage
    }
    let sources = try options.sources.readSources()
    let planned = await planMerge(sources.value, request)
    let report = options.reporting.report(planned.diagnostics, sources.value)
    guard report.errorCount == 0 else { throw ExitStatus.contentHasErrors }
    let plan = planned.value
    print(plan.summary(content: options.sources.content, output: output), terminator: "")
    guard writes else {
      print("\nChưa ghi gì. Thêm --ghi để ghi.")
      return
    }
    try write(plan, content: options.sources.content, output: output)
    print("\nĐã ghi. Việc cần người quyết định: \(output)/\(MergePlan.decisionsFile)")
  }

  /// An absolute address with a slash at its end, or "".
  private func webFolder(_ text: String, _ option: String) throws -> String {
    guard !text.isEmpty else { return "" }
    guard let address = siteAddress(text) else {
      complain(
        "trangxa: “\(text)” không phải địa chỉ trang\ngợi ý: ghi như \(option) https://xamau.thidu.gov.vn/\n"
      )
      throw ExitStatus.usage
    }
    return address
  }
}
