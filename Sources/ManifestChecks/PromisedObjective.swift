package import KubernetesModel

/// An objective, the workload that promises it, and the call that says so.
package struct PromisedObjective: Hashable, Sendable {
    package let objective: Objective
    package let workload: ObjectReference
    package let location: SourceLocation

    package init(_ objective: Objective, of workload: ObjectReference, at location: SourceLocation) {
        self.objective = objective
        self.workload = workload
        self.location = location
    }
}
