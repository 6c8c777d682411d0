import ArgumentParser

/// `trangxa build`: content into portals, published in one step each.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng và đăng trang của các xã.")

  @OptionGroup var options: PublishingOptions

  func run() async throws {
    try await BuildRun(options).run().end()
  }
}
