/// What the program says of itself.
enum Welcome {
  /// What `az --version` prints: laid out as by `az` 2.91, with the places of azsim, in which there is no Python.
  ///
  /// - Parameters:
  ///   - program: the path of the program that is running.
  ///   - configuration: the folder of the configuration.
  static func version(program: String, configuration: String) -> String {
    """
    azure-cli                         2.91.0

    core                              2.91.0
    telemetry                          1.1.0

    Dependencies:
    msal                              1.39.0
    azure-mgmt-resource               24.0.0

    Python location '\(program)'
    Config directory '\(configuration)'
    Extensions directory '\(configuration)/cliextensions'

    Python (Linux) none: this is azsim, an offline emulator

    Legal docs and information: aka.ms/AzureCliLegal


    Your CLI is up-to-date.

    """
  }

  /// What stands above the list of commands when the program is called without words.
  static let banner = """

      azsim: Azure fleet upgrades, offline, with az's own words.

      Everything is simulated; nothing reaches Azure. Try 'az vmss create --help'
      or 'azsim tick --help'.

    """
}
