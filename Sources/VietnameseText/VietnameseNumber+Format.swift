extension VietnameseNumber {
  /// With dots between the thousands: `1.639`.
  package static func format(_ n: Int) -> String {
    (n < 0 ? "-" : "") + grouped(n.magnitude)
  }

  /// With a comma before the fraction, which keeps the digits that it was written with: `71,02`.
  package static func format(_ n: DecimalNumber) -> String {
    let sign = n.mantissa < 0 ? "-" : ""
    let whole = grouped(n.whole.magnitude)
    guard n.fractionDigits > 0 else { return sign + whole }
    let fraction = String(n.fraction.magnitude)
    let zeros = String(repeating: "0", count: n.fractionDigits - fraction.count)
    return "\(sign)\(whole),\(zeros)\(fraction)"
  }

  /// A sum of money, with a no-break space before its unit: `2.796.475.133 đồng`.
  package static func formatMoney(_ dong: Int) -> String { "\(format(dong))\u{A0}đồng" }

  private static func grouped(_ n: UInt) -> String {
    var groups: [String] = []
    var rest = n
    while rest >= 1000 {
      let group = String(rest % 1000)
      groups.append(String(repeating: "0", count: 3 - group.count) + group)
      rest /= 1000
    }
    groups.append(String(rest))
    return groups.reversed().joined(separator: ".")
  }
}
