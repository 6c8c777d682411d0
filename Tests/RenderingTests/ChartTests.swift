import Testing
import VietnameseText

@testable import Rendering

/// What charts draw, and what they do not: lengths from zero, gaps, and nothing that is not known.
@Suite struct ChartTests {
  private func bars(_ values: [String]) -> BarChart {
    BarChart(ChartText("A"), bars: values.map { .init(label: "b", value: $0) })
  }

  private func stack(_ parts: [Int?], whole: Int? = nil) -> StackedChart.Row {
    StackedChart.Row(
      label: "a", parts: parts.map { .init(value: $0.map { DecimalNumber($0) }) },
      whole: whole.map { DecimalNumber($0) })
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate.read(text)) }

  // MARK: - Bars

  @Test func drawsBarsInProportionFromZero() {
    #expect(bars(["200", "50", "100"]).shares == [1, 0.25, 0.5])
    #expect(bars(["7"]).shares == [1])
    #expect(bars(["9.000.000.000.000.000", "4.500.000.000.000.000"]).shares == [1, 0.5])
  }

  @Test func drawsNoBarForNothingNotStatedOrNegative() {
    #expect(bars(["0", "0"]).shares == [nil, nil])
    #expect(bars(["10", "", "không rõ", "-5"]).shares == [1, nil, nil, nil])
    let html = bars(["10", "", "0"]).html(id: "x")
    #expect(html.contains("<td>nguồn chưa nêu</td>"))
    #expect(html.contains("<td>0</td>"))
  }

  @Test func measuresPercentsByTheirWhole() {
    #expect(bars(["76,31%", "50%"]).shares == [76.31 / 100, 0.5])
    #expect(bars(["0", "71,02%"]).shares == [nil, 71.02 / 100])
    #expect(bars(["120%", "60%"]).shares == [1, 0.5])
    #expect(bars(["50%", "25 hồ sơ"]).shares == [1, 0.5])
    var chart = bars(["76,31", "0", ""])
    chart.text.unit = "%"
    #expect(chart.shares == [76.31 / 100, nil, nil])
    let html = chart.html(id: "x")
    for words in ["76,31%", "<td>0%</td>", "hết chiều ngang là 100%", "<td>nguồn chưa nêu</td>"] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(!bars(["7"]).html(id: "x").contains("100%."))
    #expect(!bars(["0%"]).html(id: "x").contains("100%."))
  }

  @Test func letsALongNumberStandBelowItsBar() {
    #expect(bars(["1.639 hồ"]).html(id: "x").contains("<table class=\"bars\""))
    #expect(bars(["2.796.475.133 đồng"]).html(id: "x").contains("<table class=\"bars long\""))
  }

  @Test func namesAndDescribesItself() {
    var text = ChartText("Hồ sơ <b>, năm 2025")
    text.description = "Nhiều nhất: hộ tịch"
    text.unit = "hồ sơ"
    text.source = "sổ"
    let html = BarChart(text, bars: [.init(label: "a", value: "1")]).html(id: "x")
    #expect(
      html.contains("<table class=\"bars\" aria-labelledby=\"x\" aria-describedby=\"x-mo-ta\">"))
    #expect(html.contains("<span id=\"x\">Hồ sơ &lt;b&gt;, năm\u{A0}2025</span>"))
    #expect(html.contains("<small id=\"x-mo-ta\">Nhiều nhất: hộ tịch.</small>"))
    #expect(html.contains("<figcaption>Nguồn: sổ.</figcaption>"))
  }

  // MARK: - Stacks

  @Test func dividesAWholeIntoItsParts() {
    #expect(stack([30, 10]).shares == [0.75, 0.25])
    #expect(stack([30, 10], whole: 80).shares == [0.375, 0.125])
    #expect(stack([30, 10], whole: 80).isMissingSome)
  }

  @Test func dividesNothingThatIsNotAWhole() {
    #expect(stack([0, 0]).shares == nil)
    #expect(stack([30, 10], whole: 0).shares == nil)
    #expect(stack([30, 11], whole: 40).shares == nil)
    #expect(stack([30, -10], whole: 40).shares == nil)
    #expect(stack([30, nil]).shares == nil)
    #expect(stack([nil, nil], whole: 40).shares == nil)
    #expect(stack([.max, .max]).shares == nil)
  }

  @Test func drawsWhatIsKnownOfAWholeAndSaysWhatIsEmpty() {
    #expect(stack([30, nil], whole: 40).shares == [0.75, 0])
    let chart = StackedChart(
      ChartText("A"), partNames: ["Một", "Hai"], rows: [stack([30, nil], whole: 40)])
    let html = chart.html(id: "x")
    #expect(html.contains("<td class=\"num\">30</td><td class=\"num\"></td>"))
    #expect(html.contains("Ô trống: nguồn chưa nêu. Phần thanh để trống: chưa rõ thuộc cột nào."))
  }

  @Test func neverHidesAPartThatIsThere() {
    #expect(ChartMarks.hairWidths([0.999, 0.001, 0]) == [995, 5, 0])
    #expect(ChartMarks.hairWidths([0.5, 0.5]) == [500, 500])
    let thirds = ChartMarks.hairWidths([1 / 3.0, 1 / 3.0, 1 / 3.0])
    #expect(thirds == [333, 333, 333])
  }

  @Test func hatchesTheDisputedPartOnly() {
    let row = StackedChart.Row(
      label: "a",
      parts: [
        .init(value: DecimalNumber(3), isDisputed: true), .init(value: DecimalNumber(1)),
      ])
    let html = StackedChart(ChartText("A"), partNames: ["Một", "Hai"], rows: [row]).html(id: "x")
    #expect(html.contains("<svg class=\"disputed\" x=\"0.0%\" width=\"75.0%\" height=\"20\">"))
    #expect(html.contains("<rect class=\"part-2\" x=\"75.0%\" width=\"25.0%\" height=\"20\"/>"))
    #expect(html.contains("<td class=\"num\">3*</td>"))
    #expect(html.contains("Dấu * và phần gạch chéo: con số chưa khớp"))
  }

  @Test func marksTheWholeThatIsDisputedAndHatchesAllOfIt() {
    var row = stack([3, 1])
    row.isWholeDisputed = true
    let html = StackedChart(ChartText("A"), partNames: ["Một", "Hai"], rows: [row]).html(id: "x")
    #expect(html.contains("<td class=\"num\">3</td><td class=\"num\">1</td>"))
    #expect(html.contains("<td class=\"num\">4*</td>"))
    #expect(html.ranges(of: "<svg class=\"disputed\"").count == 2)
  }

  @Test func scrollsWhereNumbersAreTooLongForAPhone() {
    func html(_ number: Int) -> String {
      StackedChart(
        ChartText("A"), partNames: ["Một", "Hai"], rows: [stack([number, number])]
      ).html(id: "x")
    }
    #expect(!html(4_999).contains("class=\"scroll\""))
    #expect(html(1_000_000).contains("class=\"scroll\" role=\"region\" tabindex=\"0\""))
  }

  // MARK: - Progress

  private func progress(_ scale: ProgressChart.Scale, _ rows: [(Double, Double)]) -> ProgressChart {
    ProgressChart(
      ChartText("A"), scale,
      groups: [
        .init(
          name: "",
          rows: rows.map {
            .init(name: "a", planned: "1", done: "1", amounts: .init(done: $0.0, plan: $0.1))
          })
      ])
  }

  private func ends(_ chart: ProgressChart) -> [[Double]] {
    chart.groups[0].rows.compactMap(\.amounts).map { [chart.ends($0).done, chart.ends($0).plan] }
  }

  @Test func drawsSharesOfPlansOnOneTrack() {
    #expect(ends(progress(.share, [(45, 75), (5, 5)])) == [[0.6, 1], [1, 1]])
    #expect(ends(progress(.share, [(50, 40), (20, 40)])) == [[1, 0.8], [0.4, 0.8]])
  }

  @Test func drawsAmountsInOneScale() {
    #expect(ends(progress(.amount, [(30, 40), (10, 10)])) == [[0.75, 1], [0.25, 0.25]])
  }

  @Test func keepsASlipOfThePenFromPressingTheOthersTogether() {
    let shares = ends(progress(.share, [(100_000, 40), (20, 40)]))
    #expect(shares[0][0] == 1)
    #expect(shares[1][0] > 0.3)
  }

  @Test func drawsNoShareOfNothingAndNoneBelowZero() {
    #expect(ProgressChart.Amounts(done: 5, plan: 0) == nil)
    #expect(ProgressChart.Amounts(done: -5, plan: 5) == nil)
    #expect(ProgressChart.Amounts(done: nil, plan: 5) == nil)
    #expect(ProgressChart.Amounts(done: 0, plan: 5) != nil)
    let html = progress(.share, [(1, 0)]).html(id: "x")
    #expect(!html.contains("<svg") && !html.contains("Vạch đứng"))
  }

  // MARK: - Lines

  private func layout(_ days: [String], _ values: [Double?]) throws -> LineLayout {
    LineLayout(days: try days.map(day), labels: days, values: [values])
  }

  @Test func setsPointsTrueToTheirDates() throws {
    let layout = try layout(["01/01/2026", "11/01/2026", "01/3/2026"], [1, 2, 4])
    let plot = LineLayout.plot
    let width = plot.upperBound - plot.lowerBound
    #expect(layout.places.map(\.x).first == plot.lowerBound)
    #expect(abs(layout.places[1].x - plot.lowerBound - width * 10 / 59) < 1e-9)
    #expect(abs(layout.places[2].x - plot.upperBound) < 1e-9)
    #expect(layout.heights == [[0.25, 0.5, 1]])
  }

  @Test func breaksTheLineWhereNothingIsKnown() throws {
    let layout = try layout(
      ["2021", "2022", "2023", "2024"].map { "31/12/\($0)" }, [1, nil, 2, 3])
    #expect(layout.segments(of: 0).map(\.from) == [2])
    let chart = LineChart(
      ChartText("A"),
      points: try ["2021", "2022", "2023"].map {
        LineChart.Point(label: "Năm \($0)", day: try day("31/12/\($0)"))
      }, series: [.init(name: "Số", values: ["1", "", "3"])])
    let html = chart.html(id: "x")
    #expect(html.contains("Chỗ đường bị đứt: nguồn chưa nêu"))
    #expect(html.contains("<th scope=\"row\">Năm\u{A0}2022</th><td class=\"num\"></td>"))
    #expect(html.ranges(of: "<circle").count == 2)
  }

  @Test func drawsALineOfZerosOnTheAxis() throws {
    #expect(try layout(["31/12/2021", "31/12/2022"], [0, 0]).heights == [[0, 0]])
  }

  @Test func setsLabelsThatWouldTouchBelowEachOther() throws {
    let near = try layout(["01/01/2026", "25/12/2026", "31/12/2026"], [1, 1, 1])
    #expect(near.places.map(\.row) == [0, 0, 1])
    #expect(near.rows == 2)
    #expect(near.pointsWithWordsBelow(of: 0, ["10,0", "10,0", "10,0"], line: 0.2) == [2])
    let far = LineLayout(
      days: try ["01/01/2026", "01/7/2026", "31/12/2026"].map(day),
      labels: ["1/2026", "7/2026", "12/2026"], values: [[1, 1, 1]])
    #expect(far.rows == 1)
    #expect(far.pointsWithWordsBelow(of: 0, ["10,0", "10,0", "10,0"], line: 0.2) == [])
  }

  @Test func namesTheDrawingAndKeepsItsWordsTheSizeOfThePage() throws {
    let chart = LineChart(
      ChartText("A"),
      points: [
        .init(label: "Năm 2021", day: try day("31/12/2021")),
        .init(label: "Năm 2022", day: try day("31/12/2022"), isDisputed: true),
      ],
      series: [.init(name: "Một", values: ["4", "8"]), .init(name: "Hai", values: ["3", "7,9"])])
    let html = chart.html(id: "x")
    #expect(html.contains("role=\"img\" aria-labelledby=\"x\" aria-describedby=\"x-mo-ta\""))
    #expect(html.contains("Một: từ 4 (Năm\u{A0}2021) đến 8 (Năm\u{A0}2022); Hai: từ 3"))
    #expect(!html.contains("viewBox") && !html.contains("style="))
    #expect(html.contains("dy=\"-.7em\" text-anchor=\"end\">Một 8</text>"))
    #expect(html.contains("dy=\"1.5em\" text-anchor=\"end\">Hai 7,9</text>"))
    #expect(html.contains("Trục đứng bắt đầu từ 0. Điểm rỗng: con số chưa khớp"))
  }
}
