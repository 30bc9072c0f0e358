package import KubernetesModel
package import ManifestChecks

/// What is said of a pod as a whole.
public struct PodSettings: Sendable {
    package typealias Edit = @Sendable (inout PodLowering) -> Void

    package let user: PodUser
    package let location: SourceLocation
    /// Default: the namespace's own ServiceAccount, without its token.
    package var account: PodAccount?
    package var pullSecrets: [PullSecret] = []
    package private(set) var edits: [Edit] = []
    /// What the workload is to keep.
    package var promises: [(objective: Objective, at: SourceLocation)] = []

    package init(user: PodUser, at location: SourceLocation) {
        self.user = user
        self.location = location
    }

    /// Adds what a modifier does.
    package mutating func add(_ edit: @escaping Edit) {
        edits.appendAsOneOfFew(edit)
    }

    package func lowered(_ pod: Pod<some MainContainer>, of workload: WorkloadIdentity) -> PodLowering {
        let migrations = pod.main.settings.migrations.map { PodPart.initContainer($0) }
        return lowered(pod.main.settings, after: pod.others + migrations, of: workload)
    }

    /// The pod's specification, with *restricted* security unless a modifier says otherwise.
    package func lowered(
        _ main: ContainerSettings, after others: [PodPart] = [], of workload: WorkloadIdentity
    ) -> PodLowering {
        var lowering = PodLowering(of: workload)
        lowering.spec.automountServiceAccountToken = false
        lowering.spec.securityContext = user.securityContext
        for part in others { lowering.add(part) }
        lowering.add(main: main)
        if let account { lowering.run(as: account) }
        for secret in pullSecrets { lowering.pull(with: secret) }
        for edit in edits { edit(&lowering) }
        return lowering
    }
}
