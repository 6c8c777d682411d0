import ArgumentParser
import World

/// The options of commands that publish.
struct PublishingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Thư mục để đăng.", valueName: "thư-mục"))
  var output = "public"

  @Option(
    help: ArgumentHelp("Nếu một lần dựng khác đang chạy, đợi tối đa chừng này.", valueName: "giây"))
  var wait = 0

  @Option(
    help: ArgumentHelp("Bỏ dở nếu quá chừng này; trang đang đăng giữ nguyên.", valueName: "giây"))
  var timeout: Int?

  @Option(
    name: .customLong("giu"),
    help: ArgumentHelp("Giữ bao nhiêu bản phát hành để quay lại.", valueName: "số"))
  var keptReleases = PublishOptions().keptReleases

  @Option(
    name: .customLong("nghi"),
    help: ArgumentHelp("Bản vừa thôi đăng được để yên bao lâu.", valueName: "giây"))
  var rest = PublishOptions().rest

  @Flag(help: "Đăng tất cả hoặc không đăng gì: có một lỗi thì mọi trang giữ bản cũ.")
  var strict = false

  @Flag(
    name: .customLong("doc-lai"),
    help: "Đọc lại từng tệp đang đăng, để thấy cả tệp mà đĩa hỏng đã đổi.")
  var readsEveryByte = false

  @Flag(help: "In thời gian từng bước, và các trang dựng lâu nhất.")
  var timings = false

  @Flag(help: "Sau khi đăng, dựng lại tất cả từ đầu và so từng byte; khác là lỗi của TrangXa.")
  var verify = false

  @Flag(
    exclusivity: .chooseLast,
    help: "Để sẵn bản nén (.gz, .br) cho máy chủ gửi, hay không; publish thì có, build thì không.")
  var packing: Packing?

  /// Whether texts lie compressed beside themselves.
  enum Packing: EnumerableFlag {
    case packed, plain

    static func name(for value: Packing) -> NameSpecification {
      value == .packed ? .customLong("nen") : .customLong("khong-nen")
    }
  }

  @Option(
    name: .customLong("trang-thai"),
    help: ArgumentHelp(
      "Nơi ghi tình trạng, thay cho .trangxa/trang-thai cạnh thư mục đăng.", valueName: "thư-mục"))
  var statusFolder: String?

  @Option(help: ArgumentHelp("Nhật ký ra lỗi chuẩn: text hay json.", valueName: "dạng"))
  var log = LogForm.text

  func validate() throws {
    guard (0...86_400).contains(wait) else {
      throw ValidationError("--wait cần số giây từ 0 đến 86400")
    }
    guard timeout.map({ (1...86_400).contains($0) }) ?? true else {
      throw ValidationError("--timeout cần số giây từ 1 đến 86400")
    }
    guard (1...1_000).contains(keptReleases) else {
      throw ValidationError("--giu cần một số từ 1 đến 1000")
    }
    guard (0...86_400).contains(rest) else {
      throw ValidationError("--nghi cần số giây từ 0 đến 86400")
    }
  }

  /// The folder to publish into.
  ///
  /// - Throws: ``ExitStatus/usage`` when it lies among the sources.
  func folder() throws -> OutputFolder {
    let folder = try OutputFolder(output)
    let sources = [common.sources.content, common.sources.themes]
    for source in sources where folder.isInside(source) {
      complain(
        "trangxa: “\(output)” nằm trong “\(source)”, nơi chứa nguồn\n"
          + "gợi ý: đăng ra một thư mục khác, như --output public\n")
      throw ExitStatus.usage
    }
    return folder
  }

  var publishOptions: PublishOptions {
    var options = PublishOptions()
    options.rest = rest
    options.keptReleases = keptReleases
    options.readsEveryByte = readsEveryByte
    options.isWhole = common.sources.sites.isEmpty
    options.wait = wait
    options.compresses = packing == .packed
    return options
  }
}
