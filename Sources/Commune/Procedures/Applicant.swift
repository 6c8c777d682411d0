internal import VietnameseText

/// Who a procedure is for (đối tượng thực hiện), in the few groups that a citizen tells apart. The
/// national portal has a dozen names for them, some of which contain commas.
package enum Applicant: Sendable, CaseIterable {
  case citizen
  case abroad
  case organization
  case business
  case official
  case other

  /// The group of one name as the source has it: `Tổ chức (không bao gồm doanh nghiệp, HTX)`.
  package init(subject: String) {
    let plain = folded(subject)
    func begins(_ words: String...) -> Bool { words.contains { plain.hasPrefix($0) } }
    if begins("cong dan viet nam", "ca nhan", "nguoi dan", "ho gia dinh") {
      self = .citizen
    } else if begins("nguoi viet nam dinh cu", "nguoi nuoc ngoai", "to chuc nuoc ngoai") {
      self = .abroad
    } else if begins("doanh nghiep", "hop tac xa", "ho kinh doanh") {
      self = .business
    } else if begins("can bo", "cong chuc", "vien chuc") {
      self = .official
    } else if begins("to chuc") {
      self = .organization
    } else {
      self = .other
    }
  }
}
