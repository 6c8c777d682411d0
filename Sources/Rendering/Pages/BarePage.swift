internal import Files
package import VietnameseText

/// The page at an address that was withdrawn while the portal cannot be built: it needs no theme and no other
/// page.
package func withdrawnPage(reason: String, on day: CalendarDate) -> String {
  let words = reason.isEmpty ? "" : "\n<p><strong>Lý do:</strong> \(escapedHTML(reason))</p>"
  return barePage(
    title: "Trang này đã được gỡ", head: "<meta name=\"robots\" content=\"noindex\">",
    body: """
      <h1>Trang này đã được gỡ</h1>
      <p>Nội dung ở địa chỉ này đã được gỡ ngày \(day.short).</p>\(words)
      """)
}

/// A page that needs no theme and no other file: seen for a moment, or for as long as a slow network takes.
///
/// - Parameters:
///   - title: escaped, as all that is put in.
///   - head: what stands in its head besides, without the last line end.
func barePage(title: String, head: String, body: String) -> String {
  Policy.selfContained { policy in
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(escapedHTML(policy))">
    <meta name="referrer" content="same-origin">
    <title>\(title)</title>
    \(head)
    <style>\(bareStyle)</style>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }
}

private let bareStyle = """
  :root{color-scheme:light dark}\
  body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1c1c1c;background:#fff}\
  main{max-width:38rem;margin:0 auto;padding:2rem 1rem}\
  h1{margin:0 0 1rem;font-size:1.6rem;line-height:1.3}\
  a{color:#0b4f8a;overflow-wrap:anywhere}\
  @media (prefers-color-scheme:dark){body{color:#eee;background:#16191d}a{color:#8cc4ff}}
  """
