/// What a pod takes from one ConfigMap or Secret.
package struct ConfigurationUse: Sendable {
    /// The ConfigMap or Secret.
    package let source: ObjectReference
    /// Where the pod takes it, variables first.
    package internal(set) var places: [Place] = []

    /// A place in a pod that takes a key, or all of them.
    package struct Place: Sendable {
        /// The key that is taken; nil when all are.
        package let key: String?
        /// Whether the pod starts without it as well.
        package let isOptional: Bool
        /// The position of the volume that has it as files; nil where it becomes variables.
        package let volume: Int?
        let itemPath: ItemPath

        /// Where in the object it stands.
        package var path: String { itemPath.text }
    }
}
