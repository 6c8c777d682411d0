internal import Commune
internal import Syntax
internal import VietnameseText

/// Telephones and e-mail addresses that the commune gives as its own: those of its settings, its desk and
/// its leaders. Where a text repeats one, it repeats what is public.
package struct OfficialContacts: Sendable {
  /// Digits alone, beginning with 0: `0900000000`.
  private var phones: Set<[UInt8]> = []
  /// In small letters.
  private var emails: Set<String> = []

  package init() {}

  /// - Parameter texts: what stands under keys like “Điện thoại” and “Email”, other words included.
  package init(in texts: [String]) {
    for text in texts where !text.isEmpty {
      let bytes = Array(text.utf8)
      let tokens = tokens(of: bytes, in: bytes.indices)[...]
      for start in tokens.indices {
        guard let number = MobileNumber(at: start, in: tokens, of: bytes) else { continue }
        phones.insert(number.digits)
      }
      emails.formUnion(
        text.split { " ,;()<>".contains($0) }.filter { $0.contains("@") }.map { $0.lowercased() })
    }
  }

  /// - Parameter settings: `trang.yml` and `mot-cua.yml`, which speak of the office alone.
  init(of portal: Portal, settings: [SourceDocument]) {
    var texts = settings.flatMap { document in
      let prose = readProse(document)
      return prose.blocks.map { prose.string($0.range) }
    }
    texts += portal.leaders.flatMap { [$0.record.phone, $0.record.email] }
    texts += portal.notes.values.map(\.record.phone)
    texts += portal.digitalGroup.map(\.contact)
    self.init(in: texts)
  }

  /// All of them, in order.
  var text: String {
    (phones.map { String(decoding: $0, as: UTF8.self) } + emails).sorted().joined(separator: " ")
  }

  func contains(_ number: MobileNumber) -> Bool { phones.contains(number.digits) }
  func contains(email: String) -> Bool { emails.contains(email.lowercased()) }
}
