import Grammar

/// Kinds of storage for managed disks.
enum DiskSKU: String, ArgumentChoice {
  case premiumV2 = "PremiumV2_LRS"
  case premium = "Premium_LRS"
  case premiumZoneRedundant = "Premium_ZRS"
  case standardSSD = "StandardSSD_LRS"
  case standardSSDZoneRedundant = "StandardSSD_ZRS"
  case standard = "Standard_LRS"
  case ultra = "UltraSSD_LRS"
}
