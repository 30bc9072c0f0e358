package import KubernetesModel

extension RuleID {
    /// What the *baseline* Pod Security Standard allows and the *restricted* one does not.
    package static let restrictedOnly: [RuleID] = [
        .privilegeEscalation, .rootUsers, .missingSeccompProfiles, .undroppedCapabilities, .extraCapabilities,
        .restrictedVolumeTypes,
    ]
}
