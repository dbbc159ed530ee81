package import Grammar
import JSON

/// `az image builder validator`.
package enum ImageBuilderValidatorGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder validator", "Manage how the image of a template is looked over.",
      verbs: [("add", { add() }), ("remove", { remove() }), ("show", { show() })])
  }

  private static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder validator add", "Say how an image is looked over.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let goesOn = command.argument(
      "--continue-distribute-on-failure --dis-on-failure", "Distribute also what has failed.", of: Bool.self,
      default: "false")
    let onlySource = command.argument(
      "--source-validation-only", "Look at the source image and build nothing.", of: Bool.self, default: "false")
    let defers = command.deferral()
    command.example(
      "Distribute also what has failed.",
      "az image builder validator add -g MyGroup -n MyTemplate --continue-distribute-on-failure true --defer")
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        let place = ["properties", "validate"]
        body.set(.bool(call.optional(goesOn) ?? false), at: place + ["continueDistributeOnFailure"])
        body.set(.bool(call.optional(onlySource) ?? false), at: place + ["sourceValidationOnly"])
      }
    }
    return command
  }

  private static func remove() -> Command<Client> {
    .removingPart(
      "image builder validator remove", "Have no image looked over.", "validate",
      missing: "No validate existing in this image template, no need to remove.")
  }

  private static func show() -> Command<Client> {
    .showingPart("image builder validator show", "Show how an image is looked over.", "validate")
  }
}

/// `az image builder optimizer`.
package enum ImageBuilderOptimizerGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder optimizer", "Manage how the image of a template is made to start faster.",
      verbs: [
        ("add", { change("image builder optimizer add", "Say how an image is made to start faster.") }),
        ("remove", { remove() }), ("show", { show() }),
        ("update", { change("image builder optimizer update", "Change how an image is made to start faster.") }),
      ])
  }

  private static func change(_ words: StaticString, _ summary: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    let target = ImageTemplateTarget(declaredIn: &command)
    let boots = command.argument("--enable-vm-boot", "Make machines boot faster.", of: Bool.self)
    let defers = command.deferral()
    command.example(
      "Make machines boot faster.",
      "az image builder optimizer add -g MyGroup -n MyTemplate --enable-vm-boot true --defer")
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        guard let boots = call.optional(boots) else { return }
        body.set(boots ? "Enabled" : "Disabled", at: ["properties", "optimize", "vmBoot", "state"])
      }
    }
    return command
  }

  private static func remove() -> Command<Client> {
    .removingPart(
      "image builder optimizer remove", "Leave an image as it is built.", "optimize",
      missing: "No optimize existing in this image template, no need to clear.")
  }

  private static func show() -> Command<Client> {
    .showingPart("image builder optimizer show", "Show how an image is made to start faster.", "optimize")
  }
}

/// `az image builder error-handler`.
package enum ImageBuilderErrorHandlerGroup {
  private enum Reaction: String, ArgumentChoice {
    case cleanup
    case abort
  }

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder error-handler", "Manage what becomes of a build machine when a build fails.",
      verbs: [("add", { add() }), ("remove", { remove() }), ("show", { show() })])
  }

  private static func add() -> Command<Client> {
    var command = Command<Client>(
      .classic, "image builder error-handler add", "Say what becomes of a build machine when a build fails.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let customizing = command.argument(
      "--on-customizer-error", "When a customizer fails.", of: Reaction.self)
    let validating = command.argument("--on-validation-error", "When a validator fails.", of: Reaction.self)
    let defers = command.deferral()
    command.example(
      "Keep the build machine when a customizer fails.",
      "az image builder error-handler add -g MyGroup -n MyTemplate --on-customizer-error abort --defer")
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        var handling = JSONObject()
        if let word = call.optional(customizing) { handling["onCustomizerError"] = .string(word.rawValue) }
        if let word = call.optional(validating) { handling["onValidationError"] = .string(word.rawValue) }
        body.set(.object(handling), at: ["properties", "errorHandling"])
      }
    }
    return command
  }

  private static func remove() -> Command<Client> {
    .removingPart(
      "image builder error-handler remove", "Take a build machine away when a build fails.", "errorHandling",
      missing: "No error handler existing in this image template, no need to clear.")
  }

  private static func show() -> Command<Client> {
    .showingPart(
      "image builder error-handler show", "Show what becomes of a build machine when a build fails.", "errorHandling")
  }
}

extension Command where Context == Client {
  /// A command that takes a part out of a template that is put aside.
  fileprivate static func removingPart(
    _ words: StaticString, _ summary: StaticString, _ part: String, missing: String
  ) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    let target = ImageTemplateTarget(declaredIn: &command)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        guard body.remove(at: ["properties", part]).map({ !$0.isNull }) ?? false else {
          throw CommandError(.notFound, missing)
        }
      }
    }
    return command
  }

  /// A command that shows a part of a template that is put aside.
  fileprivate static func showingPart(
    _ words: StaticString, _ summary: StaticString, _ part: String
  ) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    let target = ImageTemplateTarget(declaredIn: &command)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      .value(try client.deferredPart(target.template(of: call), defers: call.isGiven(defers), part))
    }
    return command
  }
}
