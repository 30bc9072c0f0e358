import KubeDSL

/// What containers are guaranteed, and what they may use at most: each size is twice the one before.
@Checked
extension Resources {
    static let tiny = Resources(
        cpu: .millicores(50) ... .millicores(125), memory: .mebibytes(64) ... .mebibytes(128))
    static let small = Resources(
        cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256))
    static let medium = Resources(
        cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512))
    static let large = Resources(
        cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
}
