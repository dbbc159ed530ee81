import ARM
import Commands
import Grammar
import JSON
import World

/// What the names of completers in declarations stand for: words that only the state, the machine or the tables of facts
/// know.
///
/// The state is read without its lock and without moving the clock. One that is missing or broken gives no words.
struct LiveValues {
  let shell: Shell

  /// Where words come from, as declarations name it.
  enum Source: Equatable {
    case resourceGroup
    case location
    case subscription
    case scaleSet
    /// Machines, and the instances of Flexible sets, which are machines too.
    case virtualMachine
    /// The instances of the set that is named on the same line.
    case instance
    /// Words that stand for images of the marketplace.
    case imageAlias
    case file
    case fault
    case faultEffect
    case faultSelector
    case tickGoal
    /// The names of resources of a type: a completer that is called `Microsoft.Compute/galleries` needs no case here.
    case resource(type: String)

    init?(_ completer: String) {
      switch completer {
      case "resource-group": self = .resourceGroup
      case "location": self = .location
      case "subscription": self = .subscription
      case "scale-set": self = .scaleSet
      case "virtual-machine": self = .virtualMachine
      case "instance": self = .instance
      case "image": self = .imageAlias
      case "file": self = .file
      case "fault": self = .fault
      case "fault-effect": self = .faultEffect
      case "fault-selector": self = .faultSelector
      case "tick-goal": self = .tickGoal
      default:
        guard completer.utf8.contains(UInt8(ascii: "/")) else { return nil }
        self = .resource(type: completer)
      }
    }
  }

  /// The words for a question; more than begin with its prefix may be among them.
  func words(for request: Completion.Request) -> [String] {
    switch Source(request.completer) {
    case nil: []
    case .resourceGroup: names(of: "Microsoft.Resources/resourceGroups", request)
    case .location: Region.all.map(\.name)
    case .subscription: glance()?.subscription ?? []
    case .scaleSet: names(of: Self.scaleSetType, request)
    case .virtualMachine: names(of: "Microsoft.Compute/virtualMachines", request) + flexibleInstances(request)
    case .instance: instances(of: request.given["scale-set"] ?? setting("vmss"), request)
    case .imageAlias: ImageAlias.all.map(\.word)
    case .file: files(request.prefix)
    case .fault: (glance()?.faults ?? []).map { String($0) }
    case .faultEffect: FaultEffect.forms.map(Self.fixedPart)
    case .faultSelector: selectors(request)
    case .tickGoal: ["settled", "completed", "batch="]
    case .resource(let type): names(of: type, request)
    }
  }

  private static let scaleSetType = "Microsoft.Compute/virtualMachineScaleSets"

  /// The state as it stands; `nil` when it cannot be read. Without a file it is that of a new world.
  private func glance(instancesOf wanted: (ResourceID) -> Bool = { _ in false }) -> StateGlance? {
    guard let file = StateFile(environment: shell.outside.environment) else { return nil }
    do throws(StateFile.Failure) {
      let bytes = try file.read() ?? World().stateText
      do throws(StateError) { return try StateGlance(stateText: bytes, instancesOf: wanted) } catch { return nil }
    } catch {
      return nil
    }
  }

  /// A default that the configuration has; none when the configuration cannot be read.
  private func setting(_ key: String) -> String? {
    do throws(CommandError) {
      let value = try shell.surroundings.setting("defaults", key)
      return value?.isEmpty == false ? value : nil
    } catch {
      return nil
    }
  }
}

// MARK: - Resources

extension LiveValues {
  /// The names of resources of a type, in the group and under the parents that the line names.
  private func names(of type: String, _ request: Completion.Request) -> [String] {
    guard let glance = glance() else { return [] }
    let depth = type.utf8.count { $0 == UInt8(ascii: "/") }
    return glance.resources.filter { id in
      id.isType(type) && isInGroup(id, request) && hasParents(id, depth, request)
    }.map { $0.isType("Microsoft.Resources/resourceGroups") ? $0.group ?? $0.name : $0.name }
  }

  /// Whether a resource lies in the group that the line names, if it names one.
  private func isInGroup(_ id: ResourceID, _ request: Completion.Request) -> Bool {
    guard request.completer != "resource-group", let group = request.given["resource-group"] ?? setting("group") else {
      return true
    }
    return id.group?.equalsIgnoringCase(group) ?? false
  }

  /// Whether the resources that a resource lies under are those that the line names, as far as it names them.
  private func hasParents(_ id: ResourceID, _ depth: Int, _ request: Completion.Request) -> Bool {
    guard depth > 1 else { return true }
    var parent = id.parent
    while let outer = parent {
      let wanted = request.given[outer.type] ?? (outer.isType(Self.scaleSetType) ? request.given["scale-set"] : nil)
      if let wanted, !outer.name.equalsIgnoringCase(wanted) { return false }
      parent = outer.parent
    }
    return true
  }

  private func flexibleInstances(_ request: Completion.Request) -> [String] {
    (glance { isInGroup($0, request) }?.fleets ?? []).filter(\.isFlexible).flatMap(\.instances)
  }

  /// The instances of a set; `nil` stands for all sets.
  private func instances(of set: String?, _ request: Completion.Request) -> [String] {
    let glance = glance { id in
      isInGroup(id, request) && set.map { id.name.equalsIgnoringCase($0) } ?? true
    }
    return (glance?.fleets ?? []).flatMap(\.instances)
  }
}

// MARK: - Faults

extension LiveValues {
  /// `set=`, `zone=`, … and behind the sign what there is of it.
  private func selectors(_ request: Completion.Request) -> [String] {
    guard let sign = request.prefix.utf8.firstIndex(of: UInt8(ascii: "=")) else { return FaultSelector.forms }
    let key = String(request.prefix[...sign])
    let values: [String] =
      switch key {
      case "set=": names(of: Self.scaleSetType, request)
      case "group=": names(of: "Microsoft.Resources/resourceGroups", request)
      case "instance=": instances(of: nil, request)
      case "zone=": ["1", "2", "3"]
      default: []
      }
    return values.map { key + $0 }
  }

  /// What is always written of a form: `slow-boot=` of `slow-boot=DURATION`, `provision-failed` of `provision-failed[=CODE]`.
  private static func fixedPart(_ form: String) -> String {
    String(form.prefix { $0 != "[" && !$0.isUppercase })
  }
}

// MARK: - Files

extension LiveValues {
  /// The files and folders that a path may be meant to name; hidden ones when it begins so.
  private func files(_ prefix: String) -> [String] {
    let slash = prefix.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let beginning = slash.map { prefix[prefix.utf8.index(after: $0)...] } ?? prefix[...]
    var path = folder.isEmpty ? "." : folder
    if folder.hasPrefix("~/"), let home = shell.outside.environment("HOME") { path = home + folder.dropFirst() }
    return shell.outside.listFolder(path)
      .filter { beginning.utf8.first == UInt8(ascii: ".") || $0.utf8.first != UInt8(ascii: ".") }
      .map { folder + $0 }
  }
}
