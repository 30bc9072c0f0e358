import KubernetesModel

extension PodController {
    /// Sets a kernel setting of the pod's own; the last call for a setting wins.
    ///
    /// ```swift
    /// .sysctl(.ipUnprivilegedPortStart, "0")
    /// ```
    /// lets a process that is not root listen on ports below 1024.
    public consuming func sysctl(
        _ setting: SafeSysctl, _ value: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            var sysctls = lowering.spec.securityContext?.sysctls ?? []
            let index = sysctls.firstIndex { $0.name == setting.rawValue } ?? sysctls.count
            let sysctl = CoreV1.Sysctl(name: setting.rawValue, value: value)
            sysctls.replaceSubrange(index..<min(index + 1, sysctls.count), with: [sysctl])
            lowering.spec.securityContext?.sysctls = sysctls
            lowering.origins.record(
                "spec.securityContext.sysctls[\(index)]", at: SourceLocation(file: file, line: line, column: column))
        }
    }
}
