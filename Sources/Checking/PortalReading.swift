package import Commune
package import Files

/// A portal as rules over its records read it.
package struct PortalReading: Sendable {
  package let portal: Portal
  /// What its texts say.
  package let texts: [Reading]
  package let tree: FileTree
}
