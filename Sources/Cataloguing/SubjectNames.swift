internal import VietnameseText

/// Who a procedure is for, out of a list that parts names by commas although some have commas themselves:
///
///     Cán bộ, công chức, viên chức, Công dân Việt Nam  →  two names
///
/// Only names that the national portal is known to use are cut out; a list with another stays whole.
func subjectNames(_ text: String) -> (names: [String], isWhole: Bool) {
  let known = [
    "Tổ chức (không bao gồm doanh nghiệp, HTX)", "Cán bộ, công chức, viên chức",
    "Doanh nghiệp có vốn đầu tư nước ngoài", "Doanh nghiệp Việt Nam", "Doanh nghiệp",
    "Người Việt Nam định cư ở nước ngoài", "Công dân Việt Nam", "Người nước ngoài", "Hợp tác xã",
    "Tổ chức nước ngoài", "Tổ chức Đảng", "Đảng viên", "Tổ chức", "Cá nhân", "Hộ gia đình",
    "Hộ kinh doanh",
  ]
  let whole = text.singleSpaced
  var rest = whole[...]
  var names: [String] = []
  while !rest.isEmpty {
    let name = known.first { name in
      guard rest.hasPrefix(name) else { return false }
      let after = rest.dropFirst(name.count)
      return after.isEmpty || after.hasPrefix(",") || after.hasPrefix(";")
    }
    guard let name else { return ([whole], false) }
    names.append(name)
    rest = rest.dropFirst(name.count).drop { $0 == "," || $0 == ";" || $0 == " " }
  }
  return (names, true)
}
