import KubernetesModel
import ManifestChecks

/// What the modifiers of all containers build on: the main container, sidecars and init containers.
public protocol ContainerDeclaration: Sendable {
    /// What the initialiser and the modifiers set; nothing to spell in a stack.
    var settings: ContainerSettings { get set }
}

extension ContainerDeclaration {
    package consuming func editing(_ edit: @escaping ContainerSettings.Edit) -> Self {
        settings.add(edit)
        return self
    }

    /// Replaces the image's entry point, one word an element; a shell line needs `"sh", "-c", "…"`.
    public consuming func command(
        _ words: String..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.container.command = words
            lowering.origins.record("command", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// The arguments of the entry point, one word an element.
    public consuming func arguments(
        _ words: String..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.container.args = words
            lowering.origins.record("args", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// The directory that the container starts in. Default: the image's.
    ///
    /// - Parameter path: absolute.
    public consuming func workingDirectory(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.container.workingDir = path
            lowering.origins.record("workingDir", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Lets the container write to its image's file system, for the reason given. Rendered without this: read-only.
    ///
    /// ``scratch(_:limit:file:line:column:)`` makes one directory writable and keeps the rest closed.
    public consuming func writableRootFilesystem(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let location = SourceLocation(file: file, line: line, column: column)
            lowering.container.securityContext?.readOnlyRootFilesystem = nil
            lowering.origins.record("securityContext.readOnlyRootFilesystem", at: location)
            lowering.waivers.append(Waiver(.writableRootFilesystems, because: reason, at: location))
        }
    }

    /// Changes the container's API object after all its modifiers: for fields that have none.
    public consuming func patch(_ change: @escaping @Sendable (inout CoreV1.Container) -> Void) -> Self {
        settings.patches.append { lowering in change(&lowering.container) }
        return self
    }
}

extension CoreV1.SecurityContext {
    /// What the *restricted* Pod Security Standard asks of a container, and a read-only root file system.
    /// [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/)
    package static var restricted: CoreV1.SecurityContext {
        CoreV1.SecurityContext(
            capabilities: CoreV1.Capabilities(drop: ["ALL"]), readOnlyRootFilesystem: true,
            allowPrivilegeEscalation: false)
    }
}
