extension InvalidValue {
    /// Why a container must not listen on this port, or nil: who logs in by SSH does what no manifest says.
    package static func sshPort(_ number: Int) -> InvalidValue? {
        guard number == 22 else { return nil }
        return InvalidValue(
            rule: "ssh-ports",
            reason: "port '22' is that of SSH; use kubectl exec, which the cluster controls and logs",
            range: 0..<2)
    }
}
