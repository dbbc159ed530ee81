// Made by Scripts/extract_classic.py from azure-cli 2.91.0; do not edit.

extension ClassicTable {
  /// What commands take, in the notation of ``ClassicTable``.
  static let keyVault: StaticString = #"""
    keyvault check-name ; See whether a name for a vault is free and allowed.
     ignore --cmd
     --name -n ; text ; required ; The name.
     --resource-type ; hsm ; default=hsm ; Vaults or hardware modules.
    keyvault create ; Create a vault.
     ignore --cmd
     --resource-group -g ; text ; required dest=resource_group_name id=resource_group configured=group ; The resource group.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
     --administrators ; text+ ;  ; Who administers the hardware module.
     --location -l ; location ; configured=location ; The region.
     --sku ; text ;  ; standard, or premium for keys in hardware.
     --enabled-for-deployment ; switch ;  ; Whether virtual machines may fetch secrets.
     --enabled-for-disk-encryption ; switch ;  ; Whether disk encryption may fetch keys.
     --enabled-for-template-deployment ; switch ;  ; Whether templates may fetch secrets.
     --enable-rbac-authorization ; switch ; default=true ; Whether role assignments, and not access policies, say who may do what.
     --enable-purge-protection ; switch ;  ; Whether nobody can purge before time, which cannot be taken back.
     --retention-days ; text ;  ; For how many days what is deleted can be recovered: 7 to 90.
     --network-acls ; json ; group=Network_Rule ; The network rules as JSON or a file.
     --network-acls-ips ; text* ; group=Network_Rule ; IPv4 addresses and ranges that are let in.
     --network-acls-vnets ; text* ; group=Network_Rule ; Subnets that are let in.
     --bypass ; AzureServices|None ; group=Network_Rule ; Which Azure services the network rules let through.
     --default-action ; Allow|Deny ; group=Network_Rule ; What happens to requests that no network rule is about.
     --no-self-perms ; switch ;  ; Give yourself no permissions in the new vault.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --public-network-access ; Enabled|Disabled ;  ; Whether the public network leads there.
     --mi-user-assigned ; text* ; dest=user_identities ; User-assigned identities.
     no-wait
    keyvault delete ; Delete a vault; it can be recovered for a while.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
     no-wait
    keyvault delete-policy ; Take somebody's permissions in a vault away.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; required dest=vault_name ; The vault.
     --object-id ; text ;  ; Who, by object id.
     --application-id ; text ;  ; The application that acts for them.
     --spn ; text ;  ; Who, as a service principal's name.
     --upn ; text ;  ; Who, as a user's name.
     no-wait
    keyvault key create ; Create a key: each time makes a new version.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --protection -p ; software|hsm ;  ; Whether software or hardware keeps the key.
     --size ; int ; dest=key_size ; How many bits.
     --ops ; encrypt|decrypt|sign|verify|wrapKey|unwrapKey|import|export* ; dest=key_ops ; What the key may be used for.
     --disabled ; switch ;  ; Whether it is off for now.
     --expires ; moment ;  ; When it ends, in UTC: `2030-01-01T00:00:00Z`.
     --not-before ; moment ;  ; From when on it is valid, in UTC.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --kty ; EC|EC-HSM|RSA|RSA-HSM|oct|oct-HSM ;  ; The kind of key.
     --curve ; P-256|P-384|P-521|P-256K ;  ; The elliptic curve.
     --exportable ; switch ;  ; Whether the private key may leave.
     --policy ; path ; dest=release_policy ; Under which conditions it may leave.
     --external-key-id ; text ; group=External_Key ; The key in a module outside Azure.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --default-cvm-policy ; flag ;  ; Let confidential machines have the key.
     --default-data-disk-policy --default-dd-policy ; flag ;  ; Let encryption of confidential disks have the key.
     --immutable ; switch ;  ; Whether the conditions stay for ever.
    keyvault key delete ; Delete a key with all its versions; it can be recovered for a while.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault key list ; List the keys of a vault.
     ignore
     --maxresults ; int ;  ; How many to list at most.
     --include-managed ; switch ;  ; List also what belongs to certificates.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault key list-deleted ; List deleted keys that can be recovered.
     ignore
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --maxresults ; int ; dest=max_page_size ; How many to list at most.
    keyvault key list-versions ; List the versions of a key.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --maxresults ; int ; dest=max_page_size ; How many to list at most.
    keyvault key purge ; Delete a deleted key for good.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault key recover ; Bring a deleted key back.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault key show ; Show the public part of a key.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --version -v ; text ; group=Id default= ; Which version.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault key show-deleted ; Show a deleted key.
     ignore
     --name -n ; text ; group=Id ; The name of the key.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --hsm-name ; vault ; group=Id ; The managed hardware module.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
    keyvault list ; List vaults.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group ; The resource group.
     --resource-type ; text ;  ; Vaults or hardware modules.
    keyvault list-deleted ; List deleted vaults that can be recovered.
     ignore --cmd
     --resource-type ; text ;  ; Vaults or hardware modules.
    keyvault purge ; Delete a deleted vault for good.
     ignore --cmd
     --location -l ; location ; configured=location ; The region.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
     no-wait
    keyvault recover ; Bring a deleted vault back.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --location -l ; location ; configured=location ; The region.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
     no-wait
    keyvault secret delete ; Delete a secret with all its versions; it can be recovered for a while.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault secret download ; Write the value of a secret to a file.
     ignore
     --file -f ; path ; required dest=file_path ; The file.
     --name -n ; text ; group=Id ; The name of the secret.
     --encoding -e ; utf-8|utf-16le|utf-16be|ascii|base64|hex ;  ; How the file is written.
     --version -v ; text ; group=Id default= ; Which version.
     --overwrite ; flag ;  ; Put it in place of what is there.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault secret list ; List the secrets of a vault without their values.
     ignore
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --maxresults ; int ; dest=max_page_size ; How many to list at most.
     --include-managed ; switch ;  ; List also what belongs to certificates.
     rows transform_secret_list_table
    keyvault secret list-deleted ; List deleted secrets that can be recovered.
     ignore
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --maxresults ; int ; dest=max_page_size ; How many to list at most.
    keyvault secret list-versions ; List the versions of a secret without their values.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --maxresults ; int ; dest=max_page_size ; How many to list at most.
    keyvault secret purge ; Delete a deleted secret for good.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault secret recover ; Bring a deleted secret back.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault secret set ; Set a secret: each time makes a new version.
     ignore
     --name -n ; text ; required group=Id ; The name of the secret.
     --value ; text ; group=Content_Source ; The value.
     --description --content-type ; text ; dest=content_type ; What kind of thing the secret is.
     --expires ; moment ; dest=expires_on ; When it ends, in UTC: `2030-01-01T00:00:00Z`.
     --not-before ; moment ;  ; From when on it is valid, in UTC.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --vault-name ; vault ; required dest=vault_base_url group=Id ; The vault.
     --disabled ; switch ;  ; Whether it is off for now.
     --file -f ; path ; dest=file_path group=Content_Source ; The file.
     --encoding -e ; utf-8|utf-16le|utf-16be|ascii|base64|hex ; group=Content_Source default=utf-8 ; How the file is written.
    keyvault secret set-attributes ; Change what is noted of a secret, not its value.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --version -v ; text ; group=Id default= ; Which version.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
     --content-type ; text ;  ; What kind of thing the secret is.
     --expires ; moment ; dest=expires_on ; When it ends, in UTC: `2030-01-01T00:00:00Z`.
     --not-before ; moment ;  ; From when on it is valid, in UTC.
     --tags ; tags ;  ; Tags as `key=value`, an empty text for none.
     --enabled ; switch ;  ; Whether it can be used.
    keyvault secret show ; Show a secret with its value.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --version -v ; text ; group=Id default= ; Which version.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault secret show-deleted ; Show a deleted secret.
     ignore
     --name -n ; text ; group=Id ; The name of the secret.
     --id ; text ; dest=identifier group=Id ; The id, in place of vault and name.
     --vault-name ; vault ; dest=vault_base_url group=Id ; The vault.
    keyvault set-policy ; Give somebody permissions in a vault.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; required dest=vault_name ; The vault.
     --object-id ; text ;  ; Who, by object id.
     --application-id ; text ;  ; The application that acts for them.
     --spn ; text ;  ; Who, as a service principal's name.
     --upn ; text ;  ; Who, as a user's name.
     --key-permissions ; all|encrypt|decrypt|wrapKey|unwrapKey|sign|verify|get|list|create|update|import|delete|backup|restore|recover|purge|release|rotate|getrotationpolicy|setrotationpolicy* ; group=Permission ; What is allowed with keys.
     --secret-permissions ; all|get|list|set|delete|backup|restore|recover|purge* ; group=Permission ; What is allowed with secrets.
     --certificate-permissions ; all|get|list|delete|create|import|update|managecontacts|getissuers|listissuers|setissuers|deleteissuers|manageissuers|recover|purge|backup|restore* ; group=Permission ; What is allowed with certificates.
     --storage-permissions ; all|get|list|delete|set|update|regeneratekey|recover|purge|backup|restore|setsas|listsas|getsas|deletesas* ; group=Permission ; What is allowed with storage accounts.
     no-wait
    keyvault show ; Show a vault.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
    keyvault show-deleted ; Show a deleted vault.
     ignore --cmd
     --location -l ; location ; configured=location ; The region.
     --name -n ; text ; dest=vault_name ; The vault.
     --hsm-name ; text ;  ; The managed hardware module.
    keyvault update ; Change a vault.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; required dest=vault_name ; The vault.
     --enabled-for-deployment ; switch ;  ; Whether virtual machines may fetch secrets.
     --enabled-for-disk-encryption ; switch ;  ; Whether disk encryption may fetch keys.
     --enabled-for-template-deployment ; switch ;  ; Whether templates may fetch secrets.
     --enable-rbac-authorization ; switch ;  ; Whether role assignments, and not access policies, say who may do what.
     --enable-purge-protection ; switch ;  ; Whether nobody can purge before time, which cannot be taken back.
     --retention-days ; text ;  ; For how many days what is deleted can be recovered: 7 to 90.
     --bypass ; AzureServices|None ; group=Network_Rule ; Which Azure services the network rules let through.
     --default-action ; Allow|Deny ; group=Network_Rule ; What happens to requests that no network rule is about.
     --public-network-access ; Enabled|Disabled ;  ; Whether the public network leads there.
     generic-update
     no-wait
    keyvault wait ; Wait until a vault is as wanted.
     ignore --cmd
     --resource-group -g ; text ; dest=resource_group_name configured=group ; The resource group.
     --name -n ; text ; required dest=vault_name ; The vault.
     wait
    """#
}
