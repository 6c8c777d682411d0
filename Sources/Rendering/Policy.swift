internal import Releases

/// Content-Security-Policy of our pages (W3C CSP 3): our own files only, nothing inline that runs.
enum Policy {
  static let page =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; "
    + "form-action 'self'; base-uri 'none'"

  /// A page that carries its style with it because it stands at any address: that style is allowed by
  /// its SHA-256, and no other.
  ///
  /// - Parameter page: makes the page with a policy; its style must not depend on it.
  static func selfContained(_ page: (_ policy: String) -> String) -> String {
    let styles = styleElements(page("")).map { "'sha256-\(base64(Digest($0)))'" }
    let allowed = styles.isEmpty ? "'none'" : styles.joined(separator: " ")
    return page(
      "default-src 'none'; style-src \(allowed); img-src 'self'; form-action 'self'; base-uri 'none'"
    )
  }

  /// What a browser hashes of each `<style>`: its text, with every line end made LF.
  private static func styleElements(_ page: String) -> [[UInt8]] {
    page.split(separator: "<style>").dropFirst().map { element in
      let style = element.split(separator: "</style>", omittingEmptySubsequences: false)[0]
      return style.utf8.filter { $0 != 0x0D }
    }
  }

  private static func base64(_ digest: Digest) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let digits = Array(digest.hexadecimal.utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
    }
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
