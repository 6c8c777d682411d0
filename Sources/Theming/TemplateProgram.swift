/// A template made ready for contexts of one type, with all the partials, parents and blocks that
/// it calls.
///
/// Where a name leads is known before a page is made, since the types of all open sections are. So
/// each value has a slot of its own: when a section is opened, the fields that the template asks
/// for anywhere are read into their slots, and to print one is to look into its slot.
struct TemplateProgram: Sendable {
  enum Step: Sendable {
    /// Bytes of the template itself.
    case copy(Range<Int>)
    case put(slot: Int)
    /// Goes on at `end` when the value is not there; and when it is.
    case unless(slot: Int, end: Int)
    case when(slot: Int, end: Int)
    /// Does the steps before `end` for each item.
    case each(slot: Int, EachItem, end: Int)
    case call(routine: Int)
  }

  struct EachItem: Sendable {
    let frame: Int
    /// Whether an item of the same type is open around it, whose values must come back.
    let isNested: Bool
  }

  /// What is read of a context when a section of its type is opened.
  struct Frame: Sendable {
    var readings: [TemplateReading] = []
    /// Fields of records that lie in other slots: `{{contact.phone}}`.
    var inside: [Inner] = []

    struct Inner: Sendable {
      let record: Int
      let reading: TemplateReading
    }

    var slots: [Int] { readings.map(\.slot) + inside.map(\.reading.slot) }
  }

  let context: ObjectIdentifier
  var steps: [Step] = []
  var literals: [UInt8] = []
  /// Of the types of contexts that occur; the first is that of the template's own context.
  var frames: [Frame] = []
  /// The steps of each partial and parent; the first are the template's own.
  var routines: [Range<Int>] = []
  var slotCount = 0
}
