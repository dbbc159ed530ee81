import JSON

/// What turns the result of one command into the rows of its table, where `az` does that in Python. (Where it does it
/// with a JMESPath text, the caller evaluates that text.)
///
/// The raw value is the name of the function, as surface.json has it. Source: behaviour.md §9, golden/output/commands.json
/// and Tests/FormatsTests/Fixtures/transformed.json.
package enum TableTransformer: String, Sendable, CaseIterable {
  case accounts = "transform_account_list"
  case resourceGroups = "transform_resource_group_list"
  case resources = "transform_resource_list"
  case deployment = "transform_deployment"
  case deployments = "transform_deployments_list"
  case deploymentValidation = "deployment_validate_table_format"
  case roleAssignments = "transform_assignment_list"
  case roleDefinitions = "transform_definition_list"
  case virtualMachine = "transform_vm"
  case virtualMachines = "transform_vm_list"
  case virtualMachineAddresses = "transform_ip_addresses"
  case virtualMachineSizes = "transform_sku_for_table_output"
  case virtualMachineEncryption = "transform_vm_encryption_show_table_output"
  case virtualNetworks = "transform_vnet_table_output"
  case securityRule = "transform_nsg_rule_table_output"
  /// `network nsg rule list`.
  case securityRules = "load_command_table.<locals>.<lambda>"
  case effectiveRoutes = "transform_effective_route_table"
  case effectiveSecurityRules = "transform_effective_nsg"
  case metricDefinitions = "metrics_definitions_table"
  case metrics = "metrics_table"
  case metricNamespaces = "metrics_namespaces_table"
  case actionGroups = "action_group_list_table"
  case containers = "transform_container_list"
  case container = "transform_container_show"
  case blobs = "transform_blob_output"
  case blobFlags = "transform_boolean_for_table"
  case secrets = "transform_secret_list_table"
  case availableExtensions = "transform_extension_list_available"

  /// The rows for a result, their columns in order.
  ///
  /// - Throws: ``FormatError/tableUnavailable`` when the result lacks a member that the transformer relies on.
  func rows(for result: JSONValue) throws(FormatError) -> JSONValue {
    switch self {
    case .accounts: try result.mapRows(Self.account)
    case .resourceGroups: try result.mapRows(Self.resourceGroup)
    case .resources: try result.mapRows(Self.resource)
    case .deployment: try Self.deployment(result)
    case .deployments: try Self.deployments(result)
    case .deploymentValidation: try Self.deploymentValidation(result)
    case .roleAssignments: try result.mapRows(Self.roleAssignment)
    case .roleDefinitions: try result.mapRows(Self.roleDefinition)
    case .virtualMachine: try Self.virtualMachine(result)
    case .virtualMachines: try result.mapRows(Self.virtualMachine)
    case .virtualMachineAddresses: try result.mapRows(Self.virtualMachineAddresses)
    case .virtualMachineSizes: try result.mapRows(Self.virtualMachineSize)
    case .virtualMachineEncryption: try Self.virtualMachineEncryption(result)
    case .virtualNetworks: try result.array == nil ? Self.virtualNetwork(result) : result.mapRows(Self.virtualNetwork)
    case .securityRule: try Self.securityRule(result)
    case .securityRules: try result.mapRows(Self.securityRule)
    case .effectiveRoutes: try result.required("value").mapRows(Self.effectiveRoute)
    case .effectiveSecurityRules: try Self.effectiveSecurityRules(result)
    case .metricDefinitions: try Self.metricDefinitions(result)
    case .metrics: try Self.metrics(result)
    case .metricNamespaces: try Self.metricNamespaces(result)
    case .actionGroups: try Self.actionGroups(result)
    case .containers, .container, .blobs: try Self.blobRows(result, self)
    case .blobFlags: Self.flagsAsText(result)
    case .secrets: try result.mapRows(Self.secret)
    case .availableExtensions: try result.mapRows(Self.availableExtension)
    }
  }
}

// MARK: - Reading results as the Python functions do

extension JSONValue {
  /// A member that must be there: `value['name']`.
  func required(_ name: String) throws(FormatError) -> JSONValue {
    guard case .object(let members) = self, let value = members[name] else { throw .tableUnavailable }
    return value
  }

  /// A member that may be absent: `value.get('name', absent)`.
  func optional(_ name: String, absent: JSONValue = .null) throws(FormatError) -> JSONValue {
    guard case .object(let members) = self else { throw .tableUnavailable }
    return members[name] ?? absent
  }

  /// The elements of a list that must be one.
  func requiredElements() throws(FormatError) -> [JSONValue] {
    guard case .array(let elements) = self else { throw .tableUnavailable }
    return elements
  }

  /// The first element of a list that must have one.
  func requiredFirst() throws(FormatError) -> JSONValue {
    guard let first = try requiredElements().first else { throw .tableUnavailable }
    return first
  }

  /// A text that must be one.
  func requiredText() throws(FormatError) -> String {
    guard case .string(let text) = self else { throw .tableUnavailable }
    return text
  }

  /// The texts of a list with something between: `separator.join(value)`.
  func joined(_ separator: String) throws(FormatError) -> String {
    var texts: [String] = []
    for element in try requiredElements() { texts.append(try element.requiredText()) }
    return texts.joined(separator: separator)
  }

  /// A list with each element changed.
  func mapRows(_ row: (JSONValue) throws(FormatError) -> JSONValue) throws(FormatError) -> JSONValue {
    var rows: [JSONValue] = []
    for element in try requiredElements() { rows.append(try row(element)) }
    return .array(rows)
  }

  /// Whether Python takes it for true: neither null nor false nor zero nor empty.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .bigInteger: true
    case .double(let number): number != 0
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
