/// The types of `Microsoft.Insights` and `Microsoft.OperationalInsights` that are documents and nothing more.
///
/// The notation is that of ``DocumentNamespace``. Source: the service's interfaces of 2018-03-01 (metric alerts),
/// 2023-01-01 (action groups) and 2023-09-01 (workspaces).
enum MonitorTypes {
  static let insights: StaticString = """
    autoscaleSettings stateless lowid
      enabled flag = false
      targetResourceUri text
    metricAlerts global stateless
      enabled flag = true
      severity number = 2
      scopes texts
      evaluationFrequency text = PT1M
      windowSize text = PT5M
      autoMitigate flag
      targetResourceType text
      actions list = []
    activityLogAlerts global stateless
      enabled flag = true
      scopes texts
      description text
    actionGroups global stateless
      groupShortName text
      enabled flag = true
      emailReceivers list = []
      smsReceivers list = []
      webhookReceivers list = []
      armRoleReceivers list = []
    components
      AppId guid
      Application_Type text = web
      CreationDate time
      TenantId tenant
      InstrumentationKey guid
    """

  static let operationalInsights: StaticString = """
    workspaces
      customerId guid
      sku.name word CapacityReservation Free LACluster PerGB2018 PerNode Premium Standalone Standard = PerGB2018
      retentionInDays number = 30
      createdDate time
      publicNetworkAccessForIngestion word Enabled Disabled = Enabled
      publicNetworkAccessForQuery word Enabled Disabled = Enabled
    """
}
