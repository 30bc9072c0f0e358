/// A flow's workload that the stack does not declare, or declares in several namespaces.
package struct UnknownWorkload: Error {
    package let name: String
    /// Empty: none has it.
    package let namespaces: [String]

    package var message: String {
        guard !namespaces.isEmpty else {
            return "flow names workload '\(name)', which the stack does not declare; add it to the resources"
        }
        let homes = namespaces.map { "'\($0)'" }.joined(separator: " and ")
        return "flow names workload '\(name)', which namespaces \(homes) have; declare the flow in one of them"
    }
}
