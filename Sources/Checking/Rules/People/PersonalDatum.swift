internal import VietnameseText

/// What is somebody's own and may not be published without a law that says so (dữ liệu cá nhân, Luật 91/2025/QH15,
/// Điều 16).
enum PersonalDatum: CaseIterable, Sendable {
  case identityNumber
  case phone
  case email
  case homeAddress
  case bankAccount
  case birthDate
  case condition
  case adoption

  /// As findings call it.
  var name: String {
    switch self {
    case .identityNumber: "số định danh"
    case .phone: "số điện thoại riêng"
    case .email: "thư điện tử riêng"
    case .homeAddress: "số nhà nơi ở"
    case .bankAccount: "số tài khoản ngân hàng"
    case .birthDate: "ngày sinh"
    case .condition: "bệnh tật hay hoàn cảnh nghèo"
    case .adoption: "việc là con nuôi"
    }
  }

  /// What the column of a table with this name holds, if it holds any of these.
  init?(_ key: ColumnKey) {
    guard let datum = Self.allCases.first(where: { $0.isNamed(key) }) else { return nil }
    self = datum
  }

  private func isNamed(_ key: ColumnKey) -> Bool {
    func holds(_ parts: String...) -> Bool { parts.contains { key.contains($0) } }
    return switch self {
    case .identityNumber:
      holds("cccd", "cmnd", "cancuoc", "sodinhdanh", "chungminhnhandan", "madinhdanhcanhan")
    case .bankAccount: holds("sotaikhoan", "sotk") || key.text == "stk" || key.text == "taikhoan"
    case .phone:
      holds("dienthoai", "sdt", "didong", "zalo") || key.text == "sodt" || key.text == "dt"
    case .email: holds("email", "thudientu", "gmail")
    case .birthDate: holds("ngaysinh", "ngaythangnamsinh", "sinhngay")
    case .homeAddress: holds("thuongtru", "noio", "choo", "cutru", "hokhau") || key.text == "diachi"
    case .condition: Self.conditions.contains(key.text)
    case .adoption: key.text == "connuoi" || key.text == "laconnuoi"
    }
  }

  private static let conditions: Set<String> = [
    "hongheo", "hocanngheo", "canngheo", "thuochongheo", "hongheocanngheo", "dienhongheo",
    "khuyettat",
    "dangtat", "dangkhuyettat", "mucdokhuyettat", "benh", "benhtat", "tenbenh", "loaibenh",
    "tinhtrangbenh", "tinhtrangsuckhoe",
  ]

  /// Whether a cell of such a column says this of a person, and is not empty or of another form.
  func isSaid(in cell: String, on today: CalendarDate) -> Bool {
    let bytes = Array(cell.utf8)
    let tokens = tokens(of: bytes, in: bytes.indices)[...]
    switch self {
    case .identityNumber:
      return tokens.indices.contains { place in
        GroupedDigits(at: place, in: tokens, of: bytes) {
          $0.isCitizenNumber(on: today) || $0.count == 9
        } != nil
      }
    case .phone:
      return tokens.indices.contains { MobileNumber(at: $0, in: tokens, of: bytes) != nil }
    case .email:
      return tokens.contains { $0.is("@") && PrivateMailbox(around: $0, in: bytes) != nil }
    case .homeAddress:
      return tokens.indices.contains { HouseNumber(at: $0, in: tokens) != nil }
    case .bankAccount:
      return tokens.indices.contains { place in
        GroupedDigits(at: place, in: tokens, of: bytes) { (6...19).contains($0.count) } != nil
      }
    case .birthDate:
      guard case .day(let date)? = PartialDate.read(cell.singleSpaced) else { return false }
      return date.isBirth(ofLivingOn: today)
    case .condition, .adoption:
      return !["", "khong", "0", "-", "–", "x(khong)"].contains(foldedKey(cell))
    }
  }
}

extension [UInt8] {
  /// Whether the digits have the form of a citizen's number (số định danh cá nhân): three for the province, one
  /// for the century and the sex, two for the year of birth, six by chance (Thông tư 59/2021/TT-BCA, Điều 4;
  /// Nghị định 137/2015/NĐ-CP, Điều 13).
  func isCitizenNumber(on today: CalendarDate) -> Bool {
    guard count == 12, self[0] == UInt8(ascii: "0") else { return false }
    let values = map { Int($0) - 0x30 }
    let century = values[3] / 2
    let year = 1900 + century * 100 + values[4] * 10 + values[5]
    return provinces.contains(values[1] * 10 + values[2]) && century <= 1 && year <= today.year
  }
}

/// The codes of the 63 provinces from which citizens' numbers were given (Thông tư 59/2021/TT-BCA, phụ lục).
private let provinces: Set<Int> = [
  1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38,
  40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79,
  80,
  82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
]

extension CalendarDate {
  /// Whether who was born on the day may well be alive: what history tells of is nobody's own any more.
  func isBirth(ofLivingOn today: CalendarDate) -> Bool {
    self <= today && year > today.year - 100
  }
}
