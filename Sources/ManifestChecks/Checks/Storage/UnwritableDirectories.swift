public import KubernetesModel
import KubernetesValues

/// Some images write to certain directories and end at once when they cannot.
package struct UnwritableDirectories: ContainerCheck {
    package let rule = Rule(
        .unwritableDirectories, "an image that is known to write to certain directories can",
        why: "the process ends at its start",
        remedy: "mount an empty directory there: .scratch(\"/var/cache/nginx\")",
        severity: .warning,
        rows: ["VOL-22"],
        wrong: "Container(\"web\", image: \"nginx:1.29\", …) alone",
        right: ".scratch(\"/var/cache/nginx\").scratch(\"/var/run\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.container.securityContext?.readOnlyRootFilesystem == true,
            let image = container.image?.name,
            let directories = Self.directories[image]
        else { return [] }
        let mounts = (container.container.volumeMounts ?? []).map(\.mountPath)
        return directories.compactMap { directory in
            // On these images /var/run is a link to /run.
            let names = directory == "/var/run" ? ["/var/run", "/run"] : [directory]
            let isMounted = mounts.contains { mount in names.contains { $0 == mount || $0.hasPrefix(mount + "/") } }
            guard !isMounted else { return nil }
            return container.flaw(
                "container '\(container.name)' runs \(image), which must write to '\(directory)', and cannot",
                "volumeMounts")
        }
    }

    private static let directories = [
        "nginx": ["/var/cache/nginx", "/var/run"], "nginx-unprivileged": ["/tmp"], "httpd": ["/usr/local/apache2/logs"],
    ]
}

extension RuleID {
    /// A directory that an image must write to and cannot.
    public static let unwritableDirectories: RuleID = "unwritable-directories"
}
