import JSON

/// Images that Microsoft and others publish: `publisher:offer:sku`, and how their versions are made.
///
/// Publishers put out a version about once a month. azsim's come on the eighth of each month of the virtual clock; which
/// versions the real ones had does not matter to an upgrade, that they go up does.
package struct PlatformImage: Sendable, Equatable {
  package let publisher: String
  package let offer: String
  package let sku: String
  package let osType: OSType
  /// `V1` or `V2`.
  package let generation: String
  /// `x64` or `Arm64`.
  package let architecture: String
  /// Size of the OS disk in GB when the model does not say.
  package let diskSizeGB: Int
  /// The first part of a version; the date of publication follows.
  private let versionPrefix: String
  /// Whether the image is of the marketplace: machines need its plan, which is called like the SKU, and its terms accepted.
  package let hasPlan: Bool

  /// What an operating system is called in documents.
  package enum OSType: String, Sendable {
    case linux = "Linux"
    case windows = "Windows"
  }

  /// The image that three words name, without regard to case.
  package static func named(publisher: String, offer: String, sku: String) -> PlatformImage? {
    table.row(publisher, offer, sku).map { PlatformImage($0) }
  }

  /// All images of the table.
  package static var all: [PlatformImage] { table.rows.map { PlatformImage($0) } }

  private init(_ cells: [String]) {
    publisher = cells[0]
    offer = cells[1]
    sku = cells[2]
    osType = cells[3] == "W" ? .windows : .linux
    generation = cells[4]
    architecture = cells[5]
    versionPrefix = cells[6]
    hasPlan = cells.count > 7
    diskSizeGB = osType == .windows ? 127 : 30
  }

  /// The newest version published by a time: `22.04.202512080`, `20348.4405.251208`.
  package func newestVersion(at time: VirtualTime) -> String {
    let digits = time.date.split(separator: "-").compactMap { Int($0) }
    var (year, month) = (digits[0], digits[1])
    if digits[2] < 8 { (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1) }
    let monthText = month < 10 ? "0\(month)" : "\(month)"
    if osType == .windows { return "\(versionPrefix).\(year % 100)\(monthText)08" }
    return "\(versionPrefix).\(year)\(monthText)080"
  }

  /// When the next version is published.
  package static func nextPublication(after time: VirtualTime) -> VirtualTime { time.next(dayOfMonth: 8) }

  /// Whether a version has the form of this image's versions: numbers with dots between them.
  package func couldHave(version: String) -> Bool {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    return (2...4).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// publisher|offer|sku|L or W|generation|architecture|first part of versions[|plan]. Aliases of az 2.91: gallery.md §5.3.
  private static let table = FactTable(
    """
    Canonical|0001-com-ubuntu-server-jammy|22_04-lts-gen2|L|V2|x64|22.04
    Canonical|0001-com-ubuntu-server-jammy|22_04-lts|L|V1|x64|22.04
    Canonical|0001-com-ubuntu-server-jammy|22_04-lts-arm64|L|V2|Arm64|22.04
    Canonical|0001-com-ubuntu-server-focal|20_04-lts-gen2|L|V2|x64|20.04
    Canonical|0001-com-ubuntu-server-focal|20_04-lts|L|V1|x64|20.04
    Canonical|ubuntu-22_04-lts|server|L|V2|x64|22.04
    Canonical|ubuntu-24_04-lts|server|L|V2|x64|24.04
    Canonical|ubuntu-24_04-lts|server-gen1|L|V1|x64|24.04
    Canonical|ubuntu-24_04-lts|server-arm64|L|V2|Arm64|24.04
    Canonical|UbuntuServer|18.04-LTS|L|V1|x64|18.04
    Canonical|UbuntuServer|18_04-lts-gen2|L|V2|x64|18.04
    Canonical|UbuntuServer|16.04-LTS|L|V1|x64|16.04
    microsoftazurelinux|azurelinux-4|4|L|V2|x64|4
    microsoftazurelinux|azurelinux-4|4-arm64|L|V2|Arm64|4
    microsoftazurelinux|azurelinux-4|4-gen1|L|V1|x64|4
    OpenLogic|CentOS|8_5-gen2|L|V2|x64|8.5
    OpenLogic|CentOS|7.5|L|V1|x64|7.5
    Debian|debian-11|11-backports-gen2|L|V2|x64|0
    Debian|debian-12|12-gen2|L|V2|x64|0
    kinvolk|flatcar-container-linux-free|stable-gen2|L|V2|x64|4081|plan
    almalinux|almalinux-hpc|8_10-hpc-gen2|L|V2|x64|8.10|plan
    SUSE|openSUSE-leap-15-4|gen2|L|V2|x64|2026.2
    SUSE|sles-15-sp3|gen2|L|V2|x64|2026.2
    RedHat|RHEL|8-lvm-gen2|L|V2|x64|8.10
    RedHat|RHEL|9-lvm-gen2|L|V2|x64|9.5
    MicrosoftWindowsServer|WindowsServer|2025-datacenter-g2|W|V2|x64|26100.4652
    MicrosoftWindowsServer|WindowsServer|2022-datacenter-g2|W|V2|x64|20348.4405
    MicrosoftWindowsServer|WindowsServer|2022-datacenter-azure-edition|W|V2|x64|20348.4405
    MicrosoftWindowsServer|WindowsServer|2022-datacenter-azure-edition-core|W|V2|x64|20348.4405
    MicrosoftWindowsServer|WindowsServer|2022-datacenter|W|V1|x64|20348.4405
    MicrosoftWindowsServer|WindowsServer|2019-datacenter-gensecond|W|V2|x64|17763.8027
    MicrosoftWindowsServer|WindowsServer|2019-datacenter|W|V1|x64|17763.8027
    MicrosoftWindowsServer|WindowsServer|2016-datacenter-gensecond|W|V2|x64|14393.8594
    MicrosoftWindowsServer|WindowsServer|2016-datacenter|W|V1|x64|14393.8594
    MicrosoftWindowsServer|WindowsServer|2012-R2-Datacenter|W|V1|x64|9600.22824
    MicrosoftWindowsServer|WindowsServer|2012-Datacenter|W|V1|x64|9200.25722
    """)
}
