internal import Files
package import Importing

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Takes the text out of a file, with the program that reads its format: pandoc, pdftotext, LibreOffice.
///
/// The programs get a copy in a folder of ours, under a name of ours, since names and links of strangers mean other
/// things to programs. They have one and a half gigabytes of memory where they can be told so, and `seconds`.
///
/// - Parameter name: with the ending that says the format.
/// - Throws: ``UnreadableFile`` for what is wrong with the file; ``WorldError`` for the machine, above all
///   ``WorldError/missingProgram(_:)``.
package func extractText(from bytes: [UInt8], named name: String, seconds: Int = 120) throws
  -> Extraction
{
  guard let format = SourceFormat(fileExtension: FilePath(name).fileExtension), format != .list
  else { throw UnreadableFile.unknownFormat }
  guard !bytes.isEmpty else { throw UnreadableFile.empty }
  _ = try checkedSize(bytes)
  guard format.matches(bytes.prefix(1_024)) else { throw UnreadableFile.otherFormat }
  switch format {
  case .plain: return try extractPlain(bytes)
  case .pdf:
    return try withWorkshop { folder in
      let file = "\(folder)/van-ban.pdf"
      try write(bytes, to: file)
      let run = try convert(
        "pdftotext", ["-layout", "-enc", "UTF-8", "-eol", "unix", file, "-"], seconds)
      return try extractPages(run.output)
    }
  case .word, .openDocument:
    return try withWorkshop { folder in
      let ending = format == .word ? "docx" : "odt"
      let file = "\(folder)/van-ban.\(ending)"
      try write(bytes, to: file)
      if format == .openDocument { try keepHeaderRows(of: file, in: folder, seconds) }
      return try extractDocument(pandoc(file, ending, seconds))
    }
  case .oldWord:
    switch OldOfficeFile(bytes) {
    case .cutOff?: throw UnreadableFile.cutOff
    case .locked?: throw UnreadableFile.locked
    // What is no such file is RTF under their name.
    case .whole?, nil: break
    }
    return try withWorkshop { folder in
      try write(bytes, to: "\(folder)/van-ban.doc")
      let file = try convertByLibreOffice("van-ban.doc", in: folder, to: "docx", seconds: seconds)
      return try extractDocument(pandoc(file, "docx", seconds))
    }
  case .list: throw UnreadableFile.unknownFormat
  }
}

/// Makes the head of a table an ordinary row in a file of OpenDocument, since pandoc 2.17 leaves its words out.
private func keepHeaderRows(of file: String, in folder: String, _ seconds: Int) throws {
  let content = try convert("unzip", ["-p", file, "content.xml"], seconds).output
  guard let changed = openDocumentWithoutHeaderRows(content) else { return }
  try write(changed, to: "\(folder)/content.xml")
  _ = try convert("zip", ["-q", "-j", file, "\(folder)/content.xml"], seconds)
}

private func pandoc(_ file: String, _ format: String, _ seconds: Int) throws -> [UInt8] {
  let arguments = [
    "+RTS", "-M1500M", "-RTS", "--sandbox", "--from", format, "--to", "json", file,
  ]
  return try convert("pandoc", arguments, seconds).output
}

/// Runs a program that makes one format of another.
///
/// - Throws: ``UnreadableFile`` when it fails, takes too long or makes too much.
func convert(_ program: String, _ arguments: [String], _ seconds: Int) throws -> ProgramRun {
  let run = try runProgram(program, arguments, seconds: seconds)
  if run.isOverTime { throw UnreadableFile.overTime(program: program, seconds: seconds) }
  guard run.status == 0 else {
    throw UnreadableFile.converterFailed(
      program: program, reason: run.reason(["pandoc: ", "Error: ", "Syntax Error: "]))
  }
  // `runProgram` keeps 16 MB; what is cut off would be lost without a word.
  if run.output.count >= 16 << 20 { throw UnreadableFile.tooMuchText(megabytes: 16) }
  return run
}
