internal import VietnameseText

/// What is said of a thing that is counted: that it is dossiers, that they were settled, before their day.
struct Aspects: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  // What is counted.
  static let dossiers = Aspects(rawValue: 1 << 0)
  static let procedures = Aspects(rawValue: 1 << 1)
  static let ballots = Aspects(rawValue: 1 << 2)
  static let staff = Aspects(rawValue: 1 << 3)
  static let things: Aspects = [.dossiers, .procedures, .ballots, .staff]

  // What became of it.
  static let received = Aspects(rawValue: 1 << 4)
  static let settled = Aspects(rawValue: 1 << 5)
  static let early = Aspects(rawValue: 1 << 6)
  static let onTime = Aspects(rawValue: 1 << 7)
  static let late = Aspects(rawValue: 1 << 8)
  static let pending = Aspects(rawValue: 1 << 9)
  static let fresh = Aspects(rawValue: 1 << 10)
  static let carriedOver = Aspects(rawValue: 1 << 11)
  static let online = Aspects(rawValue: 1 << 12)
  static let atDesk = Aspects(rawValue: 1 << 13)
  static let authority = Aspects(rawValue: 1 << 14)
  static let published = Aspects(rawValue: 1 << 15)
  static let present = Aspects(rawValue: 1 << 16)

  /// The writer says that it is all there is.
  static let total = Aspects(rawValue: 1 << 17)
  /// Something that makes it another figure: a field, another level, a plan, a comparison.
  static let narrowed = Aspects(rawValue: 1 << 18)

  /// Under the one-stop mechanism (cơ chế một cửa): all dossiers are, and some procedures.
  static let oneStop = Aspects(rawValue: 1 << 19)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What the words of a label say.
  init(label: String) {
    let bytes = Array(label.utf8)
    self.init(tokens(of: bytes, in: 0..<bytes.count)[...])
  }

  /// What the words say, in any order.
  init(_ tokens: ArraySlice<TextToken>) {
    self = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let key = tokens[index].key
      if index + 1 < tokens.endIndex, let first = key, let second = tokens[index + 1].key,
        let meaning = pairMeanings[Pair(first, second)]
      {
        let isCounted = index > tokens.startIndex && tokens[index - 1].kind == .number
        // `32 lĩnh vực` counts fields and names none.
        if !(isCounted && meaning == .narrowed) { formUnion(meaning) }
        index += 2
        // `thẩm quyền giải quyết` settles nothing.
        if meaning == .authority, index < tokens.endIndex, tokens[index].is("giải") { index += 2 }
      } else {
        if let key, let meaning = wordMeanings[key] { formUnion(meaning) }
        index += 1
      }
    }
  }
}

/// Two words that mean something together.
private struct Pair: Hashable, SpreadKey {
  let first: PackedWord
  let second: PackedWord

  init(_ first: PackedWord, _ second: PackedWord) {
    self.first = first
    self.second = second
  }

  static let nothing = Pair(PackedWord(), PackedWord())
  var mixed: UInt64 { first.mixed &* 0x9E37_79B9_7F4A_7C15 &+ second.mixed }
}

private let wordMeanings: WordTable<Aspects> = [
  "tthc": .procedures, "phiếu": .ballots, "online": .online, "mới": .fresh, "btxh": .narrowed,
  "ncc": .narrowed, "huyện": .narrowed, "tỉnh": .narrowed, "sở": .narrowed, "phí": .narrowed,
  "tăng": .narrowed, "giảm": .narrowed, "mỗi": .narrowed,
  "chưa": .narrowed, "riêng": .narrowed, "thôn": .narrowed, "tuần": .narrowed, "quầy": .narrowed,
  "thêm": .narrowed,
]

private let pairMeanings: FixedTable<Pair, Aspects> = [
  Pair("hồ", "sơ"): .dossiers, Pair("thủ", "tục"): .procedures, Pair("biên", "chế"): .staff,
  Pair("công", "chức"): .staff,
  Pair("tiếp", "nhận"): .received, Pair("giải", "quyết"): .settled, Pair("trước", "hạn"): .early,
  Pair("sớm", "hạn"): .early, Pair("đúng", "hạn"): .onTime, Pair("quá", "hạn"): .late,
  Pair("trễ", "hạn"): .late, Pair("đang", "giải"): .pending, Pair("kỳ", "trước"): .carriedOver,
  Pair("chuyển", "sang"): .carriedOver, Pair("chuyển", "qua"): .carriedOver,
  Pair("trực", "tuyến"): .online, Pair("mức", "độ"): .online, Pair("trực", "tiếp"): .atDesk,
  Pair("thẩm", "quyền"): .authority, Pair("công", "khai"): .published,
  Pair("niêm", "yết"): .published, Pair("có", "mặt"): .present,
  Pair("tổng", "số"): .total, Pair("tổng", "cộng"): .total,
  // Names and idioms that say nothing of the figure.
  Pair("phận", "tiếp"): [], Pair("cửa", "liên"): [], Pair("kết", "quả"): [],
  Pair("cơ", "chế"): .oneStop,
  // Another figure.
  Pair("năm", "trước"): .narrowed, Pair("năm", "ngoái"): .narrowed, Pair("điểm", "tiếp"): .narrowed,
  Pair("lưu", "động"): .narrowed, Pair("sửa", "đổi"): .narrowed, Pair("thay", "thế"): .narrowed,
  Pair("đơn", "giản"): .narrowed, Pair("cắt", "giảm"): .narrowed, Pair("tích", "hợp"): .narrowed,
  Pair("cung", "cấp"): .narrowed,
  Pair("chưa", "giải"): .narrowed, Pair("số", "hóa"): .narrowed, Pair("một", "phần"): .narrowed,
  Pair("toàn", "trình"): .narrowed, Pair("lĩnh", "vực"): .narrowed, Pair("hộ", "tịch"): .narrowed,
  Pair("chứng", "thực"): .narrowed, Pair("bảo", "trợ"): .narrowed, Pair("đất", "đai"): .narrowed,
  Pair("có", "công"): .narrowed, Pair("công", "an"): .narrowed, Pair("quân", "sự"): .narrowed,
  Pair("quốc", "phòng"): .narrowed, Pair("liên", "thông"): .narrowed,
  Pair("trung", "ương"): .narrowed, Pair("ngành", "dọc"): .narrowed,
  Pair("thanh", "toán"): .narrowed, Pair("bưu", "chính"): .narrowed,
  Pair("hài", "lòng"): .narrowed, Pair("rà", "soát"): .narrowed, Pair("xin", "lỗi"): .narrowed,
  Pair("phát", "sinh"): .narrowed, Pair("bãi", "bỏ"): .narrowed, Pair("chỉ", "tiêu"): .narrowed,
  Pair("dự", "kiến"): .narrowed, Pair("phấn", "đấu"): .narrowed, Pair("cùng", "kỳ"): .narrowed,
  Pair("so", "với"): .narrowed, Pair("tối", "thiểu"): .narrowed, Pair("trong", "hạn"): .narrowed,
  Pair("hướng", "dẫn"): .narrowed, Pair("hỗ", "trợ"): .narrowed, Pair("tổ", "công"): .narrowed,
  Pair("bình", "thường"): .narrowed, Pair("bổ", "sung"): .narrowed, Pair("trả", "lại"): .narrowed,
  Pair("phản", "ánh"): .narrowed,
  Pair("xử", "lý"): .narrowed, Pair("đạt", "tỷ"): [],
]
