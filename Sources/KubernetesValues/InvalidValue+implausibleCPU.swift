extension InvalidValue {
    /// Why an amount of processor time was probably not meant, or nil: 500 cores are mostly a missing 'm'.
    ///
    /// The range is that of the whole canonical text.
    package static func implausibleCPU(_ quantity: CPUQuantity, mostCores: UInt = 64) -> InvalidValue? {
        guard quantity > .cores(mostCores) else { return nil }
        let text = quantity.description
        let cores = quantity.millicores / 1000
        return InvalidValue(
            rule: "implausible-cpu",
            reason: "cpu \(text.quoted) is more than \(mostCores) cores; write '\(cores)m' for thousandths of a core",
            range: 0..<text.utf8.count,
            replacement: quantity.millicores.isMultiple(of: 1000) ? "\(cores)m" : nil
        )
    }
}
