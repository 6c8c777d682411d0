internal import VietnameseText

/// A way in which a whole is divided, told by the words beside its parts: in time or late, online or at the desk.
///
/// Parts of one division cannot overlap, so their sum is never more than the whole; where the division is named
/// to its end, the sum is the whole.
enum Division: UInt8, CaseIterable, Sendable {
  /// Before the day, on the day, late; not yet settled.
  case deadline
  /// Online, at the desk, by post.
  case channel
  /// New in the period, carried over from the one before.
  case intake
  /// Settled, still being settled, given back, taken back.
  case progress
  /// Done, not done; or done, being done, not begun.
  case completion
  case sex
  /// By the degree of schooling: đại học, trung cấp.
  case schooling
  /// Cán bộ, công chức, người lao động.
  case staff
  /// Lĩnh vực: hộ tịch, chứng thực. Nobody names them all.
  case field

  /// Whether parts with these places make up a whole.
  func isComplete(_ members: Set<UInt8>) -> Bool {
    switch self {
    case .deadline: members.contains(2) && !members.isDisjoint(with: [0, 1])
    case .channel, .intake, .progress, .sex: members.isSuperset(of: [0, 1])
    case .completion: members.isSuperset(of: [0, 1]) || members.isSuperset(of: [0, 2, 3])
    case .schooling, .staff, .field: false
    }
  }
}

/// One part of a division: late, of ``Division/deadline``.
struct DivisionMember: Hashable, Sendable {
  let division: Division
  let place: UInt8
}

/// The parts of divisions that are named in these tokens.
func divisionMembers(in tokens: ArraySlice<TextToken>) -> Set<DivisionMember> {
  var members: Set<DivisionMember> = []
  for index in tokens.indices {
    guard let word = tokens[index].key, let names = memberNames[word] else { continue }
    for name in names where tokens[index...].begins(with: name.words) {
      members.insert(name.member)
    }
  }
  // `trung cấp lý luận chính trị` says nothing of the other schooling of the same person.
  if tokens.contains("lý", "luận") { members = members.filter { $0.division != .schooling } }
  // `đang giải quyết đúng hạn` is one thing, not yet settled.
  if members.contains(.unfinished) {
    members = members.filter { $0.division != .deadline || $0 == .unfinished }
  }
  return members
}

extension DivisionMember {
  static let unfinished = DivisionMember(division: .deadline, place: 3)
  static let settled = DivisionMember(division: .progress, place: 0)
  static let pending = DivisionMember(division: .progress, place: 1)
  static let returned = DivisionMember(division: .progress, place: 2)
  static let takenBack = DivisionMember(division: .progress, place: 3)
  static let new = DivisionMember(division: .intake, place: 0)
  static let carriedOver = DivisionMember(division: .intake, place: 1)
}

extension ArraySlice<TextToken> {
  /// Whether these words come first, one behind the other.
  func begins(with words: [PackedWord]) -> Bool {
    count >= words.count && zip(self, words).allSatisfy { $0.is($1) }
  }

  /// Whether these words stand somewhere, one behind the other.
  func contains(_ words: PackedWord...) -> Bool {
    indices.contains { self[$0...].begins(with: words) }
  }
}

private struct MemberName: Sendable {
  let words: [PackedWord]
  let member: DivisionMember
}

/// The names of the parts by their first word.
private let memberNames: WordTable<[MemberName]> = {
  var names: [PackedWord: [MemberName]] = [:]
  func add(_ division: Division, _ parts: [[[PackedWord]]]) {
    for (place, part) in parts.enumerated() {
      let member = DivisionMember(division: division, place: UInt8(place))
      for words in part {
        guard let first = words.first else { continue }
        names[first, default: []].append(MemberName(words: words, member: member))
      }
    }
  }
  add(
    .deadline,
    [
      [["trước", "hạn"], ["sớm", "hạn"], ["trước", "thời", "hạn"]],
      [["đúng", "hạn"], ["trong", "hạn"], ["đúng", "thời", "hạn"]],
      [["quá", "hạn"], ["trễ", "hạn"], ["chậm", "hạn"], ["trễ", "hẹn"], ["muộn", "hạn"]],
      [
        ["đang", "giải", "quyết"], ["chưa", "giải", "quyết"], ["chưa", "đến", "hạn"],
        ["đang", "thực", "hiện"], ["chưa", "hoàn", "thành"], ["đang", "xử", "lý"],
      ],
    ])
  add(
    .channel,
    [
      [["trực", "tuyến"], ["online"], ["oline"], ["qua", "mạng"]], [["trực", "tiếp"]],
      [["bưu", "chính"], ["bưu", "điện"]],
    ])
  add(
    .intake,
    [
      [["mới", "tiếp", "nhận"], ["tiếp", "nhận", "mới"], ["nhận", "mới"]],
      [
        ["kỳ", "trước"], ["chuyển", "qua"], ["chuyển", "sang"], ["năm", "trước", "chuyển"],
        ["tồn", "đầu", "kỳ"],
      ],
    ])
  add(
    .progress,
    [
      [["đã", "giải", "quyết"], ["giải", "quyết", "xong"], ["đã", "trả", "kết", "quả"]],
      [["đang", "giải", "quyết"], ["chưa", "giải", "quyết"], ["đang", "xử", "lý"]],
      [["trả", "lại"], ["từ", "chối"]],
      [["công", "dân", "rút"], ["người", "dân", "rút"], ["xin", "rút"], ["rút", "hồ", "sơ"]],
    ])
  add(
    .completion,
    [
      [["đã", "hoàn", "thành"], ["hoàn", "thành", "đúng"]],
      [["chưa", "hoàn", "thành"]], [["đang", "thực", "hiện"], ["đang", "triển", "khai"]],
      [["chưa", "thực", "hiện"], ["chưa", "triển", "khai"]],
    ])
  add(.sex, [[["nam"]], [["nữ"]]])
  add(
    .schooling,
    [
      [["tiến", "sĩ"]], [["thạc", "sĩ"]], [["đại", "học"]], [["cao", "đẳng"]],
      [["trung", "cấp"]], [["sơ", "cấp"]], [["chưa", "qua", "đào", "tạo"]],
    ])
  add(
    .staff,
    [
      [["cán", "bộ"]], [["công", "chức"]], [["viên", "chức"]],
      [["lao", "động"], ["hợp", "đồng"]], [["không", "chuyên", "trách"]],
    ])
  add(
    .field,
    [
      [["hộ", "tịch"]], [["chứng", "thực"]], [["bảo", "trợ", "xã", "hội"], ["btxh"]],
      [["người", "có", "công"], ["ncc"]], [["đất", "đai"]], [["xử", "lý", "đơn"]],
      [["thi", "đua"]], [["tôn", "giáo"]], [["khiếu", "nại"]], [["tố", "cáo"]], [["giáo", "dục"]],
      [["y", "tế"]], [["nông", "nghiệp"]], [["xây", "dựng"]], [["môi", "trường"]],
      [["hộ", "kinh", "doanh"]], [["công", "an"]], [["quân", "sự"]], [["quốc", "phòng"]],
      [["văn", "hóa"]], [["địa", "chính"]], [["tư", "pháp"]], [["hộ", "khẩu"], ["cư", "trú"]],
      [["trẻ", "em"]], [["giao", "thông"]], [["thủy", "lợi"]], [["lâm", "nghiệp"]],
      [["nhà", "ở"]], [["phòng", "chống", "tệ", "nạn"]], [["thể", "thao"]],
    ])
  return WordTable(names)
}()

/// Words that begin the name of a part, when each part of a list has the same one: `Mức độ 3: 70, mức độ 4: 50`.
enum PartHead: CaseIterable, Sendable {
  case field, level, hamlet, quarter, group, kind

  private var words: [[PackedWord]] {
    switch self {
    case .field: [["lĩnh", "vực"]]
    case .level: [["mức", "độ"]]
    case .hamlet: [["thôn"], ["ấp"], ["xóm"], ["khu"]]
    case .quarter: [["quý"]]
    case .group: [["nhóm"], ["khối"]]
    case .kind: [["loại"]]
    }
  }

  func stands(in tokens: ArraySlice<TextToken>) -> Bool {
    words.contains { words in tokens.indices.contains { tokens[$0...].begins(with: words) } }
  }
}
