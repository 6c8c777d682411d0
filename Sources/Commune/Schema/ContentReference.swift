internal import VietnameseText

/// `docs/noi-dung.md`: every kind of content and every key it may have, from the schemas that
/// decode it.
package func contentReference() -> String {
  var out = """
    # Nội dung: các khóa của phần đầu

    Trang này do `trangxa docs content` in ra từ mã nguồn; đừng sửa tay.

    Phần đầu của tệp `.md` nằm giữa hai dòng `---`. Tên khóa viết hoa hay thường, có dấu hay không,
    có gạch dưới hay không đều được. Ngày ghi `08/9/2026`, `9/2026` hay `2026`.

    """
  out += section("tin-tuc/*.md", Article.schema)
  out += section("thong-bao/*.md", Notice.schema)
  out += section("bao-cao/*.md", Report.schema)
  out += section("van-ban/*.md", OfficialDocument.schema)
  out += section("van-ban/*.csv", RegisterRow.schema)
  out += section("ke-hoach/*.md", WorkPlan.schema)
  out += section("ngan-sach/*.md", BudgetItem.schema)
  out += section("ngan-sach/*.md: Bảng", BudgetTable.schema)
  out += section("ho-tro/*.md", AidList.schema)
  out += section("gioi-thieu/*.md, chuyen-doi-so/*.md và các trang khác", Page.schema)
  out += section("lanh-dao/*.md", Leader.schema)
  out += section("lich-tiep-dan/*.md", WorkSchedule.schema)
  out += section("hoi-dap/*.md", QuestionAnswer.schema)
  out += section("cong-khai/*.md", DisclosureList.schema)
  out += section("du-an/*.md", Project.schema)
  out += section("thu-tuc/<mã>.md của xã", ProcedureNote.schema)
  out += section("chung/thu-tuc/<lĩnh vực>/<mã>.md", ProcedureDetail.schema)
  out += section("chung/thu-tuc/danh-muc.csv", CatalogueRow.schema)
  out += section("chung/thu-tuc/ten-thuong-goi.csv", EverydayNames.schema)
  out += section("chung/cum-tu.csv", FixedPhrase.schema)
  out += section("chung/viet-tat.yml: Viết tắt", Abbreviation.schema)
  out += section("chung/linh-vuc.yml: Lĩnh vực", ProcedureField.schema)
  out += section("chung/phi.yml: Phí", ProvinceFee.schema)
  out += section("chung/van-ban-phap-luat.yml: Văn bản", Law.schema)
  out += section("chung/lien-ket.yml: Liên kết", NamedLink.schema)
  out += section("chung/don-vi.yml: Đơn vị", AdministrativeUnit.schema)
  out += section("chung/thuat-ngu.yml: Thuật ngữ", Term.schema)
  out += section("chung/su-kien.yml: Sự kiện", LifeEvent.schema)
  out += section("chung/su-kien.yml: Các bước", LifeEvent.Step.schema)
  out += section("chung/ngay-nghi.yml: Ngày nghỉ", Holiday.schema)
  out += section("chung/ngay-nghi.yml: Ngày làm bù", MakeUpDay.schema)
  out += section("trang.yml", PortalSettings.schema)
  out += section("da-go.csv", WithdrawnPage.schema)
  out += section("mot-cua.yml", OneStopDesk.schema)
  out += section("so-lieu/ho-so.csv", DossierCount.schema)
  out += section("so-lieu/hai-long.csv", SatisfactionCount.schema)
  out += section("so-lieu/tre-han.csv", LatenessCount.schema)
  out += section("so-lieu/so-thu-tuc.csv", ProcedureCount.schema)
  out += section("so-lieu/chi-tieu.csv", Target.schema)
  out += section("so-lieu/bieu-mau-*.csv", Indicator.schema)
  out += section("so-lieu/bo-chi-so-766.csv", ServiceIndexScore.schema)
  out += section("so-lieu/to-cong-nghe-so.csv", DigitalGroupMember.schema)
  out += section("so-lieu/niem-yet.csv", PostedSheet.schema)
  return out
}

private func section<Record>(_ place: String, _ schema: Schema<Record>) -> String {
  var out = "\n## \(schema.name.uppercasedFirst) (`\(place)`)\n\n"
  out += "| Khóa | Loại | Bắt buộc | Nghĩa |\n| --- | --- | --- | --- |\n"
  for field in schema.fields {
    let aliases = field.aliases.isEmpty ? "" : " (\(field.aliases.joined(separator: ", ")))"
    let type = field.type.name.split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
    out +=
      "| \(field.key)\(aliases) | \(type) | \(field.isRequired ? "có" : "") | \(field.meaning) |\n"
  }
  return out
}
