// Made by Scripts/extract_classic.py from azure-cli 2.91.0; do not edit.

extension ClassicTable {
  /// What commands take, in the notation of ``ClassicTable``.
  static let storage: StaticString = #"""
    storage account blob-service-properties show ; Show how a storage account keeps blobs.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --account-name -n ; text ; required ; The storage account.
    storage account blob-service-properties update ; Change how a storage account keeps blobs.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --account-name -n ; text ; required ; The storage account.
     --enable-change-feed ; switch ; group=Change_Feed_Policy ; Whether changes are logged.
     --change-feed-retention-days --change-feed-days ; int ; group=Change_Feed_Policy preview ; For how many days the log of changes is kept.
     --enable-delete-retention ; switch ; group=Delete_Retention_Policy ; Whether deleted blobs are kept for a while.
     --delete-retention-days ; int ; group=Delete_Retention_Policy ; For how many days deleted blobs are kept.
     --enable-restore-policy ; switch ; group=Restore_Policy ; Whether blobs can be set back to an earlier time.
     --restore-days ; int ; group=Restore_Policy ; How many days back.
     --enable-versioning ; switch ;  ; Whether earlier versions are kept.
     --enable-container-delete-retention --container-retention ; switch ; group=Container_Delete_Retention_Policy ; Whether deleted containers are kept for a while.
     --container-delete-retention-days --container-days ; int ; group=Container_Delete_Retention_Policy ; For how many days deleted containers are kept.
     --default-service-version -d ; day ;  ; The version of the interface for requests that name none.
     --enable-last-access-tracking -t ; switch ;  ; Whether the time of the last access is noted.
     --enable-static-website ; switch ; group=Static_Website ; Whether a web site is served.
     --index-document ; text ; group=Static_Website ; The page of a folder of the web site.
     --default-index-document-path --default-index ; text ; group=Static_Website ; The path of the first page of the web site.
     --error-document-404-path --404-document ; text ; group=Static_Website ; The page for what is not there.
     generic-update
    storage account check-name ; See whether a name for a storage account is free and allowed.
     ignore --cmd
     --name -n ; text ; required ; The name.
    storage account create ; Create a storage account, or change one that is there.
     ignore --cmd
     --resource-group -g ; text ; required dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; required dest=account_name ; The storage account.
     --sku ; Standard_LRS|Standard_GRS|Standard_RAGRS|Standard_ZRS|Premium_LRS|Premium_ZRS|Standard_GZRS|Standard_RAGZRS|StandardV2_LRS|StandardV2_GRS|StandardV2_ZRS|StandardV2_GZRS|PremiumV2_LRS|PremiumV2_ZRS ; default=Standard_RAGRS ; The kind of redundancy.
     --location -l ; location ; configured=location ; The region.
     --kind ; Storage|StorageV2|BlobStorage|FileStorage|BlockBlobStorage ; default=StorageV2 ; The kind of account.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --custom-domain ; text ;  ; A domain name of one's own.
     --encryption-services ; blob|file|table|queue+ ;  ; Which services encrypt what they keep.
     --encryption-key-source ; Microsoft.Storage|Microsoft.Keyvault ; group=Customer_managed_key ; Whose key encrypts.
     --encryption-key-name ; text ; group=Customer_managed_key ; The name of the key in the vault.
     --encryption-key-vault ; text ; group=Customer_managed_key ; The address of the vault with the key.
     --encryption-key-version ; text ; group=Customer_managed_key ; The version of the key, empty for the newest.
     --access-tier ; Hot|Cool|Premium|Cold|Smart ;  ; The tier of blobs that have none of their own.
     --https-only ; switch ;  ; Whether http is refused.
     --enable-sftp ; switch ;  ; Whether SFTP is served.
     --enable-local-user ; switch ;  ; Whether accounts of the storage account's own may log in.
     --enable-files-aadkerb ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares take Kerberos tickets of the directory.
     --enable-files-aadds ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares trust the domain services of the directory.
     --bypass ; None|Logging|Metrics|AzureServices+ ; group=Network_Rule ; Which Azure services the network rules let through.
     --default-action ; Allow|Deny ; group=Network_Rule ; What happens to requests that no network rule is about.
     --assign-identity ; flag ;  ; Give the account an identity of its own.
     --enable-large-file-share ; flag ;  ; Allow file shares of more than 5 TiB.
     --enable-files-adds ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares trust a domain of one's own.
     --domain-name ; text ; group=Azure_Active_Directory_Properties ; The name of the domain.
     --net-bios-domain-name ; text ; group=Azure_Active_Directory_Properties ; The NetBIOS name of the domain.
     --forest-name ; text ; group=Azure_Active_Directory_Properties ; The forest of the domain.
     --domain-guid ; text ; group=Azure_Active_Directory_Properties ; The GUID of the domain.
     --domain-sid ; text ; group=Azure_Active_Directory_Properties ; The SID of the domain.
     --sam-account-name ; text ; group=Azure_Active_Directory_Properties ; The account's name in the domain.
     --account-type ; User|Computer ; group=Azure_Active_Directory_Properties ; The kind of account in the domain.
     --azure-storage-sid ; text ; group=Azure_Active_Directory_Properties ; The SID of the storage account.
     --enable-hierarchical-namespace --hns --hierarchical-namespace ; switch ; old=--hierarchical-namespace:--hns ; Whether blobs stand in folders.
     --encryption-key-type-for-table -t ; Account|Service ;  ; The scope of the key that encrypts tables.
     --encryption-key-type-for-queue -q ; Account|Service ;  ; The scope of the key that encrypts queues.
     --routing-choice ; MicrosoftRouting|InternetRouting ; group=Routing_Preference ; Over whose network traffic goes.
     --publish-microsoft-endpoints ; switch ; group=Routing_Preference ; Whether addresses over Microsoft's network are shown.
     --publish-internet-endpoints ; switch ; group=Routing_Preference ; Whether addresses over the internet are shown.
     --require-infrastructure-encryption -i ; switch ;  ; Encrypt twice.
     --allow-blob-public-access ; switch ;  ; Whether containers can be opened to everybody.
     --min-tls-version ; TLS1_0|TLS1_1|TLS1_2|TLS1_3 ;  ; The oldest TLS that is served.
     --allow-shared-key-access -k ; switch ;  ; Whether the account's keys open it.
     --edge-zone ; text ;  ; The edge zone.
     --identity-type ; None|SystemAssigned|UserAssigned|SystemAssigned,UserAssigned ; group=Identity ; The kind of identity.
     --user-identity-id ; text ; group=Identity ; The user-assigned identity, by id.
     --key-vault-user-identity-id -u ; text ; group=Customer_managed_key ; The identity that reads the key from the vault, by id.
     --key-vault-federated-client-id -f ; text ; dest=federated_identity_client_id group=Customer_managed_key ; The application that reads the key in another tenant.
     --sas-expiration-action --sas-exp-action ; Log|Block ;  ; What happens when a signature lasts too long.
     --sas-expiration-period --sas-exp ; text ;  ; How long signatures should last at most: `days.hours:minutes:seconds`.
     --key-expiration-period-in-days --key-exp-days ; int ; preview ; After how many days keys should be renewed.
     --allow-cross-tenant-replication -r ; switch ;  ; Whether blobs may be replicated to another tenant.
     --default-share-permission -d ; None|StorageFileDataSmbShareReader|StorageFileDataSmbShareContributor|StorageFileDataSmbShareElevatedContributor ; group=Azure_Files_Identity_Based_Authentication ; What everybody may do with file shares.
     --enable-nfs-v3 ; switch ;  ; Whether NFS 3 is served.
     --subnet ; text ; group=Network_Rule ; A subnet that is let in, by name or id.
     --vnet-name ; text ; group=Network_Rule ; The virtual network of the subnet.
     --action ; text ; group=Network_Rule default=Allow ; What the network rule does.
     --enable-alw ; switch ; group=Account_Level_Immutability ; Whether versions can be made unchangeable.
     --immutability-period-in-days --immutability-period ; text ; dest=immutability_period_since_creation_in_days group=Account_Level_Immutability ; For how many days versions cannot be changed.
     --immutability-state ; Unlocked|Locked|Disabled ; dest=immutability_policy_state group=Account_Level_Immutability ; Whether the policy itself can be changed.
     --allow-protected-append-writes --allow-append -w ; switch ; group=Account_Level_Immutability ; Whether unchangeable append blobs can grow.
     --public-network-access ; Enabled|Disabled|SecuredByPerimeter ;  ; Whether the public network leads there.
     --dns-endpoint-type --endpoint ; Standard|AzureDnsZone ;  ; Which form addresses have.
     --enable-smb-oauth ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether SMB takes OAuth.
     --zones ; text+ ;  ; The availability zones.
     --zone-placement-policy ; Any|None ;  ; Who chooses the zone.
     --enable-blob-geo-priority-replication --blob-geo-sla ; switch ;  ; Whether blobs are replicated first.
     --publish-ipv6-endpoint ; switch ; group=IPv6_Endpoint preview ; Whether addresses for IPv6 are shown.
     --allowed-copy-scope ; PrivateLink|AAD|All ;  ; From where blobs may be copied here.
    storage account delete ; Delete a storage account with all that is in it.
     ignore
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; required dest=account_name id=name ; The storage account.
     confirm
    storage account generate-sas ; Sign an access to a whole storage account.
     ignore --__SAS_TOKEN --cmd
     --account-name ; text ; id=name ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --services ; services ; required ; For which services: some of b, q, t, f.
     --resource-types ; resource-types ; required ; For which kinds of things: some of s, c, o.
     --permissions ; text ; required dest=permission ; What is allowed, a letter each.
     --expiry ; moment ; required ; Until when, in UTC: `2030-01-01T00:00Z`.
     --start ; moment ;  ; From when on, in UTC.
     --ip ; range ;  ; From which IPv4 address or range.
     --https-only ; flag ; dest=protocol ; http or https.
     --encryption-scope ; text ;  ; The encryption scope.
    storage account keys list ; List the two keys of a storage account.
     ignore
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --account-name -n ; text ; required ; The storage account.
     --expand-key-type ; kerb ; dest=expand default=kerb preview ; What else to show.
    storage account keys renew ; Draw one of the keys of a storage account anew.
     ignore --cmd
     --account-name -n ; text ; required ; The storage account.
     --key ; primary|secondary|key1|key2 ; required dest=key_name ; Which of the two keys.
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --key-type ; kerb ;  ; The kind of key.
    storage account list ; List storage accounts.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
    storage account show ; Show a storage account.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; required dest=account_name id=name ; The name of the storage account.
     --expand ; geoReplicationStats|blobRestoreStatus ;  ; What else to show.
    storage account show-connection-string ; Show the text with which programs reach a storage account.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; required dest=account_name id=name ; The storage account.
     --protocol ; http|https ; default=https ; http or https.
     --blob-endpoint ; text ;  ; The address of the blob service, in place of the account's.
     --file-endpoint ; text ;  ; The address of the file service, in place of the account's.
     --queue-endpoint ; text ;  ; The address of the queue service, in place of the account's.
     --table-endpoint ; text ;  ; The address of the table service, in place of the account's.
     --sas-token ; text ;  ; A signature to come in with.
     --key ; primary|secondary|key1|key2 ; dest=key_name default=key1 ; Which of the two keys.
    storage account show-usage ; Show how many storage accounts there are and may be.
     ignore --cmd
     --location -l ; location ; required configured=location ; The region.
    storage account update ; Change a storage account.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; required dest=account_name id=name ; The storage account.
     --sku ; Standard_LRS|Standard_GRS|Standard_RAGRS|Standard_ZRS|Premium_LRS|Premium_ZRS|Standard_GZRS|Standard_RAGZRS|StandardV2_LRS|StandardV2_GRS|StandardV2_ZRS|StandardV2_GZRS|PremiumV2_LRS|PremiumV2_ZRS ;  ; The kind of redundancy.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --custom-domain ; text ;  ; A domain name of one's own.
     --use-subdomain ; true|false ;  ; Whether the domain is looked up indirectly.
     --encryption-services ; blob|file|table|queue+ ;  ; Which services encrypt what they keep.
     --encryption-key-source ; Microsoft.Storage|Microsoft.Keyvault ; group=Customer_managed_key ; Whose key encrypts.
     --encryption-key-version ; text ; group=Customer_managed_key ; The version of the key, empty for the newest.
     --encryption-key-name ; text ; group=Customer_managed_key ; The name of the key in the vault.
     --encryption-key-vault ; text ; group=Customer_managed_key ; The address of the vault with the key.
     --enable-files-aadkerb ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares take Kerberos tickets of the directory.
     --access-tier ; Hot|Cool|Premium|Cold|Smart ;  ; The tier of blobs that have none of their own.
     --https-only ; switch ;  ; Whether http is refused.
     --enable-sftp ; switch ;  ; Whether SFTP is served.
     --enable-local-user ; switch ;  ; Whether accounts of the storage account's own may log in.
     --enable-files-aadds ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares trust the domain services of the directory.
     --assign-identity ; flag ;  ; Give the account an identity of its own.
     --bypass ; None|Logging|Metrics|AzureServices+ ; group=Network_Rule ; Which Azure services the network rules let through.
     --default-action ; Allow|Deny ; group=Network_Rule ; What happens to requests that no network rule is about.
     --enable-large-file-share ; flag ;  ; Allow file shares of more than 5 TiB.
     --enable-files-adds ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether file shares trust a domain of one's own.
     --domain-name ; text ; group=Azure_Active_Directory_Properties ; The name of the domain.
     --net-bios-domain-name ; text ; group=Azure_Active_Directory_Properties ; The NetBIOS name of the domain.
     --forest-name ; text ; group=Azure_Active_Directory_Properties ; The forest of the domain.
     --domain-guid ; text ; group=Azure_Active_Directory_Properties ; The GUID of the domain.
     --domain-sid ; text ; group=Azure_Active_Directory_Properties ; The SID of the domain.
     --azure-storage-sid ; text ; group=Azure_Active_Directory_Properties ; The SID of the storage account.
     --sam-account-name ; text ; group=Azure_Active_Directory_Properties ; The account's name in the domain.
     --account-type ; User|Computer ; group=Azure_Active_Directory_Properties ; The kind of account in the domain.
     --routing-choice ; MicrosoftRouting|InternetRouting ; group=Routing_Preference ; Over whose network traffic goes.
     --publish-microsoft-endpoints ; switch ; group=Routing_Preference ; Whether addresses over Microsoft's network are shown.
     --publish-internet-endpoints ; switch ; group=Routing_Preference ; Whether addresses over the internet are shown.
     --allow-blob-public-access ; switch ;  ; Whether containers can be opened to everybody.
     --min-tls-version ; TLS1_0|TLS1_1|TLS1_2|TLS1_3 ;  ; The oldest TLS that is served.
     --allow-shared-key-access -k ; switch ;  ; Whether the account's keys open it.
     --identity-type ; None|SystemAssigned|UserAssigned|SystemAssigned,UserAssigned ; group=Identity ; The kind of identity.
     --user-identity-id ; text ; group=Identity ; The user-assigned identity, by id.
     --key-vault-user-identity-id -u ; text ; group=Customer_managed_key ; The identity that reads the key from the vault, by id.
     --key-vault-federated-client-id -f ; text ; dest=federated_identity_client_id group=Customer_managed_key ; The application that reads the key in another tenant.
     --sas-expiration-action --sas-exp-action ; Log|Block ;  ; What happens when a signature lasts too long.
     --sas-expiration-period --sas-exp ; text ;  ; How long signatures should last at most: `days.hours:minutes:seconds`.
     --key-expiration-period-in-days --key-exp-days ; int ; preview ; After how many days keys should be renewed.
     --allow-cross-tenant-replication -r ; switch ;  ; Whether blobs may be replicated to another tenant.
     --default-share-permission -d ; None|StorageFileDataSmbShareReader|StorageFileDataSmbShareContributor|StorageFileDataSmbShareElevatedContributor ; group=Azure_Files_Identity_Based_Authentication ; What everybody may do with file shares.
     --immutability-period-in-days --immutability-period ; text ; dest=immutability_period_since_creation_in_days group=Account_Level_Immutability ; For how many days versions cannot be changed.
     --immutability-state ; Unlocked|Locked|Disabled ; dest=immutability_policy_state group=Account_Level_Immutability ; Whether the policy itself can be changed.
     --allow-protected-append-writes --allow-append -w ; switch ; group=Account_Level_Immutability ; Whether unchangeable append blobs can grow.
     --public-network-access ; Enabled|Disabled|SecuredByPerimeter ;  ; Whether the public network leads there.
     --upgrade-to-storagev2 ; switch ;  ; Make the account one of the second generation.
     --yes -y ; flag ;  ; Do not ask for confirmation.
     --enable-smb-oauth ; switch ; group=Azure_Files_Identity_Based_Authentication ; Whether SMB takes OAuth.
     --zones ; text+ ;  ; The availability zones.
     --zone-placement-policy ; Any|None ;  ; Who chooses the zone.
     --enable-blob-geo-priority-replication --blob-geo-sla ; switch ;  ; Whether blobs are replicated first.
     --publish-ipv6-endpoint ; switch ; group=IPv6_Endpoint preview ; Whether addresses for IPv6 are shown.
     --allowed-copy-scope ; PrivateLink|AAD|All ;  ; From where blobs may be copied here.
     generic-update
    """#
}
