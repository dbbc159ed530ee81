// Made by Scripts/extract_classic.py from azure-cli 2.91.0; do not edit.

extension ClassicTable {
  /// What commands take, in the notation of ``ClassicTable``.
  static let blobs: StaticString = #"""
    storage blob delete ; Delete a blob.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --delete-snapshots ; include|only ;  ; What becomes of the blob's snapshots.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     --blob-url ; text ;  ; The whole address of the blob.
     --if-modified-since ; moment ; group=Precondition ; Only if it was changed since then.
     --if-unmodified-since ; moment ; group=Precondition ; Only if it was not changed since then.
     --if-match ; text ; group=Precondition ; Only if the ETag is this one.
     --if-none-match ; text ; group=Precondition ; Only if the ETag is not this one.
     --tags-condition ; text ; dest=if_tags_match_condition group=Precondition ; Only if its index tags fit.
     --lease-id ; text ; dest=lease ; The lease that must hold.
     --snapshot ; text ;  ; Which snapshot of the blob.
    storage blob download ; Download a blob to a file, or to the screen.
     ignore --__PROGRESS_CALLBACK
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --file -f ; path ; dest=file_path ; The file.
     --open-mode ; text ; default=wb ; How the file is opened.
     --start-range ; int ;  ; The first byte.
     --end-range ; int ;  ; The last byte.
     --overwrite ; switch ; default=true ; Put it in place of what is there.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     --blob-url ; text ;  ; The whole address of the blob.
     --if-modified-since ; moment ; group=Precondition ; Only if it was changed since then.
     --if-unmodified-since ; moment ; group=Precondition ; Only if it was not changed since then.
     --if-match ; text ; group=Precondition ; Only if the ETag is this one.
     --if-none-match ; text ; group=Precondition ; Only if the ETag is not this one.
     --tags-condition ; text ; dest=if_tags_match_condition group=Precondition ; Only if its index tags fit.
     --no-progress ; flag ;  ; Show no progress.
     --snapshot ; text ;  ; Which snapshot of the blob.
     --lease-id ; text ; dest=lease ; The lease that must hold.
     --version-id ; text ;  ; Which version of the blob.
     --max-connections ; int ; dest=max_concurrency default=2 ; How many parts at the same time.
     --validate-content ; flag ;  ; Compare digests on the way.
     rows transform_blob_output
    storage blob exists ; See whether a blob is there.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     --blob-url ; text ;  ; The whole address of the blob.
     --snapshot ; text ;  ; Which snapshot of the blob.
    storage blob generate-sas ; Sign an access to a blob.
     ignore --__SAS_TOKEN --cmd
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --permissions ; text ; dest=permission ; What is allowed, a letter each.
     --expiry ; moment ;  ; Until when, in UTC: `2030-01-01T00:00Z`.
     --start ; moment ;  ; From when on, in UTC.
     --policy-name ; text ; dest=id ; The id of a stored access policy.
     --ip ; range ;  ; From which IPv4 address or range.
     --https-only ; flag ; dest=protocol ; http or https.
     --cache-control ; text ;  ; The Cache-Control header of answers.
     --content-disposition ; text ;  ; The Content-Disposition header of answers.
     --content-encoding ; text ;  ; The Content-Encoding header of answers.
     --content-language ; text ;  ; The Content-Language header of answers.
     --content-type ; text ;  ; The Content-Type.
     --full-uri ; flag ;  ; Show the whole address.
     --as-user ; flag ;  ; Sign with a key of who is logged in.
     --snapshot ; text ;  ; Which snapshot of the blob.
     --user-delegation-oid ; text ; preview ; The user who may use the signature.
     --user-delegation-tid ; text ; preview ; The tenant of that user.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     --blob-url ; text ;  ; The whole address of the blob.
     --encryption-scope ; text ;  ; The encryption scope.
    storage blob list ; List the blobs of a container.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --delimiter ; text ;  ; What parts names into folders.
     --include ; text ;  ; What else to show, a letter each.
     --marker ; text ;  ; Where to go on.
     --num-results ; text ; default=5000 ; How many to list at most, `*` for all.
     --prefix ; text ;  ; Only those whose name begins so.
     --show-next-marker ; flag ;  ; Show also where to go on.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --container-name -c ; text ; required ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     rows transform_blob_output
    storage blob set-tier ; Put a blob into another tier.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --tier ; text ; required ; The tier.
     --type -t ; block|page ; dest=blob_type default=block ; The kind of blob.
     --rehydrate-priority -r ; High|Standard ; preview ; How soon it is taken from the archive.
     --timeout ; int ;  ; How many seconds the service may take.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --blob-url ; text ;  ; The whole address of the blob.
    storage blob show ; Show a blob without its content.
     ignore --cmd
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --container-name -c ; text ;  ; The container.
     --timeout ; int ;  ; How many seconds the service may take.
     --blob-url ; text ;  ; The whole address of the blob.
     --if-modified-since ; moment ; group=Precondition ; Only if it was changed since then.
     --if-unmodified-since ; moment ; group=Precondition ; Only if it was not changed since then.
     --if-match ; text ; group=Precondition ; Only if the ETag is this one.
     --if-none-match ; text ; group=Precondition ; Only if the ETag is not this one.
     --tags-condition ; text ; dest=if_tags_match_condition group=Precondition ; Only if its index tags fit.
     --snapshot ; text ;  ; Which snapshot of the blob.
     --lease-id ; text ; dest=lease ; The lease that must hold.
     rows transform_blob_output
    storage blob upload ; Upload a file, or some text, to a blob.
     ignore --cmd --__PROGRESS_CALLBACK
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --file -f ; path ; dest=file_path ; The file.
     --container-name -c ; text ;  ; The container.
     --name -n ; text ; dest=blob_name ; The name of the blob.
     --type -t ; block|page|append ; dest=blob_type group=Additional_Flags ; The kind of blob.
     --metadata ; text+ ; group=Additional_Flags ; What to note with it, as `key=value`.
     --validate-content ; flag ; group=Content_Control ; Compare digests on the way.
     --maxsize-condition ; int ; group=Content_Control ; How large an append blob may become.
     --max-connections ; int ; group=Additional_Flags default=2 ; How many parts at the same time.
     --lease-id ; text ;  ; The lease that must hold.
     --if-modified-since ; moment ; group=Precondition ; Only if it was changed since then.
     --if-unmodified-since ; moment ; group=Precondition ; Only if it was not changed since then.
     --if-match ; text ; group=Precondition ; Only if the ETag is this one.
     --if-none-match ; text ; group=Precondition ; Only if the ETag is not this one.
     --timeout ; int ; group=Additional_Flags ; How many seconds the service may take.
     --encryption-scope ; text ; group=Additional_Flags ; The encryption scope.
     --overwrite ; switch ; group=Additional_Flags ; Put it in place of what is there.
     --data ; text ; preview ; Text to upload.
     --length ; int ; preview ; How many bytes of the data.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --blob-url ; text ;  ; The whole address of the blob.
     --tags-condition ; text ; dest=if_tags_match_condition group=Precondition ; Only if its index tags fit.
     --content-type ; text ; group=Content_Control ; The Content-Type.
     --content-encoding ; text ; group=Content_Control ; The Content-Encoding header of answers.
     --content-language ; text ; group=Content_Control ; The Content-Language header of answers.
     --content-disposition ; text ; group=Content_Control ; The Content-Disposition header of answers.
     --content-cache-control --content-cache ; text ; group=Content_Control ; The Cache-Control header of answers.
     --content-md5 ; text ; group=Content_Control ; The MD5 digest of the content.
     --no-progress ; flag ; group=Additional_Flags ; Show no progress.
     --tier ; text ; group=Additional_Flags ; The tier.
     --tags ; tags ; group=Additional_Flags ; Tags as `key=value`, an empty text for none.
     --socket-timeout ; int ; dest=connection_timeout ; How many seconds to wait for a connection.
    storage blob url ; Show the address of a blob.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --container-name -c ; text ; required ; The container.
     --name -n ; text ; required dest=blob_name ; The name of the blob.
     --snapshot ; text ;  ; Which snapshot of the blob.
     --protocol ; http|https ; default=https ; http or https.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
    storage container create ; Create a container for blobs.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --name -n ; text ; required dest=container_name ; The name of the container.
     --resource-group -g ; text ; dest=resource_group_name id=resource_group configured=group deprecated=resource_group_name ; The resource group.
     --metadata ; text+ ;  ; What to note with it, as `key=value`.
     --public-access ; off|blob|container ;  ; What everybody can read.
     --fail-on-exist ; flag ;  ; Fail when it is there already.
     --timeout ; int ;  ; How many seconds the service may take.
     --default-encryption-scope -d ; text ; group=Encryption_Policy preview ; The encryption scope of blobs that name none.
     --prevent-encryption-scope-override -p ; switch ; group=Encryption_Policy preview ; Whether blobs can name another encryption scope.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     rows transform_boolean_for_table
    storage container delete ; Delete a container with its blobs.
     ignore --__PROCESSED_RESOURCE_GROUP --__PROCESSED_ACCOUNT_NAME --__MGMT_CLIENT
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --name -n ; text ; required dest=container_name ; The name of the container.
     --fail-not-exist ; flag ;  ; Fail when it is not there.
     --lease-id ; text ;  ; The lease that must hold.
     --if-modified-since ; moment ; group=Precondition ; Only if it was changed since then.
     --if-unmodified-since ; moment ; group=Precondition ; Only if it was not changed since then.
     --timeout ; int ;  ; How many seconds the service may take.
     --bypass-immutability-policy ; flag ;  ; Delete also what a policy protects.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     rows transform_boolean_for_table
    storage container exists ; See whether a container is there.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; required dest=container_name ; The name of the container.
     --timeout ; int ;  ; How many seconds the service may take.
     rows transform_boolean_for_table
    storage container generate-sas ; Sign an access to a container.
     ignore --__SAS_TOKEN --cmd
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --name -n ; text ; required dest=container_name ; The name of the container.
     --permissions ; text ; dest=permission ; What is allowed, a letter each.
     --expiry ; moment ;  ; Until when, in UTC: `2030-01-01T00:00Z`.
     --start ; moment ;  ; From when on, in UTC.
     --policy-name ; text ; dest=id ; The id of a stored access policy.
     --ip ; range ;  ; From which IPv4 address or range.
     --https-only ; flag ; dest=protocol ; http or https.
     --cache-control ; text ;  ; The Cache-Control header of answers.
     --content-disposition ; text ;  ; The Content-Disposition header of answers.
     --content-encoding ; text ;  ; The Content-Encoding header of answers.
     --content-language ; text ;  ; The Content-Language header of answers.
     --content-type ; text ;  ; The Content-Type.
     --user-delegation-oid ; text ; preview ; The user who may use the signature.
     --user-delegation-tid ; text ; preview ; The tenant of that user.
     --as-user ; flag ;  ; Sign with a key of who is logged in.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --encryption-scope ; text ;  ; The encryption scope.
    storage container list ; List the containers of a storage account.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --include-metadata ; switch ;  ; Show what is noted with containers.
     --include-deleted ; switch ;  ; Show deleted containers too.
     --marker ; text ;  ; Where to go on.
     --num-results ; text ; default=5000 ; How many to list at most, `*` for all.
     --prefix ; text ;  ; Only those whose name begins so.
     --show-next-marker ; flag ; preview ; Show also where to go on.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --timeout ; int ;  ; How many seconds the service may take.
     rows transform_container_list
    storage container show ; Show a container.
     ignore
     --account-name ; text ; group=Storage_Account ; The storage account.
     --connection-string ; text ; group=Storage_Account ; A connection string of the account, in place of name and key.
     --blob-endpoint ; text ; dest=account_url group=Storage_Account ; The address of the service, in place of the account's name.
     --account-key ; text ; group=Storage_Account ; A key of the account.
     --sas-token ; text ; group=Storage_Account ; A signature to come in with.
     --auth-mode ; login|key ;  ; Come in as who is logged in, or with a key.
     --name -n ; text ; required dest=container_name ; The name of the container.
     --timeout ; int ;  ; How many seconds the service may take.
     --lease-id ; text ; dest=lease ; The lease that must hold.
     rows transform_container_show
    """#
}
