import KubernetesModel

/// A resource of the DSL that becomes API objects of its own, and whose objects can be changed at the end.
public protocol Declaration: Resource {
    /// Where the declaration stands and what its modifiers change; nothing to spell in a stack.
    var settings: DeclarationSettings { get set }
}

extension Declaration {
    /// Adds labels to the declaration's objects, over those of the stack.
    public consuming func labels(
        _ labels: @autoclosure @escaping @Sendable () -> OrderedMap<String>, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return changing(at: location, "metadata.labels") { metadata in
            let added = labels()
            metadata.labels = metadata.labels?.merging(added) ?? added
            return added.keys
        }
    }

    /// Adds annotations to the declaration's objects.
    public consuming func annotations(
        _ annotations: @autoclosure @escaping @Sendable () -> OrderedMap<String>, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return changing(at: location, "metadata.annotations") { metadata in
            let added = annotations()
            metadata.annotations = metadata.annotations?.merging(added) ?? added
            return added.keys
        }
    }

    /// Changes an API object that this declaration renders, after all its modifiers: every field is in reach.
    ///
    /// ```swift
    /// backend.patch { (deployment: inout AppsV1.Deployment) in deployment.spec.paused = true }
    /// ```
    /// The closure's type says which object; rendering fails when the declaration has none of that type.
    public consuming func patch<Object: KubernetesObject>(
        file: String = #filePath, line: Int = #line, column: Int = #column,
        _ change: @escaping @Sendable (inout Object) -> Void
    ) -> Self {
        settings.patches.append(
            Patch(at: SourceLocation(file: file, line: line, column: column), change))
        return self
    }

    /// Silences a rule for the declaration's objects, for the reason given.
    ///
    /// `check` lists it, and reports it once it silences nothing any more.
    /// - Parameter lastDay: the last day on which it holds, `2027-01-31`. Default: it holds for good.
    public consuming func allowing(
        _ rule: RuleID, because reason: String, until lastDay: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        settings.waivers.append(Waiver(rule, because: reason, until: lastDay, at: location))
        return self
    }

    private consuming func changing(
        at location: SourceLocation, _ path: String,
        _ change: @escaping @Sendable (inout MetaV1.ObjectMeta) -> [String]
    ) -> Self {
        settings.patches.append(Patch(metadata: change, path, at: location))
        return self
    }
}
