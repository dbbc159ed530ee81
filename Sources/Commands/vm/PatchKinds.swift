import Grammar

/// When a machine is restarted after updates.
enum PatchRebootSetting: String, ArgumentChoice {
  case always = "Always"
  case ifRequired = "IfRequired"
  case never = "Never"
}

/// Kinds of updates of Windows.
enum WindowsPatchKind: String, ArgumentChoice {
  case critical = "Critical"
  case definition = "Definition"
  case featurePack = "FeaturePack"
  case security = "Security"
  case servicePack = "ServicePack"
  case tools = "Tools"
  case updates = "Updates"
  case updateRollUp = "UpdateRollUp"
}

/// Kinds of updates of Linux.
enum LinuxPatchKind: String, ArgumentChoice {
  case critical = "Critical"
  case other = "Other"
  case security = "Security"
}
