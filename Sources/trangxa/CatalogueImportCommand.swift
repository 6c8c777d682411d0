import ArgumentParser

/// `trangxa nhap-danh-muc`: the part of `import` for tables and records of the national portal.
struct CatalogueImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nhap-danh-muc",
    abstract: "Nhập danh mục thủ tục từ Excel, CSV, JSON của Cổng; số liệu hồ sơ với --anh-xa.",
    discussion: """
      Xem trước thủ tục mới, sửa đổi, bãi bỏ; chưa ghi gì khi chưa có --ghi hoặc chưa gõ “có”. Lời của nguồn giữ \
      nguyên, điều người viết thêm giữ nguyên. Nhập lại cùng một tệp thì không đổi gì.
      """)

  @Argument(help: ArgumentHelp("Các tệp .xlsx, .csv, .json.", valueName: "tệp"))
  var files: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: CatalogueOptions

  func run() async throws {
    try await CatalogueImport(files: files, common: common, options: options).run()
  }
}
