// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let monitorShapes: StaticString = #"""
    monitor activity-log alert create=@0
    monitor activity-log alert list=[@0
    monitor activity-log alert show=@0
    monitor activity-log alert update=@0
    monitor activity-log list=[{authorization{action role scope} caller! category@1 claims!< correlationId!
     description! eventDataId! eventName@1 eventTimestamp! httpRequest{clientIpAddress clientRequestId method uri}
     id! level! operationId! operationName@1 properties!< resourceGroupName! resourceId! resourceProviderName@1
     resourceType@1 status@1 subStatus@1 submissionTimestamp! subscriptionId! tenantId!}
    monitor activity-log list-categories=[@1
    monitor autoscale create=@2
    monitor autoscale list=[@2
    monitor autoscale show=@2
    monitor autoscale show-predictive-metric={data[{timeStamp+ value+:f} interval metricName targetResourceId
     timespan}
    monitor autoscale update=@2

    {id! location name! properties^{actions+{actionGroups[{actionGroupId+ webhookProperties<}}
     condition+{allOf+[{anyOf[{containsAny[ equals field} containsAny[ equals field}} description enabled:b
     scopes+[} tags< type!}
    {localizedValue value+}
    {id! location+ name! properties^+{enabled:b name- notifications[{email{customEmails[
     sendToSubscriptionAdministrator:b sendToSubscriptionCoAdministrators:b} operation+ webhooks[{properties<
     serviceUri}} predictiveAutoscalePolicy{scaleLookAheadTime scaleMode+} profiles+[{capacity+{default+ maximum+
     minimum+} fixedDate{end+ start+ timeZone} name+ recurrence{frequency+ schedule+{days+[ hours+[:i minutes+[:i
     timeZone+}} rules+[{metricTrigger+{dimensions[{DimensionName+ Operator+ Values+[} dividePerInstance:b
     metricName+ metricNamespace metricResourceLocation metricResourceUri+ operator+ statistic+ threshold+:f
     timeAggregation+ timeGrain+ timeWindow+} scaleAction+{cooldown+ direction+ type+ value}}}
     targetResourceLocation targetResourceUri} systemData!{createdAt createdBy createdByType lastModifiedAt
     lastModifiedBy lastModifiedByType} tags< type!}
    """#
}
