import Foundation
import Testing

/// What `trangxa xuat` writes, read back by other programs.
@Suite struct ExportCommandTests {
  private static let report = """
    ---
    Tiêu đề: Báo cáo quý I
    Kỳ: Quý I/2026
    Số ký hiệu: 46/BC-UBND
    Ngày ban hành: 05/4/2026
    Nơi ban hành: Xã Mẫu
    Cơ quan cấp trên: Ủy ban nhân dân tỉnh Thí Dụ
    Cơ quan: Ủy ban nhân dân xã Mẫu
    Kính gửi: "Sở Nội vụ; Ủy ban nhân dân tỉnh"
    Trích yếu: Kết quả cải cách hành chính quý I năm 2026
    Người ký:
      Quyền hạn: "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH"
      Chức vụ: Phó Chủ tịch
      Họ tên: Trần Thị Thí
    Nơi nhận:
      - Như trên
      - "Lưu: VT, VP & <KT>"
    Biểu mẫu: so-lieu/bieu-mau-quy-1.csv
    ---
    Xã tiếp nhận {{hồ sơ tiếp nhận}} hồ sơ, trực tuyến {{hồ sơ trực tuyến / hồ sơ tiếp nhận}}.

    ## I. Kết quả

    ### 1. Thủ tục

    - Một việc.
    - Hai việc, [xem](../tin-tuc/a.md).

    | Lĩnh vực | Hồ sơ |
    | --- | --- |
    | Hộ tịch | 1.200 |

    ```bang Theo cách nộp
    đơn vị: hồ sơ
    nguồn: sổ theo dõi
    ---
    Lĩnh vực,Trực tuyến,Trực tiếp
    Hộ tịch,1.318,153
    ```

    ```bieu-mau
    tệp: so-lieu/bieu-mau-quy-1.csv
    biểu: 1
    ```
    """

  private static let files = [
    "xa-mau/trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n",
    "xa-mau/so-lieu/ho-so.csv":
      "Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến\nQuý I/2026,Tổng,1234,1200\n",
    "xa-mau/so-lieu/bieu-mau-quy-1.csv": """
    Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị
    1,Văn bản & thủ tục,1.,Văn bản đã ban hành,Văn bản,"2.517"
    1,Văn bản & thủ tục,2.,Tỷ lệ,%,"98,50%"
    1,Văn bản & thủ tục,3.,=HYPERLINK("http://x"),,=1+1
    1,Văn bản & thủ tục,4.,Hoàn thành,,17/100%
    II/2,Biểu hai,1.,Số dương,,+5

    """,
    "xa-mau/bao-cao/quy-1.md": report,
  ]

  private func python(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    let venv = Installation.repository.appendingPathComponent(".venv/bin/python").path
    process.executableURL = URL(fileURLWithPath: venv)
    process.arguments = ["-c", program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func writesAReportWithItsHeadItsFiguresAndItsSignature() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let run = try site.trangxa("xuat", "content/xa-mau/bao-cao/quy-1.md", "--ra", "ra/quy-1.docx")
    #expect(run.errors == "")
    #expect(run.output == "Đã ghi ra/quy-1.docx\n")
    #expect(run.status == 0)
    let file = site.folder.appendingPathComponent("ra/quy-1.docx").path
    let text = try python(
      """
      import subprocess, sys
      print(subprocess.run(["pandoc", "-f", "docx", "-t", "plain", "--wrap=none", sys.argv[1]],
        check=True, capture_output=True, text=True).stdout)
      """, file)
    for words in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
      "ỦY BAN NHÂN DÂN TỈNH THÍ DỤ", "ỦY BAN NHÂN DÂN XÃ MẪU", "Số: 46/BC-UBND",
      "Xã Mẫu, ngày 05 tháng 4 năm 2026", "BÁO CÁO",
      "Kết quả cải cách hành chính quý I năm 2026",
      "Kính gửi: Sở Nội vụ; Ủy ban nhân dân tỉnh", "I. Kết quả", "1. Thủ tục", "Hai việc, xem.",
      "1.200", "Theo cách nộp (đơn vị: hồ sơ)", "1.318", "153", "Nguồn: sổ theo dõi.",
      "Văn bản đã ban hành", "2.517", "98,50%", "17/100%", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH", "Trần Thị Thí", "Nơi nhận:", "- Như trên;", "- Lưu: VT, VP & <KT>.",
    ] {
      #expect(text.contains(words), "thiếu “\(words)”\n\(text)")
    }
    let plain = text.replacingOccurrences(of: "\u{A0}", with: " ")
    #expect(plain.contains("Xã tiếp nhận 1.234 hồ sơ, trực tuyến 97,24%."))
    // Every part is XML, the page is that of the decree, and the first has no number.
    let parts = try python(
      """
      import sys, zipfile, xml.dom.minidom
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for name in archive.namelist():
          if name.endswith((".xml", ".rels")):
              xml.dom.minidom.parseString(archive.read(name))
      print(archive.read("word/document.xml").decode())
      print(archive.read("word/styles.xml").decode())
      print([archive.read(n).decode() for n in archive.namelist() if "header" in n])
      """, file)
    for words in [
      "w:w=\"11906\"", "w:left=\"1701\"", "w:right=\"851\"", "<w:titlePg", "Times New Roman",
      " PAGE ", "w:headerReference",
    ] {
      #expect(parts.contains(words), "thiếu \(words)")
    }
  }

  @Test func exportsADraftAndSaysWhatHasNoValue() throws {
    var files = Self.files
    files["xa-mau/bao-cao/nhap.md"] =
      "---\nTiêu đề: Nháp\nNháp: có\nKỳ: Quý II/2026\n---\nCó {{hồ sơ tiếp nhận}} hồ sơ.\n"
    let site = try Installation(files)
    defer { site.remove() }
    let run = try site.trangxa("xuat", "content/xa-mau/bao-cao/nhap.md")
    #expect(run.status == 0)
    #expect(run.output == "Đã ghi nhap.docx\n")
    #expect(run.errors.contains("content/xa-mau/bao-cao/nhap.md:6:4: lỗi: "))
    #expect(run.errors.contains("không có số liệu của kỳ “Quý II/2026”"))
    #expect(run.errors.hasSuffix("văn bản xuất ra giữ nguyên những chỗ ấy; sửa rồi xuất lại\n"))
    #expect(site.exists("nhap.docx"))
  }

  @Test func writesFormsAsAWorkbook() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let run = try site.trangxa("xuat", "--bieu", "quý 1 2026", "--ra", "bieu.xlsx")
    #expect(run.errors == "")
    #expect(run.output == "Đã ghi bieu.xlsx: 2 biểu\n")
    let file = site.folder.appendingPathComponent("bieu.xlsx").path
    let text = try python(
      """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      for sheet in book:
          print(sheet.title)
          for row in sheet.iter_rows():
              print("|".join(f"{c.data_type}:{c.value}:{c.number_format}" for c in row if c.value is not None))
      """, file)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0 == "Biểu 1" || $0 == "Biểu II 2" } == ["Biểu 1", "Biểu II 2"])
    for words in [
      "s:Biểu 1: Văn bản & thủ tục:General", "s:Xã Mẫu, Quý I/2026:General",
      "s:Văn bản đã ban hành:@|s:Văn bản:@|n:2517:#,##0", "n:0.985:0.00%",
      "s:=HYPERLINK(\"http://x\"):@|s:=1+1:@", "s:17/100%:@", "s:+5:@",
    ] {
      #expect(text.contains(words), "thiếu “\(words)”\n\(text)")
    }
    // The file by its path gives the same bytes.
    _ = try site.trangxa(
      "xuat", "--bieu", "content/xa-mau/so-lieu/bieu-mau-quy-1.csv", "--ra", "hai.xlsx")
    let two = try ["bieu.xlsx", "hai.xlsx"].map {
      try Data(contentsOf: site.folder.appendingPathComponent($0))
    }
    #expect(two[0] == two[1])
  }

  @Test func refusesWhatCannotBeExported() throws {
    var files = Self.files
    files["xa-mau/bao-cao/lai.md"] =
      "---\nTiêu đề: Lại\nDiễn đạt lại: có\nKỳ: Quý II/2026\n---\nLời.\n"
    let site = try Installation(files)
    defer { site.remove() }
    let none = try site.trangxa("xuat", "content/xa-mau/bao-cao/quy-2.md")
    #expect(none.status == 2)
    #expect(
      none.errors == """
        trangxa: “content/xa-mau/bao-cao/quy-2.md” không phải một báo cáo đọc được
        gợi ý: có phải ý bạn là content/xa-mau/bao-cao/quy-1.md?

        """)
    let again = try site.trangxa("xuat", "content/xa-mau/bao-cao/lai.md")
    #expect(again.status == 2)
    #expect(again.errors.contains("diễn đạt lại báo cáo của nơi khác"))
    let forms = try site.trangxa("xuat", "--bieu", "quý 4 2026")
    #expect(forms.status == 2)
    #expect(forms.errors.contains("không có biểu mẫu “quý 4 2026”"))
    #expect(forms.errors.contains("content/xa-mau/so-lieu/bieu-mau-quy-1.csv"))
    #expect(try site.trangxa("xuat").status == 2)
    #expect(try site.trangxa("xuat", "a.md", "--ra", "a.pdf").status == 2)
    #expect(try site.names(in: "") == ["content", "themes"])
  }

  @Test func saysThatPandocIsMissing() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let run = try site.trangxa(
      "xuat", "content/xa-mau/bao-cao/quy-1.md", environment: ["PATH": "/khong-co"])
    #expect(run.status == 3)
    #expect(run.errors.contains("máy chưa có chương trình “pandoc”; hãy cài gói pandoc"))
    #expect(!site.exists("quy-1.docx"))
  }
}
