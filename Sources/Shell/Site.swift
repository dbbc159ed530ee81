package import ARM
package import Commands
package import Grammar
package import Lesson

/// What the commands of `az` run on: the simulated Azure, or a plain store of documents in a conformance report.
package protocol Site: Sendable {
  /// Who is logged in to what, as far as that is known before a command is carried out.
  var profile: AccountProfile { get }

  /// Lets a command loose on the site, and keeps what has become of it.
  ///
  /// - Returns: the differences between the documents and the service that were met.
  /// - Throws: when the site cannot be opened or kept.
  func visit(_ shell: Shell, _ body: (inout SiteVisit) -> Void) throws(CommandError) -> [Note]
}

/// What one command has of a site.
package struct SiteVisit: Sendable {
  /// Who answers requests.
  package var manager: any ResourceManager & Sendable
  /// Who is logged in; a command may change it.
  package var profile: AccountProfile
  /// Objects that were put aside; a command may change them.
  package var cache = ObjectCache()

  package init(manager: any ResourceManager & Sendable, profile: AccountProfile) {
    self.manager = manager
    self.profile = profile
  }
}
