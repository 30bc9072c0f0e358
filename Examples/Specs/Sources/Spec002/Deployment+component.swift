import KubeDSL

extension Deployment {
    /// Has its pods carry their own name as the label `component`, which no selector uses: FR-033
    func component() -> Deployment {
        let name = name
        return patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.metadata?.labels?["component"] = name
        }
    }
}
