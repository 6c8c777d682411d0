import ArgumentParser

/// The command line: `trangxa build`, `trangxa check`, `trangxa lich`.
@main
struct TrangXa: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trangxa",
    abstract: "Dựng trang thông tin điện tử của xã từ thư mục nội dung.",
    version: Version.text,
    subcommands: [
      BuildCommand.self, PublishCommand.self, ServeCommand.self, CheckCommand.self,
      ExplainCommand.self, CalendarCommand.self, ImportCommand.self, ReceiveCommand.self,
      InitCommand.self, NewCommand.self, SchemaCommand.self, ExportCommand.self,
      MergeCommand.self, ReleasesCommand.self, RollBackCommand.self, ResumeCommand.self,
      VerifyCommand.self, WithdrawCommand.self, StatusCommand.self,
      ReferenceCommand.self,
    ])

  /// Runs the command, and turns what the parser says into our words and exit codes.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      exitInVietnamese(error)
    }
  }
}

/// The version of the tool, which is part of what SARIF reports say.
enum Version {
  static let text = "0.1.0"
}
