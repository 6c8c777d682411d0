/// What came of converting a spreadsheet.
package enum ConvertedSpreadsheet: Sendable, Equatable {
  /// All sheets as CSV, each after a line `-------- 1 - Name`.
  case text([UInt8])
  case overTime
  /// More text than is kept.
  case tooLarge
  /// What the program complained of.
  case failed(String)
}

/// A spreadsheet of another format as an Excel file of today, through LibreOffice.
///
/// - Parameter ending: `xls` or `ods`.
/// - Throws: ``UnreadableFile`` when LibreOffice cannot read it; ``WorldError/missingProgram(_:)``.
package func modernSpreadsheet(_ bytes: [UInt8], from ending: String, seconds: Int = 120) throws
  -> [UInt8]
{
  try withWorkshop { folder in
    try write(bytes, to: "\(folder)/bang.\(ending)")
    let file = try convertByLibreOffice(
      "bang.\(ending)", in: folder, to: "xlsx", seconds: seconds)
    return try readImportedFile(file)
  }
}

/// All sheets of an Excel file as CSV, by Debian's program `xlsx2csv`: cells with formulas as their kept
/// values, days as 20/07/2026, no macro is run and nothing is fetched.
///
/// The program gets a copy in a folder of ours, since names and links of strangers mean other things to programs.
///
/// - Parameter seconds: after which the program is ended.
/// - Throws: ``WorldError/missingProgram(_:)``.
package func convertSpreadsheet(_ bytes: [UInt8], seconds: Int = 120) throws
  -> ConvertedSpreadsheet
{
  let run = try withWorkshop { folder in
    try write(bytes, to: "\(folder)/bang.xlsx")
    return try runProgram(
      "xlsx2csv", ["--all", "--dateformat", "%d/%m/%Y", "\(folder)/bang.xlsx"],
      environment: ["PYTHONIOENCODING=utf-8", "PYTHONSAFEPATH=1"], seconds: seconds)
  }
  if run.isOverTime { return .overTime }
  // `RunProgram` keeps 16 MB.
  if run.output.count >= 16_777_216 { return .tooLarge }
  guard run.status == 0 else { return .failed(run.reason(["Invalid xlsx file", "error: "])) }
  return .text(run.output)
}
