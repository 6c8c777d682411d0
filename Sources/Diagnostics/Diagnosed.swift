/// A value and everything that was learned while it was made.
///
/// There is always a value: a broken page becomes a page with findings, not an exception.
package struct Diagnosed<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
    Diagnosed<Other>(transform(value), diagnostics)
  }

  package func flatMap<Other>(_ transform: (Value) -> Diagnosed<Other>) -> Diagnosed<Other> {
    let next = transform(value)
    return Diagnosed<Other>(next.value, diagnostics + next.diagnostics)
  }

  /// The value alone, its findings added to `sink`.
  package func moving(into sink: inout [Diagnostic]) -> Value {
    sink += diagnostics
    return value
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
