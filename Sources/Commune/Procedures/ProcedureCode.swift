/// The code of a procedure (mã thủ tục) in the national database: `1.001193`.
///
/// Two codes one digit apart can be unrelated procedures, so codes are only ever compared whole.
/// The first digit is 1, 2 or 3 for what citizens may use; 6 marks procedures between authorities
/// (thủ tục nội bộ), which are never listed for citizens.
package struct ProcedureCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless `text` is one digit, a dot and six digits.
  package init?(_ text: some StringProtocol) {
    let characters = Array(text.utf8)
    guard characters.count == 8, characters[1] == UInt8(ascii: "."),
      characters.enumerated().allSatisfy({
        $0.offset == 1 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0.element)
      })
    else { return nil }
    self.text = String(text)
  }

  package var isInternal: Bool { text.hasPrefix("6") }
  package var description: String { text }

  package static func < (left: ProcedureCode, right: ProcedureCode) -> Bool {
    left.text < right.text
  }
}

extension ValueType where Value == ProcedureCode {
  package static var procedureCode: ValueType {
    scalar("mã thủ tục", example: "1.001193", shape: .code) { ProcedureCode($0) }
  }
}
