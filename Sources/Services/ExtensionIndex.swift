import ARM
import JSON

/// The index of extensions of `az`, as far as it is known offline: some that runbooks name, as of 2026-11.
enum ExtensionIndex {
  static let host = "aka.ms"

  static func answer(_ request: Request) -> Response {
    guard request.path == "/azure-cli-extension-index-v1" else { return Response(404) }
    let lines = "\(table)".utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    }
    let known = lines.filter { $0.count == 3 }.map { cells -> (String, JSONValue) in
      let metadata: JSONValue = [
        "name": .string(cells[0]), "version": .string(cells[1]), "summary": .string(cells[2]),
        "azext.isPreview": .bool(cells[1].contains("b")),
      ]
      return (cells[0], [["metadata": metadata]])
    }
    return Response(200, ["formatVersion": "1", "extensions": .object(JSONObject(known))])
  }

  /// Name, version, what it is for.
  private static let table: StaticString = """
    account|0.2.5|Subscriptions and tenants
    aks-preview|18.0.0b10|Clusters, with what is in preview
    alertsmanagement|1.0.0b2|Alert processing rules
    application-insights|1.2.3|Application Insights
    automation|1.0.0b2|Automation accounts
    azure-devops|1.0.2|Azure DevOps
    azure-firewall|1.5.0|Firewalls
    bastion|1.4.2|Bastion hosts
    connectedmachine|2.0.0b2|Machines outside Azure
    datafactory|1.0.3|Data factories
    fleet|1.8.1|Fleets of clusters
    front-door|1.4.0|Front doors
    image-copy-extension|1.0.1|Copies of managed images in other regions
    log-analytics|1.0.0b1|Queries on logs
    maintenance|1.8.0b1|Maintenance configurations
    monitor-control-service|1.2.0|Rules of data collection
    quota|1.0.0|Quotas
    resource-graph|2.1.1|Queries on resources
    scheduled-query|1.0.0b1|Alerts on queries
    serialconsole|1.0.0b3|Serial consoles
    ssh|2.0.6|Logging in to machines with the directory
    virtual-wan|1.0.1|Virtual wide area networks
    vm-repair|2.1.1|Repairs of machines
    """
}
