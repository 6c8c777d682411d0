internal import Commune
internal import Diagnostics
internal import Files

extension Rule {
  /// A form that citizens must fill in and cannot find.
  package static let formNowhere = Rule(
    "TX1911", "mẫu đơn không có tệp cũng không có nơi lấy", .procedure, .warning,
    Explanation(
      """
      Mẫu đơn, tờ khai phải kèm theo thủ tục: ghi “Tệp” nếu đã có tệp trong chung/, hoặc “Nơi lấy” nếu lấy ở \
      quầy hay ở Cổng Dịch vụ công quốc gia.
      """,
      english: "A form of a procedure must have a file or say where it can be had.",
      wrong: "- Tên: Tờ khai", right: "- Tên: Tờ khai\n  Nơi lấy: quầy số 2",
      source: "Nghị định 63/2010/NĐ-CP, Điều 8 và Điều 25"),
    check: .catalogue { reading in
      reading.current.flatMap { procedure in
        (procedure.detail?.record.forms ?? []).filter { $0.path.isEmpty && $0.whereToGet.isEmpty }
          .map { form in
            Finding(
              at: procedure.span(ofText: form.name), .nowhere(form.name), hint: .sayWhere)
          }
      }
    })
}

extension String {
  fileprivate static func nowhere(_ form: String) -> String {
    "mẫu “\(form)” chưa có tệp, cũng chưa ghi lấy ở đâu"
  }

  fileprivate static let sayWhere = "ghi “Tệp: …” hoặc “Nơi lấy: …”"
}
