import KubernetesModel

/// What people set when they install a chart: values even where all environments agree.
enum CommonValues {
    static func contains(_ path: TemplatePath, kind: String, value: ManifestNode) -> Bool {
        let fields = path.fields
        guard let last = fields.last else { return false }
        switch kind {
        case "ConfigMap":
            return fields.first == "data" && fields.count == 2 && value.text?.contains("\n") == false
        case "HorizontalPodAutoscaler": return last == "minReplicas" || last == "maxReplicas"
        case "Ingress": return last == "host" || isHostOfCertificate(path)
        case "Deployment", "StatefulSet", "ReplicaSet":
            if fields == ["spec", "replicas"] { return true }
        default: break
        }
        return isImage(path) || kind != "Pod" && isAmount(path)
    }

    /// Whether such a value, a Secret's name or a hash may stand below a field of this name, or in it.
    static func isBelow(_ field: String) -> Bool {
        switch field {
        case "annotations", "data", "host", "hosts", "image", "imagePullSecrets", "maxReplicas", "minReplicas",
            "replicas", "resources", "secret", "secretKeyRef", "secretRef", "tls":
            true
        default: false
        }
    }

    static func isImage(_ path: TemplatePath) -> Bool {
        let fields = path.fields
        guard fields.last == "image", let list = fields.dropLast().last else { return false }
        return list == "containers" || list == "initContainers"
    }

    static func isHostOfCertificate(_ path: TemplatePath) -> Bool { path.fields == ["spec", "tls", "hosts"] }

    /// Whether this is a request or a limit of a container or a claim.
    static func isAmount(_ path: TemplatePath) -> Bool { areAmounts(path.fields.dropLast()) }

    /// Whether this is all requests or all limits of a container or a claim, or one of them.
    static func holdsAmounts(_ path: TemplatePath) -> Bool { isAmount(path) || areAmounts(path.fields[...]) }

    private static func areAmounts(_ fields: ArraySlice<String>) -> Bool {
        let last = fields.suffix(2)
        return last.count == 2 && last.first == "resources" && ["limits", "requests"].contains(last.last)
    }

    /// What whoever sets a value has to know of the place that it goes to; empty where there is nothing.
    static func restriction(of path: TemplatePath, kind: String) -> String {
        let isFixed = kind == "StatefulSet" && path.fields.starts(with: ["spec", "volumeClaimTemplates"])
        return isFixed ? " (cannot change after installation)" : ""
    }
}
