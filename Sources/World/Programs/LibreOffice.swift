internal import Importing

/// Makes a file of today's format of one of an older format, through LibreOffice.
///
/// - Parameters:
///   - name: of the file in `folder`, a workshop of ours.
///   - format: the ending of the new file, `docx` or `xlsx`.
/// - Returns: the path of the new file.
/// - Throws: ``UnreadableFile`` when LibreOffice cannot read it, ``WorldError/missingProgram(_:)``.
func convertByLibreOffice(_ name: String, in folder: String, to format: String, seconds: Int) throws
  -> String
{
  // Settings of its own: so it waits for no window that somebody has open, and for no other run.
  let profile = "\(folder)/cai-dat"
  try makeFolder("\(profile)/user")
  try write(Array(settings.utf8), to: "\(profile)/user/registrymodifications.xcu")
  _ = try convert(
    "soffice",
    [
      "-env:UserInstallation=file://\(profile)", "--headless", "--norestore", "--convert-to",
      format, "--outdir", "\(folder)/ra", "\(folder)/\(name)",
    ], seconds)
  let stem = name.split(separator: ".").first.map(String.init) ?? name
  let made = "\(folder)/ra/\(stem).\(format)"
  // It ends with 0 when it cannot read a file, too.
  guard isRegularFile(made) else {
    throw UnreadableFile.converterFailed(program: "soffice", reason: "")
  }
  return made
}

/// No macros, and no way to the network: pictures that a text of strangers names elsewhere would be fetched, from
/// machines that only this one can reach. Port 9 discards what it gets (RFC 863).
private let settings = """
  <?xml version="1.0" encoding="UTF-8"?>
  <oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Inet/Settings">\
  <prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>\
  <prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>\
  <prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>\
  <prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>\
  <prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop>\
  <prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
  <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
  <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
  </oor:items>

  """
