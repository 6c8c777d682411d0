package import Files

/// What a browser is told of the files of a portal, by how their names end.
package func contentType(of path: FilePath) -> String {
  switch path.fileExtension {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "json": "application/json"
  case "jsonld": "application/ld+json"
  case "xml": "application/xml"
  case "atom": "application/atom+xml"
  case "csv": "text/csv; charset=utf-8"
  case "txt": "text/plain; charset=utf-8"
  case "svg": "image/svg+xml"
  case "ico": "image/x-icon"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "gif": "image/gif"
  case "avif": "image/avif"
  case "woff2": "font/woff2"
  case "pdf": "application/pdf"
  case "doc": "application/msword"
  case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case "xls": "application/vnd.ms-excel"
  case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case "ppt": "application/vnd.ms-powerpoint"
  case "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  case "odt": "application/vnd.oasis.opendocument.text"
  case "ods": "application/vnd.oasis.opendocument.spreadsheet"
  case "zip": "application/zip"
  case "rar": "application/vnd.rar"
  case "mp3": "audio/mpeg"
  case "mp4": "video/mp4"
  default: "application/octet-stream"
  }
}
