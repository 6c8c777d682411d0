package import Commune

/// What of the law's requirements a portal meets (bảng điểm).
package struct Scorecard: Sendable {
  package struct Line: Sendable {
    package let requirement: Requirement
    package let outcome: Requirement.Outcome
  }

  package let lines: [Line]

  /// How many are met.
  package var reached: Int { lines.count { $0.outcome == .met } }
  /// How many the law asks of this portal.
  package var asked: Int {
    lines.count {
      if case .notApplicable = $0.outcome { false } else { true }
    }
  }

  package var unmet: [(requirement: Requirement, gaps: [Requirement.Gap])] {
    lines.compactMap {
      if case .unmet(let gaps) = $0.outcome { ($0.requirement, gaps) } else { nil }
    }
  }
}

/// The scorecard of a portal; nil for one of which the law asks nothing: an archive, whose commune is no
/// more, or a demonstration, which is no commune's word.
package func scorecard(of portal: Portal) -> Scorecard? {
  guard !portal.isArchive, !portal.settings.isDemonstration else { return nil }
  return Scorecard(
    lines: Requirement.all.map {
      Scorecard.Line(requirement: $0, outcome: $0.check(portal))
    })
}
