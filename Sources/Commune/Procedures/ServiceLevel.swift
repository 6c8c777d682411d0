/// How much of a procedure can be done online (mức dịch vụ công trực tuyến): whole is the rule, and a
/// part needs a published reason (Nghị định 224/2026/NĐ-CP, Điều 14).
package enum ServiceLevel: Sendable, CaseIterable {
  case whole
  case partial
  case desk

  package var name: String {
    switch self {
    case .whole: "toàn trình"
    case .partial: "một phần"
    case .desk: "trực tiếp"
    }
  }
}

extension ValueType where Value == ServiceLevel {
  package static var serviceLevel: ValueType {
    .oneOf(ServiceLevel.allCases.map { ($0.name, $0) })
  }
}
