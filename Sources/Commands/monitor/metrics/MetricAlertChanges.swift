import ARM
import Grammar
import JSON

/// What `az` adds by hand to `monitor metrics alert update`.
enum MetricAlertChanges {
  static let check: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    _ = try actions(call)
    _ = try conditions(call)
  }

  static let prepare: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    let call = setting.call
    let place = ["properties", "actions"]
    func without(_ ids: [String]) -> [JSONValue] {
      (document.at(place).array ?? []).filter { action in
        !ids.contains { action["actionGroupId"].string?.equalsIgnoringCase($0) ?? false }
      }
    }
    if let gone = call.value(of: "remove_actions")?.array {
      document.set(.array(without(gone.compactMap(\.string))), at: place)
    }
    if call.value(of: "add_actions") != nil {
      let group = call.text(of: "resource_group") ?? ""
      let added = try actions(call).map { action in
        var document = action.document
        let id = client.id(of: action.group, type: "Microsoft.Insights/actionGroups", group: group)
        document["actionGroupId"] = .string(id)
        return document
      }
      document.set(.array(without(added.compactMap { $0["actionGroupId"].string }) + added), at: place)
    }
    try changeConditions(&document, call, &client)
  }

  private static func changeConditions(
    _ document: inout JSONValue, _ call: Call, _ client: inout Client
  ) throws(CommandError) {
    let place = ["properties", "criteria", "allOf"]
    var all = document.at(place).array ?? []
    if let gone = call.value(of: "remove_conditions")?.array?.compactMap(\.string) {
      all.removeAll { condition in gone.contains { condition["name"].string?.equalsIgnoringCase($0) ?? false } }
      document.set(.array(all), at: place)
    }
    guard call.value(of: "add_conditions") != nil else { return }
    let isSingle =
      document.at("properties", "criteria", "odata.type").string?.hasSuffix(
        "SingleResourceMultipleMetricCriteria") ?? false
    for condition in try conditions(call) {
      // The criteria of a single resource have room for thresholds only.
      if isSingle, MetricAlertCondition.isDynamic(condition) {
        throw .unexpected("Missing a required field in request content: threshold")
      }
      var condition = MetricAlertCondition.said(condition, &client)
      let number = (0...all.count).first { number in !all.contains { $0["name"] == .string("cond\(number)") } }
      condition["name"] = .string("cond\(number ?? all.count)")
      all.append(condition)
    }
    document.set(.array(all), at: place)
  }

  /// The words of an option of which az reads only the first.
  private static func firstWords(_ option: String, _ call: Call) -> [String] {
    (call.value(of: option)?.array ?? []).map { $0.array?.first?.string ?? "" }
  }

  private static func actions(_ call: Call) throws(CommandError) -> [MetricAlertAction] {
    var actions: [MetricAlertAction] = []
    for text in firstWords("add_actions", call) {
      let words = text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
        .map { String(Substring($0)) }
      guard !words.isEmpty else { throw .unexpected("list index out of range") }
      guard let action = MetricAlertAction(words) else {
        throw CommandError(
          .refused, "Value of --add-action is invalid. Please refer to --help to get insight of correct format.")
      }
      actions.append(action)
    }
    return actions
  }

  private static func conditions(_ call: Call) throws(CommandError) -> [JSONValue] {
    var conditions: [JSONValue] = []
    for text in firstWords("add_conditions", call) { conditions.append(try MetricAlertCondition.read(text)) }
    return conditions
  }
}
