import JSON

/// A word that stands for an image of the marketplace, always in its latest version.
///
/// Source: the list built into az 2.91.0, gallery.md §5.3.
package struct ImageAlias: Sendable, Equatable {
  package let word: String
  package let publisher: String
  package let offer: String
  package let sku: String
  /// `x64` or `Arm64`.
  package let architecture: String

  /// All aliases in the order of the list.
  package static var all: [ImageAlias] {
    list.description.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3 else { return nil }
      let parts = words[1].split(separator: ":")
      guard parts.count == 3 else { return nil }
      return ImageAlias(
        word: String(words[0]), publisher: String(parts[0]), offer: String(parts[1]), sku: String(parts[2]),
        architecture: String(words[2]))
    }
  }

  /// The alias of a word, whatever the case of its letters.
  package static func named(_ word: String) -> ImageAlias? {
    all.first { $0.word.equalsIgnoringCase(word) }
  }

  /// Whether a word was an alias in older clients and is none now.
  package static func wasOne(_ word: String) -> Bool {
    retired.description.split(separator: " ").contains { String($0).equalsIgnoringCase(word) }
  }

  private static var list: StaticString {
    """
    AzureLinux4 microsoftazurelinux:azurelinux-4:4 x64
    AzureLinux4Arm64 microsoftazurelinux:azurelinux-4:4-arm64 Arm64
    AzureLinux4Gen1 microsoftazurelinux:azurelinux-4:4-gen1 x64
    CentOS85Gen2 OpenLogic:CentOS:8_5-gen2 x64
    Debian11 Debian:debian-11:11-backports-gen2 x64
    FlatcarLinuxFreeGen2 kinvolk:flatcar-container-linux-free:stable-gen2 x64
    OpenSuseLeap154Gen2 SUSE:openSUSE-leap-15-4:gen2 x64
    RHELRaw8LVMGen2 RedHat:RHEL:8-lvm-gen2 x64
    SuseSles15SP3 SUSE:sles-15-sp3:gen2 x64
    Ubuntu2204 Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2 x64
    Win2022Datacenter MicrosoftWindowsServer:WindowsServer:2022-datacenter-g2 x64
    Win2022AzureEditionCore MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition-core x64
    Win2019Datacenter MicrosoftWindowsServer:WindowsServer:2019-datacenter-gensecond x64
    Win2016Datacenter MicrosoftWindowsServer:WindowsServer:2016-datacenter-gensecond x64
    Win2012R2Datacenter MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter x64
    Win2012Datacenter MicrosoftWindowsServer:WindowsServer:2012-Datacenter x64
    """
  }

  /// Words of older clients, which learning material still uses.
  private static var retired: StaticString {
    "UbuntuLTS CentOS Debian Debian9 CoreOS openSUSE-Leap RHEL SLES Win2008R2SP1"
  }
}
