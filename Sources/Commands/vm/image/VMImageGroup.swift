package import Grammar

/// `az vm image`.
package enum VMImageGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm image", "Find out which images there are.",
      verbs: [
        ("accept-terms", { acceptTerms() }),
        ("list", { list() }),
        ("list-offers", { listOffers() }),
        ("list-publishers", { listPublishers() }),
        ("list-skus", { listSKUs() }),
        ("show", { show() }),
      ],
      subgroups: [("terms", { VMImageTermsGroup.group() })])
  }
}
