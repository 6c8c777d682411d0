package import Theming

/// A QR code with the address that it holds, which stands beside it in words.
package struct QRCodeContext: TemplateContext {
  package var name: String
  package var address: String
  package var side: String
  package var shape: String

  package static let fields = TemplateFields<QRCodeContext>([
    .text("name", "Mã dẫn tới đâu: «Trang của lĩnh vực Hộ tịch».", \.name),
    .text("address", "Địa chỉ trong mã, đúng từng chữ.", \.address),
    .text("side", "Cạnh của hình, kể cả viền trắng: `viewBox=\"0 0 {{side}} {{side}}\"`.", \.side),
    .text("shape", "Các ô đen, để đặt vào `<path d>`.", \.shape),
  ])
}
