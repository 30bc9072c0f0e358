package import KubernetesModel

/// What is said of a pod as a whole.
public struct PodSettings: Sendable {
    package typealias Edit = @Sendable (inout PodLowering) -> Void

    package let user: PodUser
    package let location: SourceLocation
    package var edits: [Edit] = []

    package init(user: PodUser, at location: SourceLocation) {
        self.user = user
        self.location = location
    }

    /// The pod's specification, with *restricted* security unless a modifier says otherwise.
    package func lowered(_ pod: Pod<some MainContainer>) -> PodLowering {
        var lowering = PodLowering()
        lowering.spec.automountServiceAccountToken = false
        lowering.spec.securityContext = user.securityContext
        for part in pod.others { lowering.add(part) }
        lowering.add(main: pod.main.settings)
        for edit in edits { edit(&lowering) }
        return lowering
    }
}
