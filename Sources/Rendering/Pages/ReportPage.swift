internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

extension Site {
  /// The page of a report: in the official form (decree 30/2020/NĐ-CP) when the commune issued it,
  /// with a list of facts when it is a restatement of a real report.
  func reportOutput(_ entry: Entry<Report>) -> Output {
    Output(entry.address) {
      let report = entry.record
      let body = body(entry)
      var head = PageHead(entry, description: body.text.firstSentences(limit: 160))
      head.structuredData = structuredData(entry)
      var context = ReportPageContext(page: page(head))
      context.summary = entry.metadata.summary
      context.body = body.html
      context.contents = contents(body.headings)
      if !report.keyFigures.isEmpty {
        context.keyFigures = keyFigures(entry)
        context.keyFigures?.path = ""
      }
      if report.isRestatement {
        context.restatement =
          portal.settings.bannerText.isEmpty
          ? "Diễn đạt lại; số liệu theo báo cáo gốc" : portal.settings.bannerText
        context.facts = facts(of: report, withSignatory: true)
      } else {
        context.masthead = masthead(report)
        context.facts = facts(of: report, withSignatory: false)
      }
      context.attachments = attachments(report.files)
      context.related = portal.reports.filter { $0.address != entry.address }.prefix(6)
        .map { item(report: $0) }
      fillForms(&context, report, body)
      fillSignature(&context, report, body)
      return Diagnosed(
        Rendered(theme.renderBytes(TemplateName.report, context), facts: body.facts),
        body.diagnostics)
    }
  }

  private func facts(of report: Report, withSignatory: Bool) -> [FactContext] {
    let window = [report.from.map { "từ \($0.short)" }, report.until.map { "đến \($0.short)" }]
      .compactMap { $0 }.joined(separator: " ")
    var pairs: [(String, String?)] = [("Kỳ báo cáo", report.period.name), ("Số liệu", window)]
    if withSignatory {
      pairs += [
        ("Cơ quan báo cáo", report.issuer), ("Số ký hiệu", report.number),
        ("Ngày ban hành", report.issued?.short),
        (
          "Người ký báo cáo gốc",
          [report.signatory.name, report.signatory.position].filter { !$0.isEmpty }
            .joined(separator: ", ")
        ),
        ("Nơi nhận báo cáo gốc", report.recipients.joined(separator: "; ")),
      ]
    }
    let path = figuresPath(of: report.period)
    let figures = FactContext(
      label: "Bảng số liệu", value: "Số liệu \(report.period.name.lowercasedFirst), có biểu đồ",
      path: path)
    return facts(pairs) + (path.isEmpty ? [] : [figures])
  }

  private func masthead(_ report: Report) -> MastheadContext {
    let agency = report.issuer.isEmpty ? portal.settings.agency : report.issuer
    var masthead = MastheadContext(agency: agency, kind: "BÁO CÁO")
    masthead.superior = report.superior
    masthead.number = report.number
    let date = report.issued?.long ?? ""
    masthead.placeAndDate = [report.place, date].filter { !$0.isEmpty }.joined(separator: ", ")
    masthead.subject = report.subject.isEmpty ? report.title : report.subject
    masthead.addressee = report.addressee
    return masthead
  }

  /// The forms stand at the end, unless the text already shows them where they belong.
  private func fillForms(_ context: inout ReportPageContext, _ report: Report, _ body: Body) {
    guard let path = report.forms, let forms = portal.forms[path],
      body.html.range(of: FormComponent.mark) == nil
    else { return }
    context.forms = forms.map { form in
      FragmentContext(
        anchor: "bieu-\(slug(form.number))",
        html: FormComponent(form: form).html(id: "bang-bieu-\(slug(form.number))"))
    }
  }

  /// Signature and recipients of an issued report, unless its text has the block itself.
  private func fillSignature(_ context: inout ReportPageContext, _ report: Report, _ body: Body) {
    guard !report.isRestatement, body.html.range(of: SignatureBlock.mark) == nil else { return }
    if !report.signatory.isEmpty {
      context.signature = SignatureContext(
        authority: report.signatory.authority, role: report.signatory.position,
        name: report.signatory.name)
    }
    context.recipients = report.recipients.map { RecipientContext(name: $0) }
  }
}
