extension PodController {
    /// Its pods, as a side of a ``Flow``.
    public var flowEnd: FlowEnd { FlowEnd(.workload(name)) }
}
