internal import VietnameseText

/// What a value is called in a text, and the rows of the data that have it.
package struct FigureName: Sendable {
  /// `hồ sơ tiếp nhận`.
  package let name: String
  package let otherNames: [String]
  /// What it is, in a few words for those who write.
  package let meaning: String
  /// Where the data is: `so-lieu/ho-so.csv`.
  package let file: String
  /// What can be said behind a comma, besides the period and the last day.
  let keys: [FigureKey]
  /// Those of ``keys`` that need not be said where one row only is left; without any other the whole is meant.
  var loose: Set<FigureKey> = []
  let rows: @Sendable (FigureBook, _ forms: String?) -> [FigureRow]

  /// The keys as they are written: `lĩnh vực`.
  package var keyNames: [String] { keys.map(\.rawValue) }

  func isCalled(_ text: String) -> Bool {
    let key = foldedKey(text)
    return foldedKey(name) == key || otherNames.contains { foldedKey($0) == key }
  }

  /// Every name, in the order in which the guide lists them.
  package static let all = dossierNames + otherCounts + plans + indices + forms

  private static let dossierNames: [FigureName] = [
    dossiers("hồ sơ tiếp nhận", \.received, "số hồ sơ tiếp nhận"),
    dossiers(
      "hồ sơ tiếp nhận mới", also: ["hồ sơ mới"], \.fresh, "trong đó tiếp nhận mới trong kỳ"),
    dossiers("hồ sơ kỳ trước chuyển sang", \.carriedOver, "từ kỳ trước chuyển qua"),
    dossiers("hồ sơ trực tuyến", also: ["hồ sơ nộp trực tuyến"], \.online, "nộp trực tuyến"),
    dossiers("hồ sơ trực tiếp", also: ["hồ sơ nộp trực tiếp"], \.atDesk, "nộp trực tiếp"),
    dossiers("hồ sơ đã giải quyết", \.settled, "đã giải quyết"),
    dossiers(
      "hồ sơ trước hạn", also: ["hồ sơ giải quyết trước hạn"], \.early, "giải quyết trước hạn"),
    dossiers(
      "hồ sơ đúng hạn", also: ["hồ sơ giải quyết đúng hạn"], \.onTime, "giải quyết đúng hạn"),
    dossiers("hồ sơ quá hạn", also: ["hồ sơ giải quyết quá hạn"], \.late, "giải quyết quá hạn"),
    dossiers("hồ sơ đang giải quyết", \.pending, "đang giải quyết"),
    dossiers(
      "hồ sơ trong hạn", also: ["hồ sơ đang giải quyết trong hạn"], \.pendingInTime,
      "đang giải quyết, còn trong hạn"),
    dossiers("hồ sơ quá hạn chưa giải quyết", \.pendingLate, "đang giải quyết, quá hạn"),
  ]

  private static func dossiers(
    _ name: String, also others: [String] = [],
    _ column: any KeyPath<DossierCount, Int?> & Sendable,
    _ meaning: String
  ) -> FigureName {
    FigureName(
      name: name, otherNames: others, meaning: meaning, file: "so-lieu/ho-so.csv", keys: [.field]
    ) { book, _ in
      book.dossiers.map { row in
        FigureRow(row.period, until: row.until, [.field: row.isTotal ? "" : row.field])
          .with(row[keyPath: column])
      }
    }
  }

  private static let otherCounts: [FigureName] = [
    satisfaction("số phiếu", ["phiếu đánh giá"], "số phiếu thu về") { $1.with($0.ballots) },
    satisfaction("phiếu hài lòng", [], "số phiếu hài lòng") { $1.with($0.satisfied) },
    satisfaction("tỷ lệ hài lòng", ["tỉ lệ hài lòng"], "tỷ lệ như nguồn ghi") { $1.with($0.rate) },
    lateness("hồ sơ trễ hạn", "số hồ sơ trễ hạn", \.lateDossiers),
    lateness("thư xin lỗi", "số thư xin lỗi đã gửi", \.apologies),
    FigureName(
      name: "số thủ tục", otherNames: [], meaning: "số thủ tục của nhóm",
      file: "so-lieu/so-thu-tuc.csv", keys: [.group]
    ) { book, _ in
      book.procedureCounts.map { row in
        FigureRow(ReportingPeriod.read(row.period), [.group: row.group]).with(row.count)
      }
    },
  ]

  private static func satisfaction(
    _ name: String, _ others: [String], _ meaning: String,
    _ fill: @escaping @Sendable (SatisfactionCount, FigureRow) -> FigureRow
  ) -> FigureName {
    FigureName(
      name: name, otherNames: others, meaning: meaning, file: "so-lieu/hai-long.csv",
      keys: [.method], loose: [.method]
    ) { book, _ in
      book.satisfaction.map { row in
        fill(row, FigureRow(row.period, until: row.until, [.method: row.method]))
      }
    }
  }

  private static func lateness(
    _ name: String, _ meaning: String, _ column: any KeyPath<LatenessCount, Int?> & Sendable
  ) -> FigureName {
    FigureName(
      name: name, otherNames: [], meaning: meaning, file: "so-lieu/tre-han.csv", keys: []
    ) { book, _ in
      book.lateness.map { FigureRow($0.period, until: $0.until).with($0[keyPath: column]) }
    }
  }

  private static let plans: [FigureName] = [
    target("kế hoạch", ["chỉ tiêu kế hoạch"], "phải đạt bao nhiêu", \.planned),
    target("thực hiện", ["đã thực hiện"], "đã đạt bao nhiêu", \.achieved),
  ]

  private static func target(
    _ name: String, _ others: [String], _ meaning: String,
    _ column: any KeyPath<Target, String> & Sendable
  ) -> FigureName {
    FigureName(
      name: name, otherNames: others, meaning: meaning, file: "so-lieu/chi-tieu.csv",
      keys: [.target, .group], loose: [.group]
    ) { book, _ in
      book.targets.map { row in
        FigureRow(
          ReportingPeriod.read(row.period), [.target: row.name, .group: row.group]
        ).with(row[keyPath: column], unit: row.unit)
      }
    }
  }

  private static let indices: [FigureName] = [
    score("điểm", ["điểm bộ chỉ số"], "điểm đạt được", \.points, \.points, \.points),
    score(
      "điểm tối đa", ["điểm tối đa bộ chỉ số"], "điểm cao nhất có thể đạt", \.maximum, \.maximum,
      \.maximum),
  ]

  private static func score(
    _ name: String, _ others: [String], _ meaning: String,
    _ whole: any KeyPath<ServiceIndex, DecimalNumber?> & Sendable,
    _ block: any KeyPath<ServiceIndex.Block, DecimalNumber?> & Sendable,
    _ item: any KeyPath<ServiceIndexScore, DecimalNumber?> & Sendable
  ) -> FigureName {
    FigureName(
      name: name, otherNames: others, meaning: meaning, file: "so-lieu/bo-chi-so-766.csv",
      keys: [.group, .item]
    ) { book, _ in
      book.serviceIndex.flatMap { index in
        [FigureRow(index.period).with(index[keyPath: whole])]
          + index.blocks.flatMap { part in
            [FigureRow(index.period, [.group: part.kind.name]).with(part[keyPath: block])]
              + part.items.map { score in
                FigureRow(index.period, [.group: part.kind.name, .item: score.item])
                  .with(score[keyPath: item])
              }
          }
      }
    }
  }

  private static let forms: [FigureName] = [
    FigureName(
      name: "giá trị", otherNames: ["biểu mẫu"], meaning: "giá trị của một dòng trong biểu mẫu",
      file: "so-lieu/bieu-mau-….csv", keys: [.form, .number, .target, .file],
      loose: [.form, .number, .target, .file]
    ) { book, own in
      book.forms.sorted { $0.key < $1.key }.flatMap { file, forms in
        forms.flatMap { form in
          form.rows.map { row in
            var made = FigureRow(
              nil, [.form: form.number, .number: row.number, .target: row.name])
            // A text with forms of its own means these.
            made.aspects[.file] = file == own ? "" : file
            return made.with(row.value, unit: row.unit)
          }
        }
      }
    }
  ]
}
