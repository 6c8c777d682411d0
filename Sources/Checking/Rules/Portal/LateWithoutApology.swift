internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Late dossiers, and fewer apologies than that, or none written down.
  package static let lateWithoutApology = Rule(
    "TX2003", "hồ sơ quá hạn chưa có thư xin lỗi", .portal, .warning,
    Explanation(
      """
      Hồ sơ quá hạn thì người nộp phải được xin lỗi bằng văn bản và hẹn lại ngày. Quy tắc so số hồ sơ quá hạn \
      trong so-lieu/ho-so.csv và so-lieu/tre-han.csv với số thư xin lỗi đã ghi cho cùng kỳ. Ô để trống là \
      chưa ghi, không phải là không.
      """,
      english: """
        Compares late dossiers with the apologies noted for the same period; a period with late dossiers \
        that so-lieu/tre-han.csv does not have is a finding too.
        """,
      wrong: "Kỳ,Hồ sơ trễ hạn,Thư xin lỗi\n6 tháng đầu năm 2026,8,5",
      right: "Kỳ,Hồ sơ trễ hạn,Thư xin lỗi\n6 tháng đầu năm 2026,8,8",
      source: "Nghị định 118/2025/NĐ-CP về một cửa; điều khoản chưa đối chiếu"),
    check: .portal { reading in
      let portal = reading.portal
      return portal.isLiving ? portal.fewApologies + portal.lateWithoutRow : []
    })
}

extension Portal {
  private static var latenessFile: String { "so-lieu/tre-han.csv" }

  fileprivate var fewApologies: [Finding] {
    lateness.enumerated().compactMap { index, row in
      guard let late = row.lateDossiers, late > 0, (row.apologies ?? 0) < late else { return nil }
      return .fewApologies(row, late, at: place(ofRow: index, in: Self.latenessFile))
    }
  }

  /// The sum of a period names late dossiers, and nobody wrote of apologies in that period.
  fileprivate var lateWithoutRow: [Finding] {
    dossiers.enumerated().compactMap { index, row in
      let late = (row.late ?? 0) + (row.pendingLate ?? 0)
      guard row.isTotal, late > 0, !lateness.contains(where: { $0.period == row.period }) else {
        return nil
      }
      return .lateWithoutRow(row, late, at: place(ofRow: index, in: "so-lieu/ho-so.csv"))
    }
  }

  private func place(ofRow index: Int, in file: String) -> SourceSpan {
    let rows = tables[file]?.rows ?? []
    return rows.indices.contains(index) ? rows[index].span : .file(folder.appending(file))
  }
}

extension Finding {
  fileprivate static func fewApologies(
    _ row: LatenessCount, _ late: Int, at span: SourceSpan
  ) -> Finding {
    let apologies = row.apologies.map { "mới có \($0) thư xin lỗi" } ?? "chưa ghi số thư xin lỗi"
    return Finding(
      at: span, "\(late) hồ sơ trễ hạn của kỳ “\(row.period.name)”, \(apologies)",
      hint: "gửi thư xin lỗi cho các hồ sơ còn lại, rồi ghi vào cột “Thư xin lỗi”")
  }

  fileprivate static func lateWithoutRow(
    _ row: DossierCount, _ late: Int, at span: SourceSpan
  ) -> Finding {
    Finding(
      at: span,
      "\(late) hồ sơ quá hạn của kỳ “\(row.period.name)” chưa có dòng nào về thư xin lỗi",
      hint: "thêm vào so-lieu/tre-han.csv một dòng “\(row.period.name),…,\(late),<số thư>”")
  }
}
