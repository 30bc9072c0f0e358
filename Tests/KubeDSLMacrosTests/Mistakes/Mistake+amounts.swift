extension Mistake {
    /// An amount of nothing, in every unit.
    static let amounts =
        ["cores", "millicores"].map { unit in
            Mistake("Resources(cpu: .exactly(.\(unit)(‸0)), memory: some)", "zero", "amount '0' must be at least 1")
        }
        + [
            "bytes", "kibibytes", "kilobytes", "mebibytes", "megabytes", "gibibytes", "gigabytes", "tebibytes",
            "terabytes",
        ].map { unit in
            Mistake("Resources(cpu: some, memory: .exactly(.\(unit)(‸0)))", "zero", "amount '0' must be at least 1")
        }
        + ["cpu", "memory"].map { resource in
            Mistake("Replicas.autoscaled(min: 2, max: 5, .\(resource)(‸0))", "zero", "target '0' must be at least 1")
        }
}
