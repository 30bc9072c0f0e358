import KubeDSL

@Checked
extension Shop {
    /// An amount in units that do not exist.
    private func limit() throws -> MemoryQuantity {
        // expected-error@+1{{memory '512MB' has unknown unit 'MB'; write 'Mi' for powers of 1024 or 'M' for powers of 1000 [memory-quantity]}}
        try MemoryQuantity("512MB")
        // mended: try MemoryQuantity("512M")
    }
}
