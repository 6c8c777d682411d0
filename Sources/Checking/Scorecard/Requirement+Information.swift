internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Requirement {
  private static let law = "Luật Tiếp cận thông tin 104/2016/QH13"

  /// What the law on access to information wants on the portal.
  static let information = [
    Requirement(
      "danh-muc-cong-khai", .information, "danh mục thông tin phải được công khai",
      law: "\(law), Điều 17 khoản 1, Điều 19 khoản 1",
      measure: "đủ 15 loại; mỗi loại có hình thức, nơi, thời điểm, thời hạn"
    ) { portal in .of(portal.disclosureGaps) },
    Requirement(
      "van-ban", .information, "văn bản của xã", law: "\(law), Điều 19 khoản 1",
      measure: "có văn bản, hoặc sổ văn bản"
    ) { portal in
      portal.documents.isEmpty && portal.register.isEmpty
        ? .unmet(
          "văn bản của xã chưa có", add: "thêm van-ban/ten-van-ban.md, hoặc van-ban/so-dang-ky.csv")
        : .met
    },
    Requirement(
      "ban-doc-duoc", .information, "văn bản có bản đọc được, không chỉ bản chụp",
      law: "\(law), Điều 19 khoản 3", measure: "trang của mỗi văn bản có chữ, không chỉ có tệp"
    ) { portal in
      if portal.documents.isEmpty { return .notApplicable("chưa có văn bản nào") }
      let silent = portal.documents.filter { !$0.source.hasWords && !$0.record.files.isEmpty }
      guard let first = silent.first else { return .met }
      return .unmet(
        "\(silent.count) văn bản chỉ có tệp kèm theo, như “\(first.title)”",
        add: "chép lời văn bản vào dưới phần đầu của \(portal.place(of: first.source.path))")
    },
    Requirement(
      "huong-dan", .information, "hỏi đáp, hướng dẫn", law: "\(law), Điều 19 khoản 1",
      measure: "có câu hỏi đã trả lời"
    ) { portal in
      portal.questions.isEmpty
        ? .unmet("hỏi đáp, hướng dẫn chưa có", add: "thêm hoi-dap/cau-hoi.md") : .met
    },
    Requirement(
      "chuong-trinh-cong-tac", .information, "chương trình công tác năm",
      law: "\(law), Điều 19 khoản 1", measure: "có chương trình của năm nay; tháng 1 thì năm trước"
    ) { portal in
      let year = portal.today.year
      let first = portal.today.month == 1 ? year - 1 : year
      let has = portal.workPlans.contains {
        $0.record.subject == .programme && (first...year + 1).contains($0.record.year)
      }
      return has
        ? .met
        : .unmet(
          "chương trình công tác năm \(year) chưa có",
          add: "thêm ke-hoach/chuong-trinh-cong-tac-\(year).md "
            + "với “Loại kế hoạch: chương trình công tác năm”")
    },
    Requirement(
      "ke-hoach-ket-qua", .information, "chiến lược, kế hoạch và kết quả",
      law: "\(law), Điều 19 khoản 1", measure: "có một kế hoạch và một kết quả"
    ) { portal in
      let wanted: [(WorkPlan.Subject, String)] = [
        (.plan, "ke-hoach/ten-ke-hoach.md"), (.result, "ke-hoach/ket-qua.md"),
      ]
      let lacking = wanted.filter { subject, _ in
        !portal.workPlans.contains { $0.record.subject == subject }
      }
      return .of(
        lacking.map { subject, file in
          Requirement.Gap(
            "\(subject.name) chưa có", add: "thêm \(file) với “Loại kế hoạch: \(subject.name)”")
        })
    },
    Requirement(
      "du-an", .information, "đầu tư công, mua sắm, đất đai", law: "\(law), Điều 19 khoản 1",
      measure: "có một dự án, hoặc trang du-an/index.md nói rõ"
    ) { portal in
      let speaks = portal.introductions[Section.projects.rawValue]?.source.hasWords == true
      return portal.projects.isEmpty && !speaks
        ? .unmet(
          "dự án, mua sắm, đất đai chưa có",
          add: "thêm du-an/ten-du-an.md; không có dự án nào thì nói rõ ở du-an/index.md") : .met
    },
    Requirement(
      "bao-cao-dinh-ky", .information, "báo cáo định kỳ", law: "\(law), Điều 17 khoản 1 điểm l",
      measure: "có báo cáo của một kỳ trong 12 tháng qua"
    ) { portal in
      let first = portal.today.adding(days: -366)
      return portal.reports.contains { $0.record.period.lastDay >= first }
        ? .met
        : .unmet("báo cáo của 12 tháng qua chưa có", add: "thêm bao-cao/6-thang-dau-nam-….md")
    },
    Requirement(
      "thong-ke", .information, "thông tin thống kê của xã", law: "\(law), Điều 19 khoản 1",
      measure: "có một trang với chữ “thống kê” trong tên"
    ) { portal in
      let has = portal.entries.contains { folded($0.title).contains("thong ke") }
      return has
        ? .met
        : .unmet(
          "trang thống kê của xã chưa có",
          add: "thêm gioi-thieu/thong-ke.md: dân số, hộ, diện tích, lao động, trường lớp")
    },
    Requirement(
      "ngay-cap-nhat", .information, "ngày cập nhật của các trang",
      law: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 3",
      measure: "mỗi trang cố định ghi “Ngày” hoặc “Cập nhật”"
    ) { portal in
      if portal.pages.isEmpty { return .notApplicable("chưa có trang cố định nào") }
      let undated = portal.pages.filter { $0.metadata.date == nil && $0.metadata.updated == nil }
      guard let first = undated.first else { return .met }
      return .unmet(
        "\(undated.count) trang chưa có ngày, như “\(first.title)”",
        add: "thêm dòng “Cập nhật: …” vào \(portal.place(of: first.source.path))")
    },
  ]
}

extension Portal {
  /// A source as an editor names it, below the portal's folder.
  func place(of source: FilePath) -> String { source.relative(to: folder)?.string ?? source.string }

  /// Điều 17 khoản 1 has the points a to p.
  private static var disclosedClasses: Int { 15 }

  fileprivate var disclosureGaps: [Requirement.Gap] {
    let classes = disclosures.flatMap(\.record.classes)
    guard !classes.isEmpty else {
      return [
        Requirement.Gap(
          "danh mục thông tin phải được công khai chưa có",
          add: "thêm cong-khai/danh-muc.md với 15 loại ở “Danh mục”")
      ]
    }
    var gaps: [Requirement.Gap] = []
    let file = disclosures.first.map { place(of: $0.source.path) } ?? "cong-khai/danh-muc.md"
    if classes.count < Self.disclosedClasses {
      gaps.append(
        Requirement.Gap(
          "danh mục mới có \(classes.count) trong \(Self.disclosedClasses) loại thông tin",
          add: "thêm các loại còn thiếu vào \(file); loại không phát sinh thì ghi như vậy"))
    }
    let vague = classes.filter {
      $0.form.isEmpty || $0.place.isEmpty || $0.time.isEmpty || $0.duration.isEmpty
    }
    if let first = vague.first {
      gaps.append(
        Requirement.Gap(
          "\(vague.count) loại chưa đủ hình thức, nơi, thời điểm, thời hạn, "
            + "như “\(first.information.prefix(60))”",
          add: "ghi đủ bốn dòng cho mỗi loại trong \(file)"))
    }
    return gaps
  }
}
