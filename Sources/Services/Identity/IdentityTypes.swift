/// The types of `Microsoft.ManagedIdentity` (platform.md §6).
///
/// The notation is that of ``DocumentNamespace``.
enum IdentityTypes {
  static let declarations: StaticString = """
    userAssignedIdentities stateless lowgroup
      isolationScope word None Regional = None
      tenantId tenant
      principalId guid
      clientId guid
    """
}
