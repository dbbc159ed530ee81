import Grammar

/// Who decides what the machines of a set are: the set (`Uniform`) or each machine (`Flexible`).
enum OrchestrationMode: String, ArgumentChoice {
  case uniform = "Uniform"
  case flexible = "Flexible"
}

/// How instances come to a changed model.
enum UpgradeModeWord: String, ArgumentChoice {
  case automatic = "Automatic"
  case manual = "Manual"
  case rolling = "Rolling"
}

/// How administrators log in.
enum AuthenticationType: String, ArgumentChoice {
  case ssh
  case password
  case all
}

enum SSHKeyType: String, ArgumentChoice {
  case rsa = "RSA"
  case ed25519 = "Ed25519"
}

enum BalancerSKU: String, ArgumentChoice {
  case basic = "Basic"
  case standard = "Standard"
  case gateway = "Gateway"
}

enum AddressAllocation: String, ArgumentChoice {
  case dynamic
  case `static`
}

enum CachingWord: String, ArgumentChoice {
  case none = "None"
  case readOnly = "ReadOnly"
  case readWrite = "ReadWrite"
}

enum OperatingSystem: String, ArgumentChoice {
  case windows
  case linux
}

enum LicenseType: String, ArgumentChoice {
  case windowsServer = "Windows_Server"
  case windowsClient = "Windows_Client"
  case rhelBYOS = "RHEL_BYOS"
  case slesBYOS = "SLES_BYOS"
  case rhelBase = "RHEL_BASE"
  case rhelSAPApps = "RHEL_SAPAPPS"
  case rhelSAPHA = "RHEL_SAPHA"
  case rhelEUS = "RHEL_EUS"
  case rhelBaseSAPApps = "RHEL_BASESAPAPPS"
  case rhelBaseSAPHA = "RHEL_BASESAPHA"
  case slesStandard = "SLES_STANDARD"
  case sles = "SLES"
  case slesSAP = "SLES_SAP"
  case slesHPC = "SLES_HPC"
  case none = "None"
  case rhelELS6 = "RHEL_ELS_6"
  case ubuntuPro = "UBUNTU_PRO"
  case ubuntu = "UBUNTU"
}

enum PriorityWord: String, ArgumentChoice {
  case regular = "Regular"
  case low = "Low"
  case spot = "Spot"
  case spotPlus = "SpotPlus"
}

enum EvictionWord: String, ArgumentChoice {
  case deallocate = "Deallocate"
  case delete = "Delete"
}

enum EphemeralPlacement: String, ArgumentChoice {
  case cacheDisk = "CacheDisk"
  case nvmeDisk = "NvmeDisk"
  case resourceDisk = "ResourceDisk"
}

enum ScaleInRule: String, ArgumentChoice {
  case `default` = "Default"
  case oldestVM = "OldestVM"
  case newestVM = "NewestVM"
}

enum PatchMode: String, ArgumentChoice {
  case automaticByOS = "AutomaticByOS"
  case automaticByPlatform = "AutomaticByPlatform"
  case manual = "Manual"
  case imageDefault = "ImageDefault"
}

enum RepairActionWord: String, ArgumentChoice {
  case replace = "Replace"
  case restart = "Restart"
  case reimage = "Reimage"
}

enum ProcessorMode: String, ArgumentChoice {
  case deterministic = "Deterministic"
  case opportunistic = "Opportunistic"
}

enum DiskEncryptionType: String, ArgumentChoice {
  case guestStateOnly = "VMGuestStateOnly"
  case diskWithGuestState = "DiskWithVMGuestState"
  case nonPersistedTPM = "NonPersistedTPM"
}

enum DeleteOption: String, ArgumentChoice {
  case delete = "Delete"
  case detach = "Detach"
}

enum DiskControllerType: String, ArgumentChoice {
  case nvme = "NVMe"
  case scsi = "SCSI"
}

enum AgentMode: String, ArgumentChoice {
  case audit = "Audit"
  case enforce = "Enforce"
}

enum AllocationStrategy: String, ArgumentChoice {
  case lowestPrice = "LowestPrice"
  case capacityOptimized = "CapacityOptimized"
  case prioritized = "Prioritized"
}

enum RebalanceStrategy: String, ArgumentChoice {
  case recreate = "Recreate"
}

enum RebalanceBehavior: String, ArgumentChoice {
  case createBeforeDelete = "CreateBeforeDelete"
}

enum ZonePlacementPolicy: String, ArgumentChoice {
  case auto = "Auto"
}
