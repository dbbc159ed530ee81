/// What the program says of itself.
enum Welcome {
  /// What `az --version` prints. There is no Python, and the line about it says what there is.
  ///
  /// - Parameters:
  ///   - program: the path of the program that is running.
  ///   - folder: where the configuration is.
  static func version(program: String, folder: String) -> String {
    """
    azure-cli                         2.91.0

    core                              2.91.0
    telemetry                          1.1.0

    Dependencies:
    msal                              1.39.0
    azure-mgmt-resource               24.0.0

    Python location '\(program)'
    Config directory '\(folder)'
    Extensions directory '\(folder)/cliextensions'

    Python (Linux) none: this is azsim, an offline emulator of az

    Legal docs and information: aka.ms/AzureCliLegal



    """
  }

  /// What `az` says when it cannot ask for the newest version.
  static let noUpdates = "Unable to check if your CLI is up-to-date. Check your internet connection."

  /// What stands above the list of commands when the program is called without words.
  static let banner = """

      azsim: Azure fleet upgrades, offline, with az's own words.

      Everything is simulated; nothing reaches Azure. Try 'az vmss create --help'
      or 'azsim tick --help'.

    """
}
