// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let monitor: StaticString = #"""
    monitor action-group create ; Create an action group.
     PUT 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does create
     -n --name --action-group-name ;  ;  ; required dest=action_group_name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; default=Global configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --short-name --group-short-name ; text(..12) ; properties.groupShortName ; dest=group_short_name ; The short name that messages show.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --system-assigned --mi-system-assigned ; =True ; identity.systemAssigned ; dest=mi_system_assigned group=Identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; identity.userAssigned ; dest=mi_user_assigned group=Identity ; Identities, by id.
     --arm-role-receivers ; [{name!, role-id!, use-common-alert-schema: bool}] ; properties.armRoleReceivers ; group=Properties ; Receivers by role.
     --automation-runbook-receivers ; [{automation-account-id!, is-global-runbook!: bool, managed-identity, name, runbook-name!, service-uri, use-common-alert-schema: bool, webhook-resource-id!}] ; properties.automationRunbookReceivers ; group=Properties ; Receivers that are runbooks.
     --azure-app-push-receivers ; [{email-address!, name!}] ; properties.azureAppPushReceivers ; group=Properties ; Receivers in the Azure app.
     --azure-function-receivers ; [{function-app-resource-id!, function-name!, http-trigger-url!, managed-identity, name!, use-common-alert-schema: bool}] ; properties.azureFunctionReceivers ; group=Properties ; Receivers that are functions.
     --email-receivers ; [{email-address!, name!, use-common-alert-schema: bool}] ; properties.emailReceivers ; group=Properties ; Receivers by mail.
     --enabled ; bool ; properties.enabled ; group=Properties default=true ; Whether it is switched on.
     --event-hub-receivers ; [{event-hub-name!, event-hub-name-space!, managed-identity, name!, subscription-id!, tenant-id, use-common-alert-schema: bool}] ; properties.eventHubReceivers ; group=Properties ; Receivers that are event hubs.
     --incident-receivers ; [{connection!: {id!, name!}, incident-management-service!: Icm|, mappings!: {*}, name!}] ; properties.incidentReceivers ; group=Properties ; Receivers that are incident services.
     --itsm-receivers ; [{connection-id!, name!, region!, ticket-configuration!, workspace-id!}] ; properties.itsmReceivers ; group=Properties ; Receivers that are ticket services.
     --logic-app-receivers ; [{callback-url!, managed-identity, name!, resource-id!, use-common-alert-schema: bool}] ; properties.logicAppReceivers ; group=Properties ; Receivers that are logic apps.
     --sms-receivers ; [{country-code!, name!, phone-number!}] ; properties.smsReceivers ; group=Properties ; Receivers by text message.
     --voice-receivers ; [{country-code!, name!, phone-number!}] ; properties.voiceReceivers ; group=Properties ; Receivers by call.
     --webhook-receivers ; [{identifier-uri, managed-identity, name!, object-id, service-uri!, tenant-id, use-aad-auth: bool, use-common-alert-schema: bool}] ; properties.webhookReceivers ; group=Properties ; Receivers that are webhooks.
     --actions ; [[]] ;  ; dest=receiver_actions group=Actions singular=--action,-a ; A receiver: its kind, name and address.
     rows action_group_list_table
    monitor action-group delete ; Delete an action group.
     DELETE 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does delete
     -n --name --action-group-name ;  ;  ; required dest=action_group_name id=name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor action-group enable-receiver ; Switch a receiver of an action group on again.
     POST 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}/subscribe
     does act
     --action-group --action-group-name ;  ;  ; required dest=action_group_name id=name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --receiver-name ;  ; receiverName ; required dest=receiver_name ; The name of the receiver.
    monitor action-group identity assign ; Give an action group identities.
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     PUT 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does update
     part identity
     -n --name --action-group-name ;  ;  ; required dest=action_group_name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --system-assigned --mi-system-assigned ; =True ; systemAssigned ; dest=mi_system_assigned group=ActionGroup.identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; userAssigned ; dest=mi_user_assigned group=ActionGroup.identity ; Identities, by id.
    monitor action-group identity remove ; Take identities from an action group.
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     PUT 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does update
     part identity
     -n --name --action-group-name ;  ;  ; required dest=action_group_name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --system-assigned --mi-system-assigned ; =True ; systemAssigned ; dest=mi_system_assigned group=ActionGroup.identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; userAssigned ; dest=mi_user_assigned group=ActionGroup.identity ; Identities, by id.
     confirm
    monitor action-group identity show ; Show the identities of an action group.
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does show
     part identity
     -n --name --action-group-name ;  ;  ; required dest=action_group_name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor action-group list ; List action groups.
     GET 2024-10-01-preview /subscriptions/{subscription}/providers/Microsoft.Insights/actionGroups
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor action-group show ; Show an action group.
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does show
     -n --name --action-group-name ;  ;  ; required dest=action_group_name id=name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor action-group test-notifications create ; Try the receivers of an action group.
     POST 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}/createNotifications location
     does act
     no-wait
     --action-group --action-group-name ;  ;  ; required dest=action_group_name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --alert-type ; text(..30) ; alertType ; required ; The kind of alert to try.
     --incident-receivers ; [{connection!: {id!, name!}, incident-management-service!: Icm|, mappings!: {*}, name!}] ; incidentReceivers ; group=NotificationRequest ; Receivers that are incident services.
     --add-actions ; [[]] ;  ; dest=receiver_actions singular=--add-action,-a ; A receiver: its kind, name and address.
     rows action_group_list_table
    monitor action-group update ; Change an action group.
     GET 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     PUT 2024-10-01-preview %Microsoft.Insights/actionGroups/{action_group_name}
     does update
     generic-update
     -n --name --action-group-name ;  ;  ; required dest=action_group_name id=name ; The name of the action group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --short-name --group-short-name ; text(..12) ; properties.groupShortName ; dest=group_short_name ; The short name that messages show.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --arm-role-receivers ; [{name, role-id, use-common-alert-schema: bool?}?]? ; properties.armRoleReceivers ; group=Properties ; Receivers by role.
     --automation-runbook-receivers ; [{automation-account-id, is-global-runbook: bool, managed-identity: ?, name: ?, runbook-name, service-uri: ?, use-common-alert-schema: bool?, webhook-resource-id}?]? ; properties.automationRunbookReceivers ; group=Properties ; Receivers that are runbooks.
     --azure-app-push-receivers ; [{email-address, name}?]? ; properties.azureAppPushReceivers ; group=Properties ; Receivers in the Azure app.
     --azure-function-receivers ; [{function-app-resource-id, function-name, http-trigger-url, managed-identity: ?, name, use-common-alert-schema: bool?}?]? ; properties.azureFunctionReceivers ; group=Properties ; Receivers that are functions.
     --email-receivers ; [{email-address, name, use-common-alert-schema: bool?}?]? ; properties.emailReceivers ; group=Properties ; Receivers by mail.
     --enabled ; bool ; properties.enabled ; group=Properties ; Whether it is switched on.
     --event-hub-receivers ; [{event-hub-name, event-hub-name-space, managed-identity: ?, name, subscription-id, tenant-id: ?, use-common-alert-schema: bool?}?]? ; properties.eventHubReceivers ; group=Properties ; Receivers that are event hubs.
     --incident-receivers ; [{connection: {id, name}, incident-management-service: Icm|, mappings: {*: ?}, name}?]? ; properties.incidentReceivers ; group=Properties ; Receivers that are incident services.
     --itsm-receivers ; [{connection-id, name, region, ticket-configuration, workspace-id}?]? ; properties.itsmReceivers ; group=Properties ; Receivers that are ticket services.
     --logic-app-receivers ; [{callback-url, managed-identity: ?, name, resource-id, use-common-alert-schema: bool?}?]? ; properties.logicAppReceivers ; group=Properties ; Receivers that are logic apps.
     --sms-receivers ; [{country-code, name, phone-number}?]? ; properties.smsReceivers ; group=Properties ; Receivers by text message.
     --voice-receivers ; [{country-code, name, phone-number}?]? ; properties.voiceReceivers ; group=Properties ; Receivers by call.
     --webhook-receivers ; [{identifier-uri: ?, managed-identity: ?, name, object-id: ?, service-uri, tenant-id: ?, use-aad-auth: bool?, use-common-alert-schema: bool?}?]? ; properties.webhookReceivers ; group=Properties ; Receivers that are webhooks.
     --add-actions ; [[]] ;  ; dest=receiver_actions group=Actions singular=--add-action,-a ; A receiver: its kind, name and address.
     --remove-action -r ; [] ;  ; dest=receiver_remove_list group=Actions ; Names of receivers to take away.
     rows action_group_list_table
    monitor activity-log alert action-group add ; Have an activity log alert tell action groups.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does update
     generic-update
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --action-group -a ; [id(%microsoft.insights/actionGroups/{})] ;  ; required dest=action_group_ids ; The action groups, by name or id.
     --webhook-properties -w ; words ;  ; dest=webhook_properties_list ; Properties that webhooks get, as KEY=VALUE.
     --reset ; bool ;  ; default=false ; Whether to take those that are there away first.
     --strict ; bool ;  ; default=false ; Whether to fail when it is there already.
    monitor activity-log alert action-group remove ; Have an activity log alert no longer tell action groups.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does update
     generic-update
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --action-group -a ; [] ;  ; required dest=action_group_ids ; The action groups, by name or id.
    monitor activity-log alert create ; Create an activity log alert.
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does create
     always properties.actions {}
     always properties.condition {}
     always properties.scopes []
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --all-of ; [{any-of: [{contains-any: [], equals, field}], contains-any: [], equals, field}] ; properties.condition.allOf ;  ; Conditions of which all must hold.
     --description ;  ; properties.description ;  ; A description.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --scope -s ; [] ;  ; dest=scope_ui ; What the alert watches: ids of subscriptions, groups or resources.
     --disable ; bool ;  ; default=false ; Whether to make the alert switched off.
     --condition -c ; words ;  ;  ; The condition of the alert.
     --action-group -a ; [id(%microsoft.insights/actionGroups/{})] ;  ; dest=action_group_ids ; The action groups, by name or id.
     --webhook-properties -w ; words ;  ; dest=webhook_properties_list ; Properties that webhooks get, as KEY=VALUE.
    monitor activity-log alert delete ; Delete an activity log alert.
     DELETE 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does delete
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor activity-log alert list ; List activity log alerts.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts
     GET 2020-10-01 /subscriptions/{subscription}/providers/Microsoft.Insights/activityLogAlerts
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor activity-log alert scope add ; Have an activity log alert watch more.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does update
     generic-update
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --scope -s ; [] ;  ; required dest=scope_ui ; What the alert watches: ids of subscriptions, groups or resources.
     --reset ; bool ;  ; default=false ; Whether to take those that are there away first.
    monitor activity-log alert scope remove ; Have an activity log alert watch less.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does update
     generic-update
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --scope -s ; [] ;  ; required dest=scope_ui ; What the alert watches: ids of subscriptions, groups or resources.
    monitor activity-log alert show ; Show an activity log alert.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does show
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor activity-log alert update ; Change an activity log alert.
     GET 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     PUT 2020-10-01 %Microsoft.Insights/activityLogAlerts/{activity_log_alert_name}
     does update
     generic-update
     -n --name --activity-log-alert-name ;  ;  ; required dest=activity_log_alert_name id=name ; The name of the alert.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --all-of ; [{any-of: [{contains-any: [?]?, equals: ?, field: ?}?]?, contains-any: [?]?, equals: ?, field: ?}?] ; properties.condition.allOf ;  ; Conditions of which all must hold.
     --description ; ? ; properties.description ;  ; A description.
     --enabled ; bool? ; properties.enabled ;  ; Whether it is switched on.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --condition -c ; words ;  ;  ; The condition of the alert.
    monitor activity-log list-categories ; List the categories of what the activity log tells.
     GET 2015-04-01 /providers/Microsoft.Insights/eventcategories
     does show
    monitor autoscale delete ; Delete an autoscale setting.
     DELETE 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings/{autoscale_name}
     does delete
     -n --name --autoscale-name ;  ;  ; required dest=autoscale_name id=name ; The name of the autoscale setting.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor autoscale list ; List autoscale settings.
     GET 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor autoscale show ; Show an autoscale setting.
     GET 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings/{autoscale_name}
     does show
     -n --name --autoscale-name ;  ;  ; required dest=autoscale_name id=name ; The name of the autoscale setting.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor autoscale show-predictive-metric ; Show the values that an autoscale setting predicts.
     GET 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings/{autoscale_setting_name}/predictiveMetrics
     does show
     --autoscale-setting-name ;  ;  ; required id=name ; The name of the autoscale setting.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --aggregation ;  ;  ; required query=aggregation ; How values are joined: Average, Total, Minimum, Maximum or Count.
     --interval ; duration ;  ; required query=interval ; The time grain.
     --metric-name ;  ;  ; required query=metricName ; The metric.
     --metric-namespace ;  ;  ; required query=metricNamespace ; The namespace of the metric.
     --timespan ;  ;  ; required query=timespan ; From when to when: two times joined by a slash.
    monitor autoscale update ; Change an autoscale setting.
     GET 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings/{autoscale_name}
     PUT 2022-10-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.Insights/autoscalesettings/{autoscale_name}
     does update
     generic-update
     -n --name --autoscale-name ;  ; properties.name ; required dest=autoscale_name id=name ; The name of the autoscale setting.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --enabled ; bool? ; properties.enabled ;  ; Whether it is switched on.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --scale-look-ahead-time ; duration? ; properties.predictiveAutoscalePolicy.scaleLookAheadTime ; group=Predictive_Policy ; How long before its need predicted capacity is made.
     --scale-mode ; Disabled|Enabled|ForecastOnly ; properties.predictiveAutoscalePolicy.scaleMode ; group=Predictive_Policy ; Whether prediction is off, only shown, or acts.
     --count ; int ;  ; group=Instance_Limit ; How many instances.
     --min-count ; int ;  ; group=Instance_Limit ; The least instances.
     --max-count ; int ;  ; group=Instance_Limit ; The most instances.
     --add-actions ; [[]] ;  ; group=Notification singular=--add-action,-a ; Actions to add to those that are there.
     --remove-actions ; [[]] ;  ; group=Notification singular=--remove-action,-r ; Actions to take away.
     --email-administrator ; bool ;  ; group=Notification ; Whether administrators of the subscription get mail.
     --email-coadministrators ; bool ;  ; group=Notification ; Whether co-administrators of the subscription get mail.
    monitor diagnostic-settings categories list ; List categories of diagnostic data.
     GET 2017-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettingsCategories
     does show
     --resource ;  ;  ; required ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent ; The resource around the one meant.
     --resource-type ;  ;  ;  ; The type of the resource.
    monitor diagnostic-settings categories show ; Show a category of diagnostic data.
     GET 2017-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettingsCategories/{name}
     does show
     -n --name ;  ;  ; required ; The name.
     --resource ;  ;  ; required ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent ; The resource around the one meant.
     --resource-type ;  ;  ;  ; The type of the resource.
    monitor diagnostic-settings create ; Create a diagnostic setting.
     PUT 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings/{name} not-201
     does create
     -n --name ;  ;  ; required ; The name.
     --event-hub-rule ;  ; properties.eventHubAuthorizationRuleId ;  ; The rule of the event hub, by name or id.
     --event-hub ;  ; properties.eventHubName ;  ; The event hub, by name.
     --logs ; [{category, category-group, enabled!: bool, retention-policy: {days!: int(0..), enabled!: bool}}] ; properties.logs ;  ; Which logs, as JSON.
     --marketplace-partner-id ;  ; properties.marketplacePartnerId ;  ; The partner that gets the data, by id.
     --metrics ; [{category, enabled!: bool, retention-policy: {days!: int(0..), enabled!: bool}, time-grain: duration}] ; properties.metrics ;  ; Which metrics, as JSON.
     --storage-account ;  ; properties.storageAccountId ;  ; The storage account, by name or id.
     --workspace ;  ; properties.workspaceId ;  ; The Log Analytics workspace, by name or id.
     --resource ;  ;  ; required group=Target_Resource ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name group=Target_Resource id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace group=Target_Resource ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent group=Target_Resource ; The resource around the one meant.
     --resource-type ;  ;  ; group=Target_Resource ; The type of the resource.
     --export-to-resource-specific ; bool ;  ;  ; Whether logs go to tables of their own.
    monitor diagnostic-settings delete ; Delete a diagnostic setting.
     DELETE 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings/{name}
     does delete
     -n --name ;  ;  ; required ; The name.
     --resource ;  ;  ; required group=Target_Resource ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name group=Target_Resource id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace group=Target_Resource ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent group=Target_Resource ; The resource around the one meant.
     --resource-type ;  ;  ; group=Target_Resource ; The type of the resource.
    monitor diagnostic-settings list ; List diagnostic settings.
     GET 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings
     does show
     --resource ;  ;  ; required ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent ; The resource around the one meant.
     --resource-type ;  ;  ;  ; The type of the resource.
    monitor diagnostic-settings show ; Show a diagnostic setting.
     GET 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings/{name}
     does show
     -n --name ;  ;  ; required ; The name.
     --resource ;  ;  ; required group=Target_Resource ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name group=Target_Resource id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace group=Target_Resource ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent group=Target_Resource ; The resource around the one meant.
     --resource-type ;  ;  ; group=Target_Resource ; The type of the resource.
    monitor diagnostic-settings subscription create ; Create a diagnostic setting of a subscription.
     PUT 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings/{name} not-201
     does create
     -n --name ;  ;  ; required ; The name.
     --location -l ;  ; location ; configured=location location ; The region. `az account list-locations` shows them.
     --event-hub-auth-rule ;  ; properties.eventHubAuthorizationRuleId ;  ; The rule of the event hub, by id.
     --event-hub-name ;  ; properties.eventHubName ;  ; The event hub.
     --logs ; [{category, enabled!: bool}] ; properties.logs ;  ; Which logs, as JSON.
     --service-bus-rule ;  ; properties.serviceBusRuleId ;  ; The rule of the service bus, by id.
     --storage-account ;  ; properties.storageAccountId ;  ; The storage account, by name or id.
     --workspace ;  ; properties.workspaceId ;  ; The Log Analytics workspace, by name or id.
    monitor diagnostic-settings subscription delete ; Delete a diagnostic setting of a subscription.
     DELETE 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings/{name}
     does delete
     -n --name ;  ;  ; required id=name ; The name.
     confirm
    monitor diagnostic-settings subscription list ; List diagnostic settings of a subscription.
     GET 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings
     does show
    monitor diagnostic-settings subscription show ; Show a diagnostic setting of a subscription.
     GET 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
    monitor diagnostic-settings subscription update ; Change a diagnostic setting of a subscription.
     GET 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings/{name}
     PUT 2017-05-01-preview /subscriptions/{subscription}/providers/microsoft.insights/diagnosticSettings/{name} not-201
     does update
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --location -l ; ? ; location ; configured=location location ; The region. `az account list-locations` shows them.
     --event-hub-auth-rule ; ? ; properties.eventHubAuthorizationRuleId ;  ; The rule of the event hub, by id.
     --event-hub-name ; ? ; properties.eventHubName ;  ; The event hub.
     --logs ; [{category: ?, enabled: bool}?]? ; properties.logs ;  ; Which logs, as JSON.
     --service-bus-rule ; ? ; properties.serviceBusRuleId ;  ; The rule of the service bus, by id.
     --storage-account ; ? ; properties.storageAccountId ;  ; The storage account, by name or id.
     --workspace ; ? ; properties.workspaceId ;  ; The Log Analytics workspace, by name or id.
    monitor diagnostic-settings update ; Change a diagnostic setting.
     GET 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings/{name}
     PUT 2021-05-01-preview /{resource}/providers/Microsoft.Insights/diagnosticSettings/{name} not-201
     does update
     generic-update
     -n --name ;  ;  ; required ; The name.
     --event-hub-rule ; ? ; properties.eventHubAuthorizationRuleId ; group=Properties ; The rule of the event hub, by name or id.
     --event-hub ; ? ; properties.eventHubName ; group=Properties ; The event hub, by name.
     --log-ana-dtype --log-analytics-destination-type ; ? ; properties.logAnalyticsDestinationType ; dest=log_analytics_destination_type group=Properties ; Whether logs go to tables of their own.
     --logs ; [{category: ?, category-group: ?, enabled: bool, retention-policy: {days: int(0..), enabled: bool}?}?]? ; properties.logs ; group=Properties ; Which logs, as JSON.
     --marketplace-partner-id ; ? ; properties.marketplacePartnerId ; group=Properties ; The partner that gets the data, by id.
     --metrics ; [{category: ?, enabled: bool, retention-policy: {days: int(0..), enabled: bool}?, time-grain: duration?}?]? ; properties.metrics ; group=Properties ; Which metrics, as JSON.
     --service-bus-rule-id ; ? ; properties.serviceBusRuleId ; group=Properties ; The rule of the service bus, by id.
     --storage-account-id ; ? ; properties.storageAccountId ; group=Properties ; The storage account, by id.
     --workspace-id ; ? ; properties.workspaceId ; group=Properties ; The Log Analytics workspace, by id.
     --resource ;  ;  ; required group=Target_Resource ; The resource, by name or id.
     --resource-group -g ;  ;  ; dest=resource_group_name group=Target_Resource id=resource_group configured=group ; The group of the resource.
     --resource-namespace ;  ;  ; dest=namespace group=Target_Resource ; The namespace of the resource's provider.
     --resource-parent ;  ;  ; dest=parent group=Target_Resource ; The resource around the one meant.
     --resource-type ;  ;  ; group=Target_Resource ; The type of the resource.
    monitor log-analytics workspace create ; Create a Log Analytics workspace.
     PUT 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name pattern ; The name of the workspace.
     --type --identity-type ; None|SystemAssigned|UserAssigned ; identity.type ; dest=identity_type group=Identity ; What identity the workspace has.
     --user-assigned ; {*: {}={}} ; identity.userAssignedIdentities ; group=Identity ; Identities, by id.
     --location -l ;  ; location ; group=Parameters configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     --ingestion-access ; Disabled|Enabled ; properties.publicNetworkAccessForIngestion ; group=Properties default=Enabled ; Whether data comes in over the public network.
     --query-access ; Disabled|Enabled ; properties.publicNetworkAccessForQuery ; group=Properties default=Enabled ; Whether queries come in over the public network.
     --retention-time ; int? ; properties.retentionInDays ; group=Properties default=30 ; Days that data is kept.
     --quota ; number ; properties.workspaceCapping.dailyQuotaGb ; group=Properties ; Gigabytes a day at most.
     --replication-enabled ; bool ; properties.replication.enabled ; group=Replication ; Whether data goes to a second region.
     --replication-location ;  ; properties.replication.location ; group=Replication ; The second region.
     --level --capacity-reservation-level ; 100|1000|10000|200|2000|25000|300|400|500|5000|50000 ; properties.sku.capacityReservationLevel ; dest=capacity_reservation_level group=Sku ; Gigabytes a day that are reserved.
     --sku --sku-name ; CapacityReservation|Free|LACluster|PerGB2018|PerNode|Premium|Standalone|Standard ; properties.sku.name ; dest=sku_name group=Sku default=PerGB2018 ; The kind of offer.
    monitor log-analytics workspace delete ; Delete a Log Analytics workspace.
     DELETE 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name} operation
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name id=name pattern ; The name of the workspace.
     -f --force ; bool ;  ; query=force ; Whether the workspace is gone at once.
     confirm
    monitor log-analytics workspace get-shared-keys ; Show the keys of a Log Analytics workspace.
     POST 2020-08-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name}/sharedKeys
     does act
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name pattern ; The name of the workspace.
    monitor log-analytics workspace list ; List Log Analytics workspaces.
     GET 2025-02-01 /subscriptions/{subscription}/providers/Microsoft.OperationalInsights/workspaces
     GET 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor log-analytics workspace show ; Show a Log Analytics workspace.
     GET 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name id=name pattern ; The name of the workspace.
    monitor log-analytics workspace table delete ; Delete a table of a workspace.
     DELETE 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables/{table_name} operation
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --table-name ;  ;  ; required dest=table_name id=child_name_1 ; The name of the table.
     --workspace-name ; text(4..63) ;  ; required id=name pattern ; The name of the workspace.
     confirm
    monitor log-analytics workspace table list ; List tables of a workspace.
     GET 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --workspace-name ; text(4..63) ;  ; required pattern ; The name of the workspace.
    monitor log-analytics workspace table migrate ; Bring a custom table to the form that collection rules fill.
     POST 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables/{table_name}/migrate
     does act
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --table-name ;  ;  ; required id=child_name_1 ; The name of the table.
     --workspace-name ; text(4..63) ;  ; required id=name pattern ; The name of the workspace.
    monitor log-analytics workspace table search-job cancel ; Stop the search that fills a table.
     POST 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables/{table_name}/cancelSearch
     does act
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --table-name ;  ;  ; required dest=table_name id=child_name_1 ; The name of the table.
     --workspace-name ; text(4..63) ;  ; required id=name pattern ; The name of the workspace.
    monitor log-analytics workspace table show ; Show a table of a workspace.
     GET 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables/{table_name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --table-name ;  ;  ; required dest=table_name id=child_name_1 ; The name of the table.
     --workspace-name ; text(4..63) ;  ; required id=name pattern ; The name of the workspace.
    monitor log-analytics workspace table wait ; Wait until a table of a workspace is as wanted.
     GET 2022-10-01 %Microsoft.OperationalInsights/workspaces/{workspace_name}/tables/{table_name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --table-name ;  ;  ; required dest=table_name id=child_name_1 ; The name of the table.
     --workspace-name ; text(4..63) ;  ; required id=name pattern ; The name of the workspace.
    monitor log-analytics workspace update ; Change a Log Analytics workspace.
     GET 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name}
     PUT 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name id=name pattern ; The name of the workspace.
     --type --identity-type ; None|SystemAssigned|UserAssigned ; identity.type ; dest=identity_type group=Identity ; What identity the workspace has.
     --user-assigned ; {*: {}?={}}? ; identity.userAssignedIdentities ; group=Identity ; Identities, by id.
     --tags ; {*: ?}? ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     --data-collection-rule ; ? ; properties.defaultDataCollectionRuleResourceId ; group=Properties ; The default data collection rule, by id.
     --ingestion-access ; Disabled|Enabled? ; properties.publicNetworkAccessForIngestion ; group=Properties ; Whether data comes in over the public network.
     --query-access ; Disabled|Enabled? ; properties.publicNetworkAccessForQuery ; group=Properties ; Whether queries come in over the public network.
     --retention-time ; int? ; properties.retentionInDays ; group=Properties ; Days that data is kept.
     --quota ; number? ; properties.workspaceCapping.dailyQuotaGb ; group=Properties ; Gigabytes a day at most.
     --replication-enabled ; bool? ; properties.replication.enabled ; group=Replication ; Whether data goes to a second region.
     --level --capacity-reservation-level ; 100|1000|10000|200|2000|25000|300|400|500|5000|50000? ; properties.sku.capacityReservationLevel ; dest=capacity_reservation_level group=Sku ; Gigabytes a day that are reserved.
     --sku --sku-name ; CapacityReservation|Free|LACluster|PerGB2018|PerNode|Premium|Standalone|Standard ; properties.sku.name ; dest=sku_name group=Sku ; The kind of offer.
    monitor log-analytics workspace wait ; Wait until a Log Analytics workspace is as wanted.
     GET 2025-02-01 /subscriptions/{subscription}/resourcegroups/{resource_group}/providers/Microsoft.OperationalInsights/workspaces/{workspace_name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --workspace-name ; text(4..63) ;  ; required dest=workspace_name id=name pattern ; The name of the workspace.
    monitor metrics alert delete ; Delete a metric alert.
     DELETE 2018-03-01 %Microsoft.Insights/metricAlerts/{name}
     does delete
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
    monitor metrics alert list ; List metric alerts.
     GET 2018-03-01 %Microsoft.Insights/metricAlerts
     GET 2018-03-01 /subscriptions/{subscription}/providers/Microsoft.Insights/metricAlerts
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    monitor metrics alert show ; Show a metric alert.
     GET 2018-03-01 %Microsoft.Insights/metricAlerts/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
    monitor metrics alert update ; Change a metric alert.
     GET 2018-03-01 %Microsoft.Insights/metricAlerts/{name}
     PUT 2018-03-01 %Microsoft.Insights/metricAlerts/{name} not-201
     does update
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --auto-mitigate ; bool? ; properties.autoMitigate ;  ; Whether the alert resolves by itself.
     --description ; ? ; properties.description ;  ; A description.
     --enabled ; bool ; properties.enabled ;  ; Whether it is switched on.
     --evaluation-frequency ; duration ; properties.evaluationFrequency ;  ; How often the alert is evaluated.
     --scopes ; [?] ; properties.scopes ;  ; What the alert watches, by id.
     --severity ; int ; properties.severity ;  ; How bad it is: 0 to 4, 0 the worst.
     --window-size ; duration ; properties.windowSize ;  ; How much time the condition looks at.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --add-actions ; [[]] ;  ; group=Action singular=--add-action ; Actions to add to those that are there.
     --remove-actions ; [id(%Microsoft.Insights/actionGroups/{})] ;  ; group=Action ; Actions to take away.
     --add-conditions ; [[]] ;  ; group=Condition singular=--add-condition ; Conditions to add to those that are there.
     --remove-conditions ; [] ;  ; group=Condition ; Conditions to take away, by name.
    monitor metrics list-sub ; List values of metrics of the resources of a subscription.
     POST 2023-10-01 /subscriptions/{subscription}/providers/Microsoft.Insights/metrics
     does act
     --region ;  ;  ; required query=region ; The region.
     --aggregation ;  ; aggregation ; group=Body ; How values are joined: Average, Total, Minimum, Maximum or Count.
     --auto-adjust-timegrain ; bool ; autoAdjustTimegrain ; group=Body ; Whether the service may take a coarser time grain.
     --filter ;  ; filter ; group=Body ; Which series: a filter on dimensions.
     --interval ;  ; interval ; group=Body ; The time grain.
     --metricnames ;  ; metricNames ; group=Body ; The metrics.
     --metricnamespace ;  ; metricNamespace ; group=Body ; The namespace of the metrics.
     --order-by ;  ; orderBy ; group=Body ; The order of the series.
     --result-type ; Data|Metadata ; resultType ; group=Body ; Whether to get data or only what there is.
     --roll-up-by ;  ; rollUpBy ; group=Body ; The dimension to join by.
     --timespan ;  ; timespan ; group=Body ; From when to when: two times joined by a slash.
     --top ; int ; top ; group=Body ; How many at most.
     --validate-dimensions ; bool ; validateDimensions ; group=Body ; Whether dimensions that are not there are an error.
    monitor metrics list-sub-definitions ; List the metrics of the resources of a subscription.
     GET 2023-10-01 /subscriptions/{subscription}/providers/Microsoft.Insights/metricDefinitions
     does show
     --metricnamespace ;  ;  ; query=metricnamespace ; The namespace of the metrics.
     --region ;  ;  ; required query=region ; The region.
    """#
}
