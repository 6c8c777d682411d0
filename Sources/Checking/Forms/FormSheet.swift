/// The indicator forms that go with one report (biểu mẫu kèm theo), all their rows in order.
package struct FormSheet: Sendable {
  package let rows: [FormRow]

  /// The rows right below a row: of 3.1 those that are numbered 3.1.1, 3.1.2.
  package func parts(of row: FormRow) -> [FormRow] {
    guard let number = row.number else { return [] }
    return rows.filter { $0.form == row.form && $0.number?.parent == number }
  }

  /// The numbers of the forms, in order.
  package var forms: [String] {
    rows.reduce(into: []) { forms, row in
      if forms.last != row.form { forms.append(row.form) }
    }
  }
}
