internal import Files
package import Syntax
internal import VietnameseText

extension FormSheet {
  /// The rows of a CSV file of forms, by the names of its columns.
  package init(_ table: Table) {
    let keys = table.header.map { foldedKey($0.text) }
    func column(_ name: String) -> Int? { keys.firstIndex(of: name) }
    guard let label = column("chitieu"), let value = column("giatri") else {
      rows = []
      return
    }
    let form = column("bieu")
    let number = column("stt")
    let unit = column("donvitinh")
    let note = column("ghichu")
    rows = table.rows.map { row in
      func text(_ column: Int?) -> String { column.map { row.cells[$0].text } ?? "" }
      func place(_ column: Int) -> FormRow.Place {
        FormRow.Place(span: row.cells[column].span, range: nil)
      }
      let isBlank = text(value).singleSpaced.isEmpty
      return FormRow(
        form: text(form), number: text(number), label: text(label), unit: text(unit),
        value: text(value), note: text(note), place: place(isBlank ? label : value),
        unitPlace: place(unit ?? label))
    }
  }
}
