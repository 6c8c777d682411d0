internal import Files

/// A page that stands at a former address and sends a reader on at once, with a link for browsers
/// that do not.
///
/// - Parameter target: where the page is now, relative to the former address or absolute.
package func movedPage(to target: String, title: String) -> String {
  let target = escapedHTML(target)
  let title = escapedHTML(title)
  let policy = escapedHTML("default-src 'none'; form-action 'none'; base-uri 'none'")
  return """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="referrer" content="same-origin">
    <title>Trang đã chuyển: \(title)</title>
    <meta http-equiv="refresh" content="0; url=\(target)">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    </head>
    <body>
    <h1>Trang đã chuyển</h1>
    <p>Trang này nay ở địa chỉ mới: <a href="\(target)">\(title)</a>.</p>
    </body>
    </html>

    """
}
