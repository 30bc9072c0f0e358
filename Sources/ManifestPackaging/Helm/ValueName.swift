/// A name that a value of a chart may get.
struct ValueName: Sendable {
    /// `["backend", "resources", "limits", "memory"]`
    let path: [String]
    /// Whether several places may take their value from it, where it is the same in every environment.
    var isShared = false
}
