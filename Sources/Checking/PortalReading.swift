package import Commune
package import Files

/// A portal as rules over its records read it.
package struct PortalReading: Sendable {
  package let portal: Portal
  /// What its texts say.
  package let texts: [Reading]
  package let tree: FileTree

  package init(portal: Portal, texts: [Reading], tree: FileTree) {
    self.portal = portal
    self.texts = texts
    self.tree = tree
  }
}
