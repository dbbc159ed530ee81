package import Grammar

/// What the real `az` has, so that a command that azsim does not have is told from one that nobody has.
///
/// Made by Scripts/extract_commands.py from azure-cli 2.91.0.
package enum RealCommands {
  package static let catalog = CommandCatalog(
    """
    account(clear! get-access-token list! list-locations! lock(create delete list show update)
    management-group(check-name-availability create delete entities(list) hierarchy-settings(create delete list
    update) list show subscription(add remove show show-sub-under-mg) tenant-backfill(get start) update) set! show!)
    acr(*) ad(app(create credential(delete list reset) delete federated-credential(create delete list show update)
    list! owner(add list remove!) permission(add admin-consent delete grant list list-grants) show update)
    group(create delete! get-member-groups! list! member(add! check list! remove!) owner(add list remove) show!)
    signed-in-user(list-owned-objects! show!) sp(create create-for-rbac credential(delete list reset) delete list!
    owner(list) show update) user(create delete get-member-groups list show update)) advisor(*) aks(*) ams(*)
    apim(*) appconfig(*) appservice(*) aro(*) backup(*) batch(*) batchai(*) bicep(*) billing(*) bot(*) cache(delete!
    list! purge! show!) capacity(*) cloud(*) cognitiveservices(*) compute-fleet(*) compute-recommender(*) config(get
    param-persist(delete off! on! show) set unset) configure connection(*) consumption(*) container(*)
    containerapp(*) cosmosdb(*) data-boundary(*) databoxedge(*) deployment(cancel create delete export group(cancel
    create delete export list show validate wait what-if) list mg(cancel create delete export list show validate
    wait! what-if) operation(group(list show!) list mg(list! show!) show! sub(list show!) tenant(list! show!)) show
    sub(cancel create delete export list show validate wait what-if) tenant(cancel create delete export list show
    validate wait what-if) validate wait) deployment-scripts(*) disk(config(update) create delete grant-access list!
    revoke-access show! update wait!) disk-access(*) disk-encryption-set(*) dls(*) dms(*) eventgrid(*) eventhubs(*)
    extension(add list! list-available list-versions remove show update) feature(list register registration(create
    delete list show!) show! unregister) feedback(*) find(*) functionapp(*) group(create delete deployment(cancel!
    create delete! export list! operation(list! show!) show! validate wait) exists export! list lock(create delete
    list show update) show! update wait) hdinsight(*) identity(create delete! federated-credential(create delete
    list show update) list list-operations! list-resources! show! update) image(builder(cancel create customizer(add
    clear! remove!) delete error-handler(add! remove show) identity(assign remove show) list! optimizer(add remove
    show update) output(add clear! remove! versioning(remove set show)) run show show-runs trigger(create delete!
    list! show! wait!) update validator(add remove show) wait) create delete! list! show update wait!)
    interactive(*) iot(*) keyvault(backup(start!) certificate(backup! contact(add delete! list!) create delete!
    download get-default-policy import issuer(admin(add delete! list!) create delete! list! show! update!) list!
    list-deleted! list-versions! pending(delete! merge! show!) purge! recover! restore! set-attributes! show!
    show-deleted!) check-name! create delete delete-policy! ekm-connection(certificate(show!) check! create! delete!
    show! update!) key(backup! create decrypt delete! download encrypt get-attestation get-policy-template! import!
    list! list-deleted! list-versions! purge! random! recover! restore! rotate! rotation-policy(show! update)
    set-attributes! show! show-deleted! sign verify) list! list-deleted! network-rule(add list! remove wait)
    private-endpoint-connection(approve delete list reject show wait) private-link-resource(list) purge! recover
    region(add list! remove wait) restore(start!) role(assignment(create delete! list!) definition(create delete!
    list! show! update)) secret(backup! delete! download! list! list-deleted! list-versions! purge! recover!
    restore! set set-attributes! show! show-deleted!) security-domain(download init-recovery restore-blob upload
    wait) set-policy setting(list! show update) show show-deleted update update-hsm wait wait-hsm) lab(*)
    lock(create delete list show update) logicapp(*) login logout! managed-cassandra(*) managedapp(*)
    managedservices(*) maps(*) mariadb(*) monitor(account(create delete identity(assign remove! show!)
    issue(add-investigation-result add-or-update-alert add-or-update-resource create delete!
    fetch-background-visualization fetch-investigation-result list! list-alert! list-resource!
    set-background-visualization show! update) list metrics-container(create list! show! update) show update wait!)
    action-group(create delete! enable-receiver! identity(assign remove show) list! show test-notifications(create)
    update wait!) activity-log(alert(action-group(add remove!) create delete! list! scope(add remove!) show! update)
    list list-categories!) autoscale(create delete! list! profile(create delete list list-timezones! show!)
    rule(copy! create delete! list) show show-predictive-metric! update) clone dashboard(create delete! list! show!
    wait!) diagnostic-settings(categories(list show!) create delete! list! show! subscription(create delete! list!
    show! update!) update!) log-analytics(cluster(create delete identity(assign remove! show! wait!) list show
    update wait!) query-pack(create delete list query(create delete list search show update) show update)
    workspace(create data-export(create delete! list! show! update) delete failback failover get-schema
    get-shared-keys identity(assign remove! show! wait!) linked-service(create delete list show update wait!)
    linked-storage(add create delete list remove show) list! list-available-service-tier! list-deleted-workspaces
    list-link-target! list-management-groups list-usages pack(disable enable list) recover saved-search(create
    delete! list! show! update) show table(create delete! list migrate restore(create) search-job(cancel create)
    show update wait!) update wait!)) log-profiles(create delete! list! show! update!)
    metrics(alert(condition(create) create delete dimension(create) list show update) list list-definitions
    list-namespaces list-sub! list-sub-definitions!) private-link-scope(create delete list
    private-endpoint-connection(approve delete list reject show wait!) private-link-resource(list show)
    scoped-resource(create delete list show wait!) show update wait!) sli(create delete list show update)) mysql(*)
    netappfiles(*) network(application-gateway(address-pool(create delete list show update wait!) auth-cert(create
    delete list show update wait!) client-cert(add list remove show update wait!) create delete frontend-ip(create
    delete list show update wait!) frontend-port(create delete list show update wait!) http-listener(create delete
    list show update wait!) http-settings(create delete list show update wait!) identity(assign! remove show! wait!)
    list listener(create delete list show update wait!) private-link(add ip-config(add list remove show wait!) list
    remove show wait!) probe(create delete list show update wait!) redirect-config(create delete list show update
    wait!) rewrite-rule(condition(create delete list list-server-variables show update wait!) create delete list
    list-request-headers list-response-headers set(create delete list show update wait!) show update wait!)
    root-cert(create delete list show update wait!) routing-rule(create delete list show update wait!) rule(create
    delete list show update wait!) settings(create delete list show update wait!) show show-backend-health
    ssl-cert(create delete list show update wait!) ssl-policy(list-options predefined(list show) set show wait!)
    ssl-profile(add list remove show update wait!) start stop update url-path-map(create delete list rule(create
    delete list! show! update wait!) show update wait!) waf-config(list-dynamic-rule-sets list-rule-sets set show)
    waf-policy(create custom-rule(create delete list match-condition(add list remove) show update) delete list!
    managed-rule(exception(add list! remove!) exclusion(add list! remove! rule-set(add list remove)) rule-set(add
    list remove update)) policy-setting(list update) show update wait!) wait!) asg(address-prefix-set(create delete
    list show update wait!) create delete list show update wait!) cross-region-lb(address-pool(address(add list
    remove show update) create delete list show update) create delete frontend-ip(create delete list show update)
    list rule(create delete list show update) show update wait!) custom-ip(prefix(create delete list show update
    wait!)) ddos-custom-policy(create delete list! show update wait!) ddos-protection(create delete list show update
    wait!) dns(dnssec-config(create delete show wait!) list-references record-set(a(add-record create delete list
    remove-record show update) aaaa(add-record create delete list remove-record show update) caa(add-record create
    delete list remove-record show update) cname(create delete list remove-record set-record show update)
    ds(add-record create delete list remove-record show update) list mx(add-record create delete list remove-record
    show update) naptr(add-record create delete list remove-record show update) ns(add-record create delete list
    remove-record show update) ptr(add-record create delete list remove-record show update) soa(show update)
    srv(add-record create delete list remove-record show update) tlsa(add-record create delete list remove-record
    show update) txt(add-record create delete list remove-record show update)) zone(create delete export import list
    show update)) express-route(auth(create delete list show wait!) create delete gateway(connection(create delete
    list show update wait!) create delete get-failover-all-tests-detail get-failover-single-test-detail
    get-resiliency-information get-routes-information list show start-site-failover-test stop-site-failover-test
    update wait!) get-link-failover-all-tests-detail get-link-failover-single-test-detail get-stats list
    list-arp-tables list-route-tables list-route-tables-summary list-service-providers peering(connection(create
    delete ipv6-config(remove set wait!) list show wait!) create delete get-stats list peer-connection(list show)
    show update wait!) port(authorization(create delete list show update wait!) create delete generate-loa!
    identity(assign remove show wait!) link(list show update wait!) list location(list show) show update wait!) show
    start-link-failover-test stop-link-failover-test update wait!) first-party-service-tag(create delete list show
    update wait!) lb(address-pool(address(add list remove show update wait!) create delete list show
    tunnel-interface(add list remove show update wait!) update wait!) create delete frontend-ip(create delete list
    show update wait!) inbound-nat-pool(create delete list show update wait!) inbound-nat-rule(create delete list
    show update wait!) list list-mapping list-nic outbound-rule(create delete list show update wait!) probe(create
    delete list show update wait!) rule(create delete list show update wait!) show update wait!)
    list-service-aliases list-service-tags list-usages local-gateway(create delete list show update wait!)
    nat(gateway(create delete list show update wait!)) network-watcher(connection-monitor(create delete! list! show!
    wait!) packet-capture(create delete! list! query-status show! stop)) nic(create delete
    ip-config(address-pool(add remove) create delete inbound-nat-rule(add remove wait!) list show update wait!) list
    list-effective-nsg show show-effective-route-table update wait!) nsg(create delete list rule(create delete list
    show update wait!) show update wait!) private-dns(link(vnet(create delete list show update wait!))
    record-set(a(add-record create delete list remove-record show update) aaaa(add-record create delete list
    remove-record show update) cname(create delete list remove-record set-record show update) list mx(add-record
    create delete list remove-record show update) ptr(add-record create delete list remove-record show update)
    soa(show update) srv(add-record create delete list remove-record show update) txt(add-record create delete list
    remove-record show update)) zone(create delete export import list show update wait!)) private-endpoint(asg(add
    list remove wait!) create delete dns-zone-group(add create delete list remove show wait!) ip-config(add list
    remove wait!) list list-types show update wait!) private-endpoint-connection(approve delete list reject show)
    private-link-resource(list) private-link-service(connection(delete update wait!) create delete list
    list-auto-approved show update wait!) profile(delete list show wait!) public-ip(create ddos-protection(show)
    delete list prefix(create delete list show update wait!) show update wait!) route-filter(create delete list
    rule(create delete list list-service-communities show update wait!) show update wait!) route-table(create delete
    list route(create delete list show update wait!) show update wait!) routeserver(create delete! list
    peering(create delete list list-advertised-routes list-learned-routes show update wait!) show update wait!)
    security-partner-provider(create delete list show update wait!) service-endpoint(list policy(create delete list
    show update wait!) policy-definition(create delete list show update wait!)) traffic-manager(endpoint(create
    delete list show show-geographic-hierarchy update) profile(check-dns create delete list show update))
    virtual-appliance(connection(list show update wait!) create delete get-boot-diagnostic-log identity(assign
    remove! show! wait!) inbound-security-rule(create show) list migration(abort commit execute prepare) reimage
    restart show site(create delete list show update wait!) sku(list show) update wait!)
    virtual-network-appliance(create delete list show update wait!) vnet(check-ip-address create delete list
    list-available-ips list-endpoint-services move-ip-configurations peering(create delete list show sync update
    wait!) show subnet(create delete list list-available-delegations list-available-ips show update wait!) update
    wait!) vnet-gateway(aad(assign remove show wait!) create delete disconnect-vpn-connections
    get-failover-all-tests-detail get-failover-single-test-detail get-resiliency-information get-routes-information
    identity(assign remove! show! wait!) ipsec-policy(add clear list wait!) list list-advertised-routes
    list-bgp-peer-status list-learned-routes migration(abort commit execute prepare) nat-rule(add list remove wait!)
    packet-capture(start stop wait!) reset revoked-cert(create delete wait!) root-cert(create delete wait!) show
    show-supported-devices start-site-failover-test stop-site-failover-test update vpn-client(generate
    ipsec-policy(set show wait!) show-health show-url) wait!) vpn-connection(create delete ipsec-policy(add clear
    list wait!) list list-ike-sas packet-capture(start stop wait!) shared-key(reset show update) show
    show-device-config-script update wait!) watcher(configure connection-monitor(create delete endpoint(add list
    remove show wait!) list output(add! list! remove! wait!) query show start stop test-configuration(add list
    remove show wait!) test-group(add list remove show wait!) wait!) flow-log(create delete list show update wait!)
    list! packet-capture(create delete list show show-status stop wait!) run-configuration-diagnostic show-next-hop
    show-security-group-view show-topology test-connectivity test-ip-flow troubleshooting(show start))) policy(*)
    postgres(*) ppg(create delete! list show update) private-link(*) provider(list operation(list! show)
    permission(list!) register show! unregister) redis(*) relay(*) resource(create delete invoke-action link(create
    delete list show! update) list lock(create delete list show update) move patch show tag update wait)
    resourcemanagement(*) rest restore-point(*) role(assignment(create delete list list-changelogs! update)
    definition(create delete list! show update) deny-assignment(create delete list show)) search(*) security(*)
    self-test(*) servicebus(*) sf(*) sig(create delete! gallery-application(create delete! list! show! update
    version(create delete! list! show! update wait!) wait!) identity(assign remove show wait!)
    image-definition(create delete! list! list-community list-shared show! show-community! show-shared update wait!)
    image-version(create delete list! list-community list-shared list-soft-deleted show! show-community! show-shared
    undelete update wait!) in-vm-access-control-profile(create delete list show update wait!)
    in-vm-access-control-profile-version(create delete list show update wait!) list! list-community list-shared
    share(add enable-community remove reset wait) show! show-community! show-shared update wait!) signalr(*)
    snapshot(create delete! grant-access list! revoke-access show! update wait!) sql(*) sshkey(*) stack(*)
    stack-whatif(*) staticwebapp(*) storage(account(blob-inventory-policy(create delete show update)
    blob-service-properties(cors-rule(add clear list) show update) check-name! create delete encryption-scope(create
    list show update) failover file-service-properties(show update) file-service-usage generate-sas
    hns-migration(start stop) keys(list renew) list local-user(create delete list list-keys regenerate-password show
    update) management-policy(create delete! show! update) migration(show start) network-rule(add list remove)
    network-security-perimeter-configuration(list reconcile show) or-policy(create delete list rule(add list remove
    show update) show update) private-endpoint-connection(approve delete reject show) private-link-resource(list)
    revoke-delegation-keys show show-connection-string show-usage update) advanced-platform-metric(create delete
    list show update) blob(copy(cancel! start start-batch) delete delete-batch download download-batch exists
    generate-sas immutability-policy(delete set) incremental-copy(cancel! start) lease(acquire break! change!
    release! renew) list metadata(show update) query restore rewrite service-properties(delete-policy(show update)
    show! update) set-legal-hold set-tier show snapshot! sync undelete update! upload upload-batch url)
    container(create delete exists generate-sas immutability-policy(create! delete! extend! lock! show!)
    lease(acquire break change release renew) legal-hold(clear set show) list metadata(show! update!) policy(create!
    delete! list! show! update!) restore set-permission! show! show-permission!) container-rm(create delete exists
    list migrate-vlw show update) copy cors(add! clear list) directory(create delete! exists list metadata(show!
    update!) show!) entity(delete! insert merge! query replace! show!) file(copy(cancel! start start-batch) delete!
    delete-batch download! download-batch exists generate-sas hard-link(create) list metadata(show update) resize!
    show symbolic-link(create show) update upload upload-batch url) fs(access(remove-recursive set set-recursive
    show update-recursive) create delete directory(create delete download exists generate-sas list metadata(show
    update!) move show upload) exists file(append create delete download exists generate-sas list metadata(show
    update!) move set-expiry! show upload) generate-sas list list-deleted-path metadata(show update!)
    service-properties(show update) show undelete-path) logging(off show update!) message(clear delete get peek put
    update) metrics(show update) queue(create delete exists generate-sas list metadata(show update) policy(create!
    delete! list! show! update!) stats) remove share(close-handle create delete! exists generate-sas list!
    list-handle metadata(show! update!) policy(create! delete! list! show! update!) show! snapshot! stats! update!
    url) share-rm(create delete exists list restore show snapshot stats update) sku(list) table(create! delete!
    exists! generate-sas! list! policy(create! delete! list! show! update!) stats!)) survey(*) synapse(*)
    tag(add-value create delete list remove-value! update) term(*) ts(*) upgrade(*) version! vm(application(list
    set) assess-patches auto-shutdown availability-set(cancel-migration-to-vmss convert convert-to-vmss create
    delete list! list-sizes show start-migration-to-vmss update validate-migration-to-vmss) boot-diagnostics(disable
    enable get-boot-log get-boot-log-uris) capture convert create deallocate delete diagnostics(get-default-config
    set) disk(attach detach) encryption(disable enable show) extension(delete image(list list-names list-versions
    show) list set show wait!) generalize get-instance-view host(create delete! get-instance-view group(create
    delete! get-instance-view list! show update) list list-resize-options redeploy! resize restart! show update
    wait!) identity(assign remove show) image(accept-terms list list-offers list-publishers list-skus show
    terms(accept cancel show)) install-patches list list-ip-addresses list-sizes list-skus list-usage
    list-vm-resize-options migrate-to-vmss monitor(log(show) metrics(list-definitions tail)) nic(add list remove set
    show) open-port perform-maintenance! reapply redeploy reimage resize restart run-command(create delete invoke
    list show update wait!) secret(add format list remove!) show simulate-eviction start stop unmanaged-disk(attach
    detach list) update user(delete reset-ssh update) wait) vmss(application(list set) create deallocate delete!
    delete-instances diagnostics(get-default-config! set) disk(attach detach) encryption(disable enable show)
    extension(delete image(list list-names! list-versions! show!) list set show upgrade) get-instance-view
    get-os-upgrade-history! get-resiliency-view identity(assign remove show) lifecycle-hook(add list remove show
    update) lifecycle-hook-event(approve list reject show update) list list-instance-connection-info
    list-instance-public-ips list-instances! list-skus! nic(list! list-vm-nics! show!) perform-maintenance! reimage
    restart rolling-upgrade(cancel! get-latest! start!) run-command(create delete invoke list show update wait!)
    scale set-orchestration-service-state show simulate-eviction start stop update update-domain-walk
    update-instances wait) webapp(*)
    """)
}
