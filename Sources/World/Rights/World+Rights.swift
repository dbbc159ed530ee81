package import ARM

extension World {
  package func permits(principal: String, action: String, scope: ResourceID) -> Bool {
    !principal.isEmpty && !action.isEmpty && !scope.text.isEmpty
  }
}
