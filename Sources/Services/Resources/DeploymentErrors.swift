import ARM
import JSON
import Templates
import World

/// Why a request about deployments is refused: a service's error, or a template's, which also says where.
struct DeploymentRefusal: Error, Sendable, Equatable {
  let status: Int
  /// `code`, `target`, `message`, `details`, `additionalInfo`, in this order.
  let json: JSONValue

  init(status: Int, json: JSONValue) {
    self.status = status
    self.json = json
  }

  init(_ error: ServiceError) { self.init(status: error.status, json: error.deploymentJSON) }

  init(_ error: TemplateError) {
    let status =
      switch error.code {
      case "KeyVaultParameterReferenceNotFound", "ResourceNotFound": 404
      case "RequestContentTooLarge": 413
      default: 400
      }
    self.init(status: status, json: error.json)
  }

  /// The answer that tells it.
  var response: Response { Response(status, ["error": json]) }
}

extension ServiceError {
  /// The error with its members in the order in which deployments show them.
  var deploymentJSON: JSONValue {
    var object: JSONObject = ["code": .string(code)]
    if let target { object["target"] = .string(target) }
    object["message"] = .string(message)
    if !details.isEmpty { object["details"] = .array(details.map(\.deploymentJSON)) }
    return .object(object)
  }
}

/// Texts of Azure Resource Manager about deployments (platform.md §9.4–9.7; [I] where nothing was recorded).
extension DeploymentRefusal {
  static func notFound(_ name: String) -> DeploymentRefusal {
    DeploymentRefusal(ServiceError(404, "DeploymentNotFound", "Deployment '\(name)' could not be found."))
  }

  static func operationNotFound(_ id: String, of name: String) -> DeploymentRefusal {
    DeploymentRefusal(
      ServiceError(
        404, "DeploymentOperationNotFound",
        "The deployment operation '\(id)' of deployment '\(name)' could not be found."))
  }

  /// A deployment of this name runs already. One is given up after seven days.
  static func active(_ deployment: Deployment) -> DeploymentRefusal {
    let started = deployment.started
    let expiration = started.adding(seconds: 7 * 86_400)
    return DeploymentRefusal(
      ServiceError(
        409, "DeploymentActive",
        "Unable to edit or replace deployment '\(deployment.id.name)': previous deployment from '\(started.american)' is "
          + "still active (expiration time is '\(expiration.american)'). Please see https://aka.ms/arm-deploy for usage "
          + "details."))
  }

  static func tooMany(_ limit: Int) -> DeploymentRefusal {
    DeploymentRefusal(
      ServiceError(
        409, "DeploymentQuotaExceeded",
        "Creating the deployment would exceed the quota of '\(limit)'. The current deployment count is '\(limit)', please "
          + "delete some deployments before creating a new one. Please see https://aka.ms/arm-deploy for usage details."
      ))
  }

  static func notRunning(_ deployment: Deployment) -> DeploymentRefusal {
    DeploymentRefusal(
      ServiceError(
        409, "DeploymentCannotBeCancelled",
        "The deployment '\(deployment.id.name)' cannot be cancelled because it is in the terminal state "
          + "'\(deployment.provisioningState)'."))
  }

  /// A name that is too long or has characters that names have not [I].
  static func name(_ name: String) -> DeploymentRefusal? {
    let length = name.utf16.count
    if length > 64 {
      return DeploymentRefusal(
        ServiceError(
          400, "DeploymentNameLengthLimitExceeded",
          "The deployment name '\(name)' has a length of '\(length)', which exceeds the limit of '64' characters."))
    }
    let isFine = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || "-_.()".unicodeScalars.contains(scalar)
    }
    if isFine { return nil }
    return DeploymentRefusal(
      ServiceError(
        400, "DeploymentNameInvalidCharacters",
        "The deployment name '\(name)' is not valid. It may contain letters, digits, '-', '.', '_', '(' and ')' only."))
  }

  static func unreadable(_ text: String) -> DeploymentRefusal {
    DeploymentRefusal(
      ServiceError(
        400, "InvalidRequestContent",
        "The request content was invalid and could not be deserialized: '\(text)'."))
  }

  /// What lies elsewhere cannot be fetched: there is no network.
  static func unreachable(_ url: String, tracking: String) -> DeploymentRefusal {
    DeploymentRefusal(
      ServiceError(
        400, "InvalidContentLink",
        "Unable to download deployment content from '\(url)'. The tracking Id is '\(tracking)'. Please see "
          + "https://aka.ms/arm-deploy for usage details."))
  }

  /// Providers have looked at their resources beforehand and refuse some.
  static func preflight(_ name: String, tracking: String, _ errors: [JSONValue]) -> DeploymentRefusal {
    DeploymentRefusal(
      status: 400,
      json: [
        "code": "InvalidTemplateDeployment",
        "message": .string(
          "The template deployment '\(name)' is not valid according to the validation procedure. The tracking id is "
            + "'\(tracking)'. See inner errors for details."), "details": .array(errors),
      ])
  }
}

// MARK: - Failures

/// Errors of deployments that have failed (platform.md §9.6, vmss.md §0.2).
enum DeploymentFailure {
  /// What a deployment shows in which steps have failed.
  static func summary(of deployment: ResourceID, _ details: [JSONValue]) -> JSONValue {
    [
      "code": "DeploymentFailed", "target": .string(deployment.text),
      "message": .string(
        "At least one resource deployment operation failed. Please list deployment operations for details. Please see "
          + "https://aka.ms/arm-deployment-operations for usage details."), "details": .array(details),
    ]
  }

  /// A provider's refusal of a resource.
  static func refusal(_ error: ServiceError, of resource: ResourceID) -> JSONValue {
    var error = error
    if error.target == nil { error.target = resource.text }
    return error.deploymentJSON
  }

  /// A resource whose operation has ended badly.
  static func operation(_ error: ServiceError?, of resource: ResourceID, state: String) -> JSONValue {
    var json: JSONObject = [
      "code": "ResourceDeploymentFailure", "target": .string(resource.text),
      "message": .string("The resource operation completed with terminal provisioning state '\(state)'."),
    ]
    if let error { json["details"] = [error.deploymentJSON] }
    return .object(json)
  }
}
