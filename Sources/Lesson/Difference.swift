/// A place where the seed documents and the real service differ (vmss.md §15).
///
/// One row here is one row of the table in the README. In lesson mode azsim does what the documents describe and says so
/// in one line; in strict mode it does exactly what the service does.
package enum Difference: String, Sendable, CaseIterable {
  case rollingUpdateReturns
  case automaticUpdateReturns
  case automaticOSUpgradeSilence
  case flexibleInstanceView
  case repairsGracePeriodText
  case retiredImageAlias
  case numbersAsTags
  case booleansInRows
  case bareResourceTemplate

  /// What happens in lesson mode.
  package var lesson: StaticString {
    switch self {
    case .rollingUpdateReturns:
      "A model change in Rolling mode returns at once, with the upgrade under way."
    case .automaticUpdateReturns:
      "A model change in Automatic mode returns at once, with the instances being upgraded."
    case .automaticOSUpgradeSilence:
      "Automatic OS upgrades can be switched on for a Flexible set that misses a prerequisite; nothing ever happens, and a note names what is missing."
    case .flexibleInstanceView:
      "`vmss get-instance-view` answers for a Flexible set as for a Uniform one."
    case .repairsGracePeriodText:
      "`--automatic-repairs-grace-period PT30M` means thirty minutes, as `30` does."
    case .retiredImageAlias:
      "`vmss create --image UbuntuLTS` is refused as an invalid image, with the aliases that are there."
    case .numbersAsTags:
      "`vmss update --set tags.try=2` makes a tag of the number."
    case .booleansInRows:
      "`-o tsv` writes `true` and `false` in small letters everywhere."
    case .bareResourceTemplate:
      "A template file that is one resource is deployed as that resource, named after the deployment if it has no name."
    }
  }

  /// What happens in strict mode, which is what Azure does.
  package var strict: StaticString {
    switch self {
    case .rollingUpdateReturns:
      "The command waits for the upgrade to end, and fails with its error."
    case .automaticUpdateReturns:
      "The command waits until every instance is upgraded."
    case .automaticOSUpgradeSilence:
      "A missing health source, a pinned image or MaxSurge is refused; about the rest the service is silent, and nothing ever happens."
    case .flexibleInstanceView:
      "The service refuses (`OperationNotAllowed`); `vm get-instance-view` shows each machine."
    case .repairsGracePeriodText:
      "The client sends `PTPT30MM`, which the service refuses."
    case .retiredImageAlias:
      "The client takes the word for a managed image's name, and the service does not find it (exit 2)."
    case .numbersAsTags:
      "The client breaks down (`Expect <class 'str'>, got 2`); `--force-string` makes it a text."
    case .booleansInRows:
      "Beside other values in a row they are `True` and `False`."
    case .bareResourceTemplate:
      "The service refuses it (`InvalidRequestContent`): a template has `$schema`, `contentVersion` and `resources`."
    }
  }

  /// The line on stderr in lesson mode, after `NOTE: `.
  package var note: StaticString {
    switch self {
    case .rollingUpdateReturns:
      "Azure holds this command until the rolling upgrade ends; here it goes on by itself: watch it with 'az vmss rolling-upgrade get-latest' or 'azsim tick'."
    case .automaticUpdateReturns:
      "Azure holds this command until every instance is upgraded; here the instances go on by themselves: watch them with 'azsim tick'."
    case .automaticOSUpgradeSilence:
      "Azure will never start an automatic OS upgrade here, and does not say why:"
    case .flexibleInstanceView:
      "Azure refuses this on a Flexible scale set: look at each machine with 'az vm get-instance-view'."
    case .repairsGracePeriodText:
      "az takes the grace period as bare minutes here (30, not PT30M) and would send a text that Azure refuses."
    case .retiredImageAlias:
      "az takes this word for the name of a managed image, and shows that Azure does not find it."
    case .numbersAsTags:
      "az breaks down over a tag that is a number: add --force-string, or write tags.name='\"2\"'."
    case .booleansInRows:
      "az writes True and False with a capital letter when they stand beside other values in a row of tsv."
    case .bareResourceTemplate:
      "Azure refuses this file: it is one resource and no template. Put it into the 'resources' of one."
    }
  }
}

/// How a world treats the differences.
package enum Strictness: Sendable {
  /// The documents' command sequences work as described.
  case lesson
  /// Exactly the service.
  case strict
}

/// A difference that a command came across.
package struct Note: Sendable, Equatable {
  package let difference: Difference
  /// What exactly it is about, where the difference alone does not say.
  package let detail: String?

  package init(_ difference: Difference, detail: String? = nil) {
    self.difference = difference
    self.detail = detail
  }

  /// The line to show, without `NOTE: `.
  package var text: String { detail.map { "\(difference.note) \($0)." } ?? "\(difference.note)" }
}
