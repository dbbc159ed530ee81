/// The script by which the client has a machine of a Rolling set answer to health probes.
///
/// It takes the place of the user's custom data. These scripts are azsim's own; `az`'s do the same.
package enum HealthPage {
  /// A script that installs a web server with a page to look at.
  package static func script(isLinux: Bool) -> String {
    isLinux ? linux.description : windows.description
  }

  private static var linux: StaticString {
    """
    #cloud-config
    packages: [nginx]
    write_files:
      - path: /var/www/html/index.html
        content: up
      - path: /var/www/html/health.html
        content: healthy
    runcmd:
      - [systemctl, enable, --now, nginx]

    """
  }

  private static var windows: StaticString {
    """
    #!/bin/sh
    apt-get install -y nginx
    echo up on $(hostname) >> /var/www/html/index.html

    """
  }
}
