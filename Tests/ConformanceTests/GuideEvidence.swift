import Testing

/// A requirement on how a stack is operated, and what of the generated guide or runbook answers it.
struct GuideEvidence: CustomTestStringConvertible, Sendable {
    let spec: String
    let ids: [String]
    /// Each must stand in the guide or the runbook of the specification's first environment.
    let fragments: [String]

    init(_ spec: String, _ ids: String..., shownBy fragments: [String]) {
        self.spec = spec
        self.ids = ids
        self.fragments = fragments
    }

    var testDescription: String { "\(spec) \(ids.joined(separator: ", "))" }

    static let all = [
        GuideEvidence("000", "FR-017", shownBy: ["docker build -t todo-backend", "minikube image load todo-backend"]),
        GuideEvidence("000", "SC-006", "US1.5", shownBy: ["## Release a change", "kubectl -n", "rollout restart"]),
        GuideEvidence("000", "EDGE-7", shownBy: ["port-forward"]),
        GuideEvidence("000", "NFR-Maint", shownBy: ["minikube start", "## Troubleshooting"]),
        GuideEvidence("001", "FR-001", "US8.1", shownBy: ["minikube start --cpus=", "minikube addons enable ingress"]),
        GuideEvidence("001", "FR-011", shownBy: ["minikube addons enable ingress"]),
        GuideEvidence("001", "FR-018", shownBy: ["minikube addons enable metrics-server"]),
        GuideEvidence("001", "SC-010", "US9.1", shownBy: ["# Deploy Spec001", "Prerequisites", "Apply", "Verify"]),
        GuideEvidence("001", "US2.1", shownBy: ["kubectl get ingressclass nginx"]),
        GuideEvidence("001", "US3.1", shownBy: ["kubectl top nodes", "top pods --containers"]),
        GuideEvidence("001", "US9.2", shownBy: ["## Scale", "deployment/frontend"]),
        GuideEvidence("001", "US9.5", "EDGE-1", shownBy: ["### Pending", "### Ingress does not route", "HPA"]),
        GuideEvidence("001", "US9.3", shownBy: ["Prerequisites", "swift run Spec001"]),
        GuideEvidence(
            "002", "FR-031",
            shownBy: ["docker build -t todo-backend:9f2c41b backend", "minikube image load todo-frontend"]),
        GuideEvidence("002", "EDGE-13", shownBy: ["while `minikube tunnel` runs in a terminal of its own"]),
        GuideEvidence("002", "FR-051", shownBy: ["## Troubleshooting"]),
        GuideEvidence("002", "SC-010", shownBy: ["# Deploy Spec002", "in this order"]),
        GuideEvidence("002", "EDGE-1", shownBy: ["### ImagePullBackOff"]),
        GuideEvidence("002", "EDGE-5", shownBy: ["### Pending"]),
        GuideEvidence("003", "9.1-F5", shownBy: ["kubectl apply", "rollout status"]),
        GuideEvidence("003", "9.1-K1", "7.2-local", shownBy: ["minikube start"]),
        GuideEvidence("004", "FR-050", shownBy: ["CPU requests", "kubectl get nodes"]),
        GuideEvidence("004", "SC-013", shownBy: ["# Deploy Spec004", "in this order"]),
        GuideEvidence("004", "EDGE-1", shownBy: ["### Pending"]),
        GuideEvidence("004", "EDGE-2", shownBy: ["### ImagePullBackOff"]),
        GuideEvidence("004", "EDGE-6", shownBy: ["port-forward"]),
    ]
}
