internal import ManifestChecks

/// A cluster on the reader's own machine.
struct LocalClusterSection: GuideSection {
    let facts: GuideFacts

    let title = "Start Minikube"

    var blocks: [MarkdownBlock] {
        guard let local = facts.local else { return [] }
        var reasons = "Environment \(facts.name.code) runs on one machine: \(local.reason). "
        let cores = "\(LocalCluster.systemMillicores / 100)"
        reasons +=
            "The size is what the pods take at their smallest scale, and \(cores.dropLast()).\(cores.suffix(1)) CPUs "
            + "and "
            + "\(LocalCluster.systemGibibytes) GiB for Kubernetes itself."
        if local.needsPolicies { reasons += " Calico makes the network policies take effect." }
        return [
            .paragraph(reasons), .commands([local.start] + local.addons + ["kubectl config use-context minikube"]),
        ]
    }
}
