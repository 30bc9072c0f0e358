extension InvalidValue {
    /// Why an autoscaler cannot measure the container of this name, or nil.
    ///
    /// - Parameter containers: the names of those that run in the pod.
    package static func measuredContainer(_ name: String, of containers: [String]) -> InvalidValue? {
        guard !containers.contains(name) else { return nil }
        let known = containers.map(\.quoted).joined(separator: ", ")
        return InvalidValue(
            rule: "invalid-metrics",
            reason: "container \(name.quoted) is not there to be measured; the pod runs \(known)",
            range: 0..<name.utf8.count,
            replacement: containers.count == 1 ? containers.first : nil
        )
    }
}
