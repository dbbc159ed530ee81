import ARM
import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault check-name`.
  static func checkName() -> Command<Client> {
    .classic("keyvault check-name", in: table, reads: "name resource_type") { (call, _, client) throws(CommandError) in
      // `--resource-type` has one word, which the client does not send.
      let request = Request(
        .post, "\(client.subscriptionPath)/providers/Microsoft.KeyVault/checkMhsmNameAvailability", apiVersion: version,
        body: ["name": call.value(of: "name") ?? .null])
      let response = client.answer(request)
      guard response.isSuccess else { throw client.failure(response) }
      guard let body = response.body else { throw .unexpected("Expecting value: line 1 column 1 (char 0)") }
      return .modelled(body, as: .named("keyvault check-name"))
    }
  }
}
