import ArgumentParser
import Diagnostics
import Drafting
import VietnameseText
import World

/// `trangxa init`: a folder with a portal that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Bắt đầu một trang mới trong một thư mục trống.",
    discussion: """
      Ghi thư mục nội dung, giao diện và .gitignore. Không bịa điều gì: chỗ nào chỉ xã mới biết thì để sau dấu # \
      và kể ra. Thư mục có sẵn tệp thì không đụng tới.
      """)

  @Argument(
    help: ArgumentHelp("Thư mục mới; không nêu thì là thư mục hiện tại.", valueName: "thư-mục"))
  var folder = "."

  @Option(name: .customLong("ten"), help: ArgumentHelp("Tên xã: \"Xã Mẫu\".", valueName: "tên"))
  var name: String?

  @Option(
    name: .customLong("tinh"), help: ArgumentHelp("Tỉnh: \"tỉnh Thí Dụ\".", valueName: "tỉnh"))
  var province: String?

  @Option(
    help: ArgumentHelp(
      "Thư mục các giao diện để chép; không nêu thì lấy bản đi cùng trangxa.", valueName: "thư-mục")
  )
  var themes: String?

  @Option(help: ArgumentHelp("Hôm nay, theo giờ Việt Nam: 2026-11-21.", valueName: "ngày"))
  var now: String?

  func run() throws {
    guard try isEmptyFolder(folder) else {
      throw refuse(
        "thư mục “\(folder)” đã có tệp, nên không ghi gì vào đó",
        "nêu một thư mục mới, như trangxa init trang-xa")
    }
    let today = try vietnamToday(now)
    let name = try communeName()
    guard let source = themes ?? installedThemes() else {
      throw refuse(
        "không thấy các giao diện đi cùng trangxa", "chỉ thư mục ấy: --themes THƯ-MỤC")
    }
    guard isRegularFile("\(source)/mac-dinh/theme.yml") else {
      throw refuse(
        "“\(source)” không có giao diện mac-dinh", "chỉ thư mục có mac-dinh/theme.yml bằng --themes"
      )
    }
    let start = PortalStart(name: name, province: try provinceName(), today: today)
    try startPortal(in: folder, files: start.files, themes: source)
    tellNextSteps(start)
  }

  private func communeName() throws -> String {
    var given = self.name
    if given == nil, canAsk { given = ask("Tên xã, như “Xã Mẫu”: ") }
    guard let name = given?.singleSpaced, !name.isEmpty else {
      throw refuse("thiếu tên xã", "thêm --ten \"Xã …\"")
    }
    guard name.unicodeScalars.count <= 100, !slug(name).isEmpty, slug(name) != "chung" else {
      throw refuse("“\(name)” không dùng làm tên xã được", "ghi như --ten \"Xã Mẫu\"")
    }
    return name.uppercasedFirst
  }

  private func provinceName() throws -> String {
    if let province { return province.singleSpaced }
    return canAsk ? ask("Tỉnh, như “tỉnh Thí Dụ” (để trống cũng được): ") ?? "" : ""
  }

  private func tellNextSteps(_ start: PortalStart) {
    print("Đã tạo trang “\(start.name)” trong \(folder == "." ? "thư mục này" : folder)")
    print("Việc tiếp theo:")
    if folder != "." { print("  cd \(folder.contains(" ") ? "\"\(folder)\"" : folder)") }
    print("  trangxa build                 dựng trang vào public/")
    print("  trangxa check                 soát nội dung")
    print("  trangxa new tin --site \(start.slug)  viết tin đầu tiên")
    print("Còn phải điền:")
    for step in start.steps { print("  \(step)") }
  }
}
