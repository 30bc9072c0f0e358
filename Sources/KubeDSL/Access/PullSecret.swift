package import KubernetesModel

/// A Secret that images are pulled with.
package struct PullSecret: Sendable {
    package let name: String
    package let location: SourceLocation
}

extension PodController {
    /// Pulls the pods' images with Secrets of type `kubernetes.io/dockerconfigjson`, made outside this stack.
    ///
    /// - Parameters:
    ///   - name: of a Secret in the workload's namespace.
    ///   - others: further ones.
    /// [Pulling from a private registry](https://kubernetes.io/docs/concepts/containers/images/#using-a-private-registry)
    public consuming func imagePullSecrets(
        _ name: String, _ others: String..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        pod.pullSecrets += ([name] + others).map { PullSecret(name: $0, location: location) }
        return self
    }
}

extension PodLowering {
    /// Has the pod's images pulled with `secret`, and the stack count on it.
    package mutating func pull(with secret: PullSecret) {
        append(
            CoreV1.LocalObjectReference(name: secret.name), to: \.imagePullSecrets, "imagePullSecrets",
            at: secret.location)
        secrets.append(
            SecretContract(
                name: secret.name, namespace: workload.namespace, type: "kubernetes.io/dockerconfigjson",
                keys: [".dockerconfigjson"], location: secret.location))
    }
}
