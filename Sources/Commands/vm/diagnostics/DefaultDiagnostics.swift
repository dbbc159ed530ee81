import Grammar
import JSON

/// What the extension that measures is configured with unless told otherwise, in the form that `diagnostics set` takes.
enum DefaultDiagnostics {
  /// `az vm diagnostics get-default-config`, and the same of scale sets.
  static func command(_ name: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, name, "Show a configuration to begin with.")
    command.ignore("")
    let isWindows = command.flag("--is-windows-os", "For Windows, not for Linux.")
    command.example("Keep the configuration in a file.", "az vm diagnostics get-default-config > default.json")
    command.run { (call, client) throws(CommandError) in
      let isWindows = call.isSet(isWindows)
      let secret: JSONValue = [
        "storageAccountName": "__STORAGE_ACCOUNT_NAME__",
        "storageAccountSasToken": .string("__SAS_TOKEN_\(isWindows ? "WITH" : "WITHOUT")_LEADING_QUESTION_MARK__"),
      ]
      client.warn(
        "Protected settings with storage account info is required to work with the default configurations, e.g. \n"
          + secret.text(.indented))
      return .value(isWindows ? windows : linux)
    }
    return command
  }

  private static let account: JSONValue = "__DIAGNOSTIC_STORAGE_ACCOUNT__"
  private static let resource: JSONValue = "__VM_OR_VMSS_RESOURCE_ID__"
  private static let periods: JSONValue = [
    ["scheduledTransferPeriod": "PT1H"], ["scheduledTransferPeriod": "PT1M"],
  ]

  private static func annotation(_ text: String) -> JSONValue { [["displayName": .string(text), "locale": "en-us"]] }

  private static func rows(_ table: StaticString) -> [[String]] {
    table.description.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }
  }

  private static var linux: JSONValue {
    let counters = rows(linuxCounters).map { row -> JSONValue in
      var counter: JSONObject = [
        "class": .string(row[0]), "counter": .string(row[1]),
        "counterSpecifier": .string("/builtin/\(row[0])/\(row[1])"),
        "type": "builtin", "unit": .string(row[2]), "annotation": annotation(row[3]),
      ]
      // Of several disks, file systems and processors the sum is measured.
      if ["disk", "filesystem", "processor"].contains(row[0]) { counter["condition"] = "IsAggregate=TRUE" }
      return .object(counter)
    }
    var events: JSONObject = [:]
    for facility in facilities.description.split(separator: " ") { events["LOG_\(facility)"] = "LOG_DEBUG" }
    return [
      "StorageAccount": account,
      "ladCfg": [
        "diagnosticMonitorConfiguration": [
          "eventVolume": "Medium", "metrics": ["metricAggregation": periods, "resourceId": resource],
          "performanceCounters": ["performanceCounterConfiguration": .array(counters)],
          "syslogEvents": ["syslogEventConfiguration": .object(events)],
        ],
        "sampleRateInSeconds": 15,
      ],
    ]
  }

  private static var windows: JSONValue {
    let counters = rows(windowsCounters).map { row -> JSONValue in
      [
        "counterSpecifier": .string(row[0]), "unit": .string(row[1]), "annotation": annotation(row[2]),
        "sampleRate": "PT15S",
      ]
    }
    let sources = ["Application", "System"].map { log -> JSONValue in
      ["name": .string("\(log)!*[System[(Level=1 or Level=2)]]")]
    }
    return [
      "StorageAccount": account,
      "WadCfg": [
        "DiagnosticMonitorConfiguration": [
          "DiagnosticInfrastructureLogs": [
            "scheduledTransferLogLevelFilter": "Error", "scheduledTransferPeriod": "PT1M",
          ],
          "Directories": ["scheduledTransferPeriod": "PT1M"],
          "Metrics": ["MetricAggregation": periods, "resourceId": resource],
          "PerformanceCounters": [
            "PerformanceCounterConfiguration": .array(counters), "scheduledTransferPeriod": "PT1M",
          ],
          "WindowsEventLog": ["DataSource": .array(sources), "scheduledTransferPeriod": "PT1M"],
          "overallQuotaInMB": 4096,
        ]
      ],
    ]
  }

  private static let facilities: StaticString =
    "AUTH AUTHPRIV CRON DAEMON FTP KERN LOCAL0 LOCAL1 LOCAL2 LOCAL3 LOCAL4 LOCAL5 LOCAL6 LOCAL7 LPR MAIL NEWS SYSLOG USER UUCP"

  /// class|counter|unit|name for people
  private static let linuxCounters: StaticString = """
    disk|readbytespersecond|BytesPerSecond|Disk read guest OS
    disk|writespersecond|CountPerSecond|Disk writes
    disk|averagetransfertime|Seconds|Disk transfer time
    disk|transferspersecond|CountPerSecond|Disk transfers
    disk|writebytespersecond|BytesPerSecond|Disk write guest OS
    disk|averagereadtime|Seconds|Disk read time
    disk|averagewritetime|Seconds|Disk write time
    disk|bytespersecond|BytesPerSecond|Disk total bytes
    disk|readspersecond|CountPerSecond|Disk reads
    disk|averagediskqueuelength|Count|Disk queue length
    network|bytesreceived|Bytes|Network in guest OS
    network|bytestotal|Bytes|Network total bytes
    network|bytestransmitted|Bytes|Network out guest OS
    network|totalcollisions|Count|Network collisions
    network|totalrxerrors|Count|Packets received errors
    network|packetstransmitted|Count|Packets sent
    network|packetsreceived|Count|Packets received
    network|totaltxerrors|Count|Packets sent errors
    filesystem|transferspersecond|CountPerSecond|Filesystem transfers/sec
    filesystem|percentfreespace|Percent|Filesystem % free space
    filesystem|percentusedspace|Percent|Filesystem % used space
    filesystem|usedspace|Bytes|Filesystem used space
    filesystem|bytesreadpersecond|CountPerSecond|Filesystem read bytes/sec
    filesystem|freespace|Bytes|Filesystem free space
    filesystem|percentfreeinodes|Percent|Filesystem % free inodes
    filesystem|bytespersecond|BytesPerSecond|Filesystem bytes/sec
    filesystem|readspersecond|CountPerSecond|Filesystem reads/sec
    filesystem|byteswrittenpersecond|CountPerSecond|Filesystem write bytes/sec
    filesystem|writespersecond|CountPerSecond|Filesystem writes/sec
    filesystem|percentusedinodes|Percent|Filesystem % used inodes
    processor|percentiowaittime|Percent|CPU IO wait time
    processor|percentusertime|Percent|CPU user time
    processor|percentnicetime|Percent|CPU nice time
    processor|percentprocessortime|Percent|CPU percentage guest OS
    processor|percentinterrupttime|Percent|CPU interrupt time
    processor|percentidletime|Percent|CPU idle time
    processor|percentprivilegedtime|Percent|CPU privileged time
    memory|availablememory|Bytes|Memory available
    memory|percentusedswap|Percent|Swap percent used
    memory|usedmemory|Bytes|Memory used
    memory|pagesreadpersec|CountPerSecond|Page reads
    memory|availableswap|Bytes|Swap available
    memory|percentavailableswap|Percent|Swap percent available
    memory|percentavailablememory|Percent|Mem. percent available
    memory|pagespersec|CountPerSecond|Pages
    memory|usedswap|Bytes|Swap used
    memory|percentusedmemory|Percent|Memory percentage
    memory|pageswrittenpersec|CountPerSecond|Page writes
    """

  /// counter|unit|name for people
  private static let windowsCounters: StaticString = #"""
    \Processor(_Total)\% Processor Time|Percent|CPU utilization
    \Processor(_Total)\% Privileged Time|Percent|CPU privileged time
    \Processor(_Total)\% User Time|Percent|CPU user time
    \Processor Information(_Total)\Processor Frequency|Count|CPU frequency
    \System\Processes|Count|Processes
    \Process(_Total)\Thread Count|Count|Threads
    \Process(_Total)\Handle Count|Count|Handles
    \Memory\% Committed Bytes In Use|Percent|Memory usage
    \Memory\Available Bytes|Bytes|Memory available
    \Memory\Committed Bytes|Bytes|Memory committed
    \Memory\Commit Limit|Bytes|Memory commit limit
    \PhysicalDisk(_Total)\% Disk Time|Percent|Disk active time
    \PhysicalDisk(_Total)\% Disk Read Time|Percent|Disk active read time
    \PhysicalDisk(_Total)\% Disk Write Time|Percent|Disk active write time
    \PhysicalDisk(_Total)\Disk Transfers/sec|CountPerSecond|Disk operations
    \PhysicalDisk(_Total)\Disk Reads/sec|CountPerSecond|Disk read operations
    \PhysicalDisk(_Total)\Disk Writes/sec|CountPerSecond|Disk write operations
    \PhysicalDisk(_Total)\Disk Bytes/sec|BytesPerSecond|Disk speed
    \PhysicalDisk(_Total)\Disk Read Bytes/sec|BytesPerSecond|Disk read speed
    \PhysicalDisk(_Total)\Disk Write Bytes/sec|BytesPerSecond|Disk write speed
    \LogicalDisk(_Total)\% Free Space|Percent|Disk free space (percentage)
    """#
}
