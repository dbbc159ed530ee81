import ARM
import JSON
import World

extension Laboratory {
  static let set = group + "/providers/Microsoft.Compute/virtualMachineScaleSets/vmss-app"

  /// A scale set as `vmss create` asks for one.
  static func scaleSet(mode: String = "Uniform", count: Int = 2, upgradeMode: String = "Manual") -> JSONValue {
    [
      "location": "westeurope", "sku": ["name": "Standard_D2s_v5", "capacity": .integer(count)],
      "properties": [
        "orchestrationMode": .string(mode), "singlePlacementGroup": .null,
        "upgradePolicy": ["mode": .string(upgradeMode)],
        "virtualMachineProfile": [
          "storageProfile": [
            "osDisk": [
              "createOption": "FromImage", "caching": "ReadWrite", "managedDisk": ["storageAccountType": .null],
            ],
            "imageReference": [
              "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2",
              "version": "latest",
            ],
          ],
          "osProfile": [
            "computerNamePrefix": "vmssab1c2", "adminUsername": "azureuser",
            "linuxConfiguration": [
              "disablePasswordAuthentication": true,
              "ssh": [
                "publicKeys": [
                  ["path": "/home/azureuser/.ssh/authorized_keys", "keyData": "ssh-rsa AAAAB3NzaC1yc2E example"]
                ]
              ],
            ],
          ],
          "networkProfile": [
            "networkInterfaceConfigurations": [
              [
                "name": "vmssab1c2Nic",
                "properties": [
                  "primary": "true", "ipConfigurations": [["name": "vmssab1c2IPConfig", "properties": [:]]],
                ],
              ]
            ]
          ],
        ],
      ],
    ]
  }

  /// The health extension in a version.
  static func health(_ version: String = "1.0") -> JSONValue {
    [
      "extensions": [
        [
          "name": "ApplicationHealthLinux",
          "properties": [
            "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux",
            "typeHandlerVersion": .string(version), "autoUpgradeMinorVersion": true,
            "settings": ["protocol": "http", "port": 8080, "requestPath": "/healthz"],
          ],
        ]
      ]
    ]
  }

  static let profile = ["properties", "virtualMachineProfile"]

  /// A world with a set in it, made and settled.
  static func withSet(_ body: JSONValue = scaleSet()) -> Laboratory {
    var lab = Laboratory()
    let response = lab.ask(.put, set, body)
    precondition(response.status == 201, "\(response)")
    lab.wait(for: response)
    return lab
  }

  /// Makes a request of the set and waits for its end.
  mutating func finish(_ method: Request.Method, _ path: String = "", _ body: JSONValue? = .null) -> Response {
    let response = ask(method, Self.set + path, body)
    wait(for: response)
    return response
  }

  /// The set's fleet.
  var fleet: Fleet? {
    mutating get { world.fleets[ResourceID(trusted: Self.set)] }
  }
}
