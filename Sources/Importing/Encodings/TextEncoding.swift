/// How the letters of a file are written as bytes (bảng mã).
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8
  case utf16
  case windows1258
  case tcvn3
  case vni

  /// As people call it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }
}
