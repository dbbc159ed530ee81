import ARM
import JSON

/// A metric that resources of a type have.
struct MetricDefinition: Sendable, Equatable {
  /// The namespace, which is the type: `Microsoft.Compute/virtualMachineScaleSets`.
  let namespace: String
  let name: String
  let unit: String
  /// The aggregation that counts when none is asked for.
  let primary: String
  let dimensions: [String]

  /// The metrics of a type, in the order in which the service lists them.
  static func all(of type: String) -> [MetricDefinition] {
    var found: [MetricDefinition] = []
    for line in "\(table)".utf8.split(separator: UInt8(ascii: "\n")) {
      let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard cells.count == 5, cells[0].equalsIgnoringCase(type) else { continue }
      found.append(
        MetricDefinition(
          namespace: cells[0], name: cells[1], unit: cells[2], primary: cells[3],
          dimensions: cells[4].utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }))
    }
    return found
  }

  /// The metric as `metricDefinitions` tells of it.
  func document(of resource: ResourceID) -> JSONValue {
    let words = JSONValue.string(name)
    return [
      "id": .string("\(resource.text)/providers/microsoft.insights/metricdefinitions/\(name)"),
      "resourceId": .string(resource.text), "namespace": .string(namespace),
      "name": ["value": words, "localizedValue": words], "isDimensionRequired": false, "unit": .string(unit),
      "primaryAggregationType": .string(primary),
      "supportedAggregationTypes": ["None", "Average", "Minimum", "Maximum", "Total", "Count"],
      "metricAvailabilities": .array(
        MetricRequests.grains.map { ["timeGrain": .string($0.text), "retention": "P93D"] }),
      "dimensions": .array(
        dimensions.map { ["value": .string($0), "localizedValue": .string($0)] }),
    ]
  }

  /// Type, metric, unit, primary aggregation, dimensions. Source: Azure Monitor's reference of metrics, as of 2026-11: those
  /// that scale sets and what stands around them are watched by.
  private static let table: StaticString = """
    Microsoft.Compute/virtualMachineScaleSets|Percentage CPU|Percent|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|Network In|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Network Out|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Network In Total|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Network Out Total|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Disk Read Bytes|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Disk Write Bytes|Bytes|Total|VMName
    Microsoft.Compute/virtualMachineScaleSets|Disk Read Operations/Sec|CountPerSecond|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|Disk Write Operations/Sec|CountPerSecond|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|CPU Credits Remaining|Count|Average|
    Microsoft.Compute/virtualMachineScaleSets|CPU Credits Consumed|Count|Average|
    Microsoft.Compute/virtualMachineScaleSets|Available Memory Bytes|Bytes|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|VmAvailabilityMetric|Count|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|Inbound Flows|Count|Average|VMName
    Microsoft.Compute/virtualMachineScaleSets|Outbound Flows|Count|Average|VMName
    Microsoft.Compute/virtualMachines|Percentage CPU|Percent|Average|
    Microsoft.Compute/virtualMachines|Network In Total|Bytes|Total|
    Microsoft.Compute/virtualMachines|Network Out Total|Bytes|Total|
    Microsoft.Compute/virtualMachines|Disk Read Bytes|Bytes|Total|
    Microsoft.Compute/virtualMachines|Disk Write Bytes|Bytes|Total|
    Microsoft.Compute/virtualMachines|Disk Read Operations/Sec|CountPerSecond|Average|
    Microsoft.Compute/virtualMachines|Disk Write Operations/Sec|CountPerSecond|Average|
    Microsoft.Compute/virtualMachines|CPU Credits Remaining|Count|Average|
    Microsoft.Compute/virtualMachines|CPU Credits Consumed|Count|Average|
    Microsoft.Compute/virtualMachines|Available Memory Bytes|Bytes|Average|
    Microsoft.Compute/virtualMachines|VmAvailabilityMetric|Count|Average|
    Microsoft.Insights/autoscaleSettings|ObservedMetricValue|Count|Average|MetricTriggerSource
    Microsoft.Insights/autoscaleSettings|MetricThreshold|Count|Average|MetricTriggerRule
    Microsoft.Insights/autoscaleSettings|ObservedCapacity|Count|Average|
    Microsoft.Insights/autoscaleSettings|ScaleActionsInitiated|Count|Total|MetricTriggerRule,ScaleDirection
    Microsoft.Network/loadBalancers|VipAvailability|Count|Average|FrontendIPAddress,FrontendPort
    Microsoft.Network/loadBalancers|DipAvailability|Count|Average|ProtocolType,BackendPort,FrontendIPAddress,BackendIPAddress
    Microsoft.Network/loadBalancers|ByteCount|Bytes|Total|FrontendIPAddress,FrontendPort,Direction
    Microsoft.Network/loadBalancers|PacketCount|Count|Total|FrontendIPAddress,FrontendPort,Direction
    Microsoft.Network/loadBalancers|SYNCount|Count|Total|FrontendIPAddress,FrontendPort,Direction
    Microsoft.Network/loadBalancers|SnatConnectionCount|Count|Total|FrontendIPAddress,BackendIPAddress,ConnectionState
    Microsoft.Network/applicationGateways|Throughput|BytesPerSecond|Average|
    Microsoft.Network/applicationGateways|CurrentConnections|Count|Total|
    Microsoft.Network/applicationGateways|TotalRequests|Count|Total|BackendSettingsPool
    Microsoft.Network/applicationGateways|FailedRequests|Count|Total|BackendSettingsPool
    Microsoft.Network/applicationGateways|HealthyHostCount|Count|Average|BackendSettingsPool
    Microsoft.Network/applicationGateways|UnhealthyHostCount|Count|Average|BackendSettingsPool
    Microsoft.Storage/storageAccounts|UsedCapacity|Bytes|Average|
    Microsoft.Storage/storageAccounts|Transactions|Count|Total|ResponseType,GeoType,ApiName
    Microsoft.Storage/storageAccounts|Ingress|Bytes|Total|GeoType,ApiName
    Microsoft.Storage/storageAccounts|Egress|Bytes|Total|GeoType,ApiName
    Microsoft.Storage/storageAccounts|Availability|Percent|Average|GeoType,ApiName
    Microsoft.Storage/storageAccounts/queueServices|QueueCapacity|Bytes|Average|
    Microsoft.Storage/storageAccounts/queueServices|QueueCount|Count|Average|
    Microsoft.Storage/storageAccounts/queueServices|QueueMessageCount|Count|Average|
    Microsoft.Storage/storageAccounts/services/queue/queues|ApproximateMessageCount|Count|Average|
    Microsoft.ServiceBus/namespaces|ActiveMessages|Count|Average|EntityName
    Microsoft.ServiceBus/namespaces|Messages|Count|Average|EntityName
    Microsoft.ServiceBus/namespaces|DeadletteredMessages|Count|Average|EntityName
    Microsoft.ServiceBus/namespaces|IncomingMessages|Count|Total|EntityName
    """
}
