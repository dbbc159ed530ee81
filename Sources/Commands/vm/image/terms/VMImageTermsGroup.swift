import ARM
package import Grammar

/// `az vm image terms`.
package enum VMImageTermsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm image terms", "Read, accept and cancel the terms of images of the marketplace.",
      verbs: [
        ("accept", { accept() }),
        ("cancel", { cancel() }),
        ("show", { show() }),
      ])
  }

  /// `az vm image terms accept`: agrees to the terms of an image, so that machines can be made from it.
  package static func accept() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image terms accept", "Accept the terms of an image of the marketplace.")
    let image = MarketplacePlanKeys(declaredIn: &command)
    command.example("Accept terms.", "az vm image terms accept --publisher Contoso --offer firewall --plan basic")
    command.run { (call, client) throws(CommandError) in
      let plan = try image.plan(of: call, &client)
      return try client.sign(plan, accepts: true)
    }
    return command
  }

  /// `az vm image terms cancel`: takes the agreement back.
  package static func cancel() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm image terms cancel", "Take back that the terms of an image were accepted.")
    let image = MarketplacePlanKeys(declaredIn: &command)
    command.example("Take it back.", "az vm image terms cancel --publisher Contoso --offer firewall --plan basic")
    command.run { (call, client) throws(CommandError) in
      let plan = try image.plan(of: call, &client)
      return try client.sign(plan, accepts: false)
    }
    return command
  }

  /// `az vm image terms show`: the terms, and whether they are accepted.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image terms show", "Show the terms of an image of the marketplace.")
    let image = MarketplacePlanKeys(declaredIn: &command)
    command.example("Show terms.", "az vm image terms show --publisher Contoso --offer firewall --plan basic")
    command.run { (call, client) throws(CommandError) in
      let plan = try image.plan(of: call, &client)
      return .value(MarketplacePlan.shown(try client.send(plan.request(.get, client))))
    }
    return command
  }
}

extension VMImageGroup {
  /// `az vm image accept-terms`: the old name of `vm image terms accept`, with complaints of its own.
  package static func acceptTerms() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image accept-terms", "Accept the terms of an image of the marketplace.")
    command.deprecate(replacement: "az vm image terms accept", expiration: "3.0.0")
    let image = MarketplacePlanKeys(declaredIn: &command)
    command.example("Accept terms.", "az vm image accept-terms --publisher Contoso --offer firewall --plan basic")
    command.run { (call, client) throws(CommandError) in
      guard let plan = try image.planForOldCommand(of: call, &client) else { return .nothing }
      return try client.sign(plan, accepts: true)
    }
    return command
  }
}
