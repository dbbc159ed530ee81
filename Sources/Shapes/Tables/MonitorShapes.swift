// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let monitorShapes: StaticString = #"""
    monitor action-group create=@0
    monitor action-group identity assign=@1
    monitor action-group identity assign whole=@0
    monitor action-group identity remove=@1
    monitor action-group identity remove whole=@0
    monitor action-group identity show=@1
    monitor action-group identity show whole=@0
    monitor action-group list=[@0
    monitor action-group show=@0
    monitor action-group test-notifications create={actionDetails[{Detail MechanismType Name SendTime Status
     SubState} completedTime context{contextType notificationSource} createdTime state+}
    monitor action-group update=@0
    monitor activity-log alert create=@3
    monitor activity-log alert list=[@3
    monitor activity-log alert show=@3
    monitor activity-log alert update=@3
    monitor activity-log list=[{authorization{action role scope} caller! category@4 claims!< correlationId!
     description! eventDataId! eventName@4 eventTimestamp! httpRequest{clientIpAddress clientRequestId method uri}
     id! level! operationId! operationName@4 properties!< resourceGroupName! resourceId! resourceProviderName@4
     resourceType@4 status@4 subStatus@4 submissionTimestamp! subscriptionId! tenantId!}
    monitor activity-log list-categories=[@4
    monitor autoscale create=@5
    monitor autoscale list=[@5
    monitor autoscale show=@5
    monitor autoscale show-predictive-metric={data[{timeStamp+ value+:f} interval metricName targetResourceId
     timespan}
    monitor autoscale update=@5
    monitor diagnostic-settings categories list={value[@7}
    monitor diagnostic-settings categories show=@7
    monitor diagnostic-settings create=@8
    monitor diagnostic-settings list=[@8
    monitor diagnostic-settings show=@8
    monitor diagnostic-settings subscription create=@10
    monitor diagnostic-settings subscription list={value[@10}
    monitor diagnostic-settings subscription show=@10
    monitor diagnostic-settings subscription update=@10
    monitor diagnostic-settings update=@8
    monitor log-analytics workspace create=@11
    monitor log-analytics workspace data-export create=@15
    monitor log-analytics workspace data-export list=[@15
    monitor log-analytics workspace data-export show=@15
    monitor log-analytics workspace data-export update=@15
    monitor log-analytics workspace get-schema={metadata{aggregatedGroupingFields aggregatedValueField
     coreSummaries[{numberOfDocuments+:i status} eTag id lastUpdated max:i requestId requestTime:i resultType
     schema{name version:i} sort[{name order} startTime status sum:i top:i total:i} value[{displayName facet+:b
     indexed+:b name ownerType[ stored+:b type}}
    monitor log-analytics workspace get-shared-keys={primarySharedKey secondarySharedKey}
    monitor log-analytics workspace identity assign=@12
    monitor log-analytics workspace identity assign whole=@11
    monitor log-analytics workspace identity remove=@12
    monitor log-analytics workspace identity remove whole=@11
    monitor log-analytics workspace identity show=@12
    monitor log-analytics workspace identity show whole=@11
    monitor log-analytics workspace identity wait=@11
    monitor log-analytics workspace linked-service create=@16
    monitor log-analytics workspace linked-service delete=@16
    monitor log-analytics workspace linked-service list=[@16
    monitor log-analytics workspace linked-service show=@16
    monitor log-analytics workspace linked-service update=@16
    monitor log-analytics workspace linked-service wait=@16
    monitor log-analytics workspace linked-storage create=@17
    monitor log-analytics workspace linked-storage list=[@17
    monitor log-analytics workspace linked-storage show=@17
    monitor log-analytics workspace linked-storage update=@17
    monitor log-analytics workspace list=[@11
    monitor log-analytics workspace list-available-service-tier=[{capacityReservationLevel!:i defaultRetention!:i
     enabled!:b lastSkuUpdate! maximumRetention!:i minimumRetention!:i serviceTier!}
    monitor log-analytics workspace list-deleted-workspaces=[{eTag id! location+ name! properties^{createdDate!
     customerId! defaultDataCollectionRuleResourceId features{clusterResourceId? disableLocalAuth?:b
     enableDataExport?:b enableLogAccessUsingOnlyResourcePermissions?:b immediatePurgeDataOn30Days?:b}
     forceCmkForQuery:b modifiedDate! privateLinkScopedResources![{resourceId! scopeId!} provisioningState!
     publicNetworkAccessForIngestion publicNetworkAccessForQuery retentionInDays?:i sku@13 workspaceCapping@14}
     systemData!{createdAt! createdBy! createdByType! lastModifiedAt! lastModifiedBy! lastModifiedByType!} tags<
     type!}
    monitor log-analytics workspace list-link-target=[{accountName customerId location workspaceName}
    monitor log-analytics workspace list-management-groups=[{properties^{created dataReceived id isGateway:b name
     serverCount:i sku version}}
    monitor log-analytics workspace list-usages=[{currentValue:f limit:f name{localizedValue value} nextResetTime
     quotaPeriod unit}
    monitor log-analytics workspace pack list=[{displayName enabled:b name}
    monitor log-analytics workspace saved-search create=@18
    monitor log-analytics workspace saved-search list=[@18
    monitor log-analytics workspace saved-search show=@18
    monitor log-analytics workspace saved-search update=@18
    monitor log-analytics workspace show=@11
    monitor log-analytics workspace table create=@19
    monitor log-analytics workspace table list=[@19
    monitor log-analytics workspace table show=@19
    monitor log-analytics workspace table update=@19
    monitor log-analytics workspace table wait=@19
    monitor log-analytics workspace update=@11
    monitor log-analytics workspace wait=@11
    monitor metrics alert create=@21
    monitor metrics alert list=[@21
    monitor metrics alert show=@21
    monitor metrics alert update=@21
    monitor metrics list=@22
    monitor metrics list-definitions=[@23
    monitor metrics list-namespaces=[{classification id name properties{metricNamespaceName} type}
    monitor metrics list-sub=@22
    monitor metrics list-sub-definitions=[@23

    {id! identity@1 location+ name! properties^{armRoleReceivers[{name+ roleId+ useCommonAlertSchema:b}
     automationRunbookReceivers[{automationAccountId+ isGlobalRunbook+:b managedIdentity name runbookName+
     serviceUri useCommonAlertSchema:b webhookResourceId+} azureAppPushReceivers[{emailAddress+ name+}
     azureFunctionReceivers[{functionAppResourceId+ functionName+ httpTriggerUrl+ managedIdentity name+
     useCommonAlertSchema:b} emailReceivers[{emailAddress+ name+ status! useCommonAlertSchema:b} enabled+:b
     eventHubReceivers[{eventHubName+ eventHubNameSpace+ managedIdentity name+ subscriptionId+ tenantId
     useCommonAlertSchema:b} groupShortName+ incidentReceivers[{connection+{id+ name+} incidentManagementService+
     mappings+< name+} itsmReceivers[{connectionId+ name+ region+ ticketConfiguration+ workspaceId+}
     logicAppReceivers[{callbackUrl+ managedIdentity name+ resourceId+ useCommonAlertSchema:b}
     smsReceivers[{countryCode+ name+ phoneNumber+ status!} voiceReceivers[{countryCode+ name+ phoneNumber+}
     webhookReceivers[{identifierUri managedIdentity name+ objectId serviceUri+ tenantId useAadAuth:b
     useCommonAlertSchema:b}} tags< type!}
    {principalId! tenantId! type+ userAssignedIdentities<?@2}
    {clientId! principalId!}
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
     targetResourceLocation targetResourceUri} systemData!@6 tags< type!}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {id! name! properties^{categoryType} type!}
    {id! name! properties^{eventHubAuthorizationRuleId eventHubName logAnalyticsDestinationType logs[{category
     categoryGroup enabled+:b retentionPolicy@9} marketplacePartnerId metrics[{category enabled+:b
     retentionPolicy@9 timeGrain} serviceBusRuleId storageAccountId workspaceId} systemData!@6 type!}
    {days+:i enabled+:b}
    {id! location name! properties^{eventHubAuthorizationRuleId eventHubName logs[{category enabled+:b}
     serviceBusRuleId storageAccountId workspaceId} type!}
    {etag id! identity@12 location+ name! properties^{createdDate! customerId! defaultDataCollectionRuleResourceId
     failover{lastModifiedDate! state!} features<?:a forceCmkForQuery:b modifiedDate!
     privateLinkScopedResources![{resourceId scopeId} provisioningState! publicNetworkAccessForIngestion
     publicNetworkAccessForQuery replication{createdDate! enabled:b lastModifiedDate! location provisioningState!}
     retentionInDays?:i sku@13 workspaceCapping@14} systemData!@6 tags< type!}
    {principalId! tenantId! type+ userAssignedIdentities<@2}
    {capacityReservationLevel:i lastSkuUpdate! name+}
    {dailyQuotaGb:f dataIngestionStatus! quotaNextResetTime!}
    {id! name! properties^+{createdDate dataExportId destination+{metaData^{eventHubName} resourceId+ type!}
     enable:b lastModifiedDate tableNames+[} type!}
    {id! name! properties^+{provisioningState resourceId writeAccessResourceId} tags< type!}
    {id! name! properties^+{dataSourceType! storageAccountIds+[} type!}
    {etag id! name! properties^+{category+ displayName+ functionAlias functionParameters query+ tags[{name+ value+}
     version:i} type!}
    {id! name! properties^{archiveRetentionInDays!:i lastPlanModifiedDate! plan provisioningState!
     restoredLogs{azureAsyncOperationId! endRestoreTime sourceTable startRestoreTime}
     resultStatistics{ingestedRecords!:i progress!:f scannedGb!:f} retentionInDays:i retentionInDaysAsDefault!:b
     schema{categories![ columns[@20 description displayName labels![ name solutions![ source! standardColumns![@20
     tableSubType! tableType!} searchResults{azureAsyncOperationId! description endSearchTime limit:i query
     sourceTable! startSearchTime} totalRetentionInDays:i totalRetentionInDaysAsDefault!:b} systemData!@6 type!}
    {dataTypeHint description displayName isDefaultDisplay!:b isHidden!:b name type}
    {id! location+ name! properties^+{actions[{actionGroupId webHookProperties<} autoMitigate:b
     criteria+{odata.type+ allOf[{criterionType+ dimensions[{name+ operator+ values+[} metricName+ metricNamespace
     name+ skipMetricValidation:b timeAggregation+ alertSensitivity failingPeriods{minFailingPeriodsToAlert+:f
     numberOfEvaluationPeriods+:f} ignoreDataBefore operator threshold:f} componentId failedLocationCount:f
     webTestId} description enabled+:b evaluationFrequency+ isMigrated!:b lastUpdatedTime! scopes+[ severity+:i
     targetResourceRegion targetResourceType windowSize+} tags< type!}
    {cost:i interval namespace resourceregion timespan+ value+[{displayDescription errorCode errorMessage id+
     name+@4 timeseries+[{data[{average:f count:f maximum:f minimum:f timeStamp+ total:f} metadatavalues[{name@4
     value}} type+ unit+}}
    {category dimensions[@4 displayDescription id isDimensionRequired:b metricAvailabilities[{retention timeGrain}
     metricClass name@4 namespace primaryAggregationType resourceId supportedAggregationTypes[ unit}
    """#
}
