internal import Diagnostics
internal import Files
internal import Syntax

extension FigureBook {
  /// What the data say of a period, as the lines of a report that is begun: Markdown with a reference for each value,
  /// which the page fills. Only what has a value is there; the text they stand in names the period by its key “Kỳ”.
  ///
  ///     - Hồ sơ tiếp nhận: {{hồ sơ tiếp nhận}}.
  package func lines(for period: ReportingPeriod) -> String {
    let context = FigureContext(period: period)
    func has(_ reference: String) -> Bool {
      answer(ValueReference(text: reference, span: .file("")), in: context).value != nil
    }
    var lines: [String] = []
    func add(_ label: String, _ reference: String) {
      if has(reference) { lines.append("- \(label): {{\(reference)}}.") }
    }
    for name in FigureName.all where !name.keys.contains(.target) && !name.keys.contains(.form) {
      add(name.name.prefix(1).uppercased() + name.name.dropFirst(), name.name)
    }
    add("Tỷ lệ nộp trực tuyến", "hồ sơ trực tuyến / hồ sơ tiếp nhận")
    add(
      "Tỷ lệ giải quyết trước hạn và đúng hạn",
      "(hồ sơ trước hạn + hồ sơ đúng hạn) / hồ sơ đã giải quyết")
    for target in targets where ReportingPeriod.read(target.period) == period {
      let reference = "chỉ tiêu: “\(target.name)”"
      guard has("thực hiện, \(reference)") else { continue }
      let plan = has("kế hoạch, \(reference)") ? "/{{kế hoạch, \(reference)}}" : ""
      let unit = target.unit.isEmpty || target.unit == "%" ? "" : " \(target.unit)"
      lines.append("- \(target.name): {{thực hiện, \(reference)}}\(plan)\(unit).")
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
