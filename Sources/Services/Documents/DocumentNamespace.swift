import JSON

/// The types of a namespace whose resources are documents and nothing more, declared.
///
/// A type begins at the margin. Under it stand the members of its documents, one a line, and its children, each with its
/// own members further in:
///
///     path  kind  [words of the kind]  [= the service's default]
///
/// A path is one of `properties`, or of the document itself when it begins with `/`. What is not declared is kept as it
/// was given. Kinds are those of ``DocumentType/Kind``:
///
/// * `text`, `number`, `flag`, `texts`, `list`, `any`: values, brought to their type when they come as text;
/// * `word A B`: one of these words, in whatever case it comes;
/// * `to TYPE`, `each TYPE`: `{"id": …}` of something that must exist, or a list of these; a type of another provider is
///   written with its namespace;
/// * `by TYPE…`, `one-by TYPE…`: shows what refers to this, as a list or as the only one;
/// * `guid`, `time`, `tenant`, `made PATTERN`, `kept`: the service's own, which a request does not change: a GUID, when the
///   resource was made, the tenant, a text with `{name}` and `{location}` in it, what another rule keeps there;
/// * `children [put] [stay]`: parts that have a path of their own. `put` allows writing there; `stay` keeps them when a
///   request that replaces the whole does not mention them.
///
/// Behind a type may stand `unplaced` (it has no location), `global` (its location may be that), `stateless` (its documents
/// show no provisioning state), `lowgroup` (its ids say `resourcegroups`),
/// `lowid` (its ids are in lower case from the namespace to the type).
struct DocumentNamespace: Sendable {
  /// `Microsoft.Network`.
  let name: String
  let declarations: StaticString
  /// What is to be said about its documents beyond their declarations.
  let rules: any DocumentRules.Type

  static let network = DocumentNamespace(
    name: "Microsoft.Network", declarations: NetworkTypes.declarations, rules: NetworkDocuments.self)

  static let storage = DocumentNamespace(
    name: "Microsoft.Storage", declarations: StorageTypes.declarations, rules: StorageDocuments.self)

  /// All of them.
  static let all: [DocumentNamespace] = [
    network,
    DocumentNamespace(name: "Microsoft.Compute", declarations: ComputeTypes.declarations, rules: ComputeDocuments.self),
    storage,
    DocumentNamespace(
      name: "Microsoft.KeyVault", declarations: KeyVaultTypes.declarations, rules: KeyVaultDocuments.self),
    DocumentNamespace(
      name: "Microsoft.Insights", declarations: MonitorTypes.insights, rules: InsightsDocuments.self),
    DocumentNamespace(
      name: "Microsoft.OperationalInsights", declarations: MonitorTypes.operationalInsights,
      rules: WorkspaceDocuments.self),
  ]

  /// The namespace with a name, in whatever case; one without declarations for any other, of which Azure has hundreds.
  /// `nil` for what cannot be the name of one.
  static func named(_ name: String) -> DocumentNamespace? {
    if let known = all.first(where: { $0.name.equalsIgnoringCase(name) }) { return known }
    guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return DocumentNamespace(
      name: ResourceProviders.spelling(of: name) ?? name, declarations: "", rules: PlainDocuments.self)
  }
}
