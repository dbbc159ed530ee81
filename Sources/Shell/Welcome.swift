/// What azsim says of itself.
enum Welcome {
  /// What `az --version` prints.
  static let version = """
    azure-cli                         2.91.0

    core                              2.91.0
    telemetry                          1.1.0

    This is azsim, an offline emulator: nothing of the real az is installed here.

    """

  /// What stands above the list of commands when `az` is called without words.
  static let banner = """

      azsim: Azure fleet upgrades, offline, with az's own words.

      Everything is simulated; nothing reaches Azure. Try 'az vmss create --help'
      or 'azsim tick --help'.

    """
}
