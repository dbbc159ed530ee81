package import Commands
package import Grammar
package import Lesson
package import Shell

/// A plain store of documents in Azure's place; nothing is kept.
package struct StoreSite: Site {
  package let profile: AccountProfile
  let store: RecordedStore

  package init(_ store: RecordedStore, profile: AccountProfile) {
    self.store = store
    self.profile = profile
  }

  package func visit(_ shell: Shell, _ body: (inout SiteVisit) -> Void) throws(CommandError) -> [Note] {
    var visit = SiteVisit(manager: store, profile: profile)
    body(&visit)
    return []
  }
}
