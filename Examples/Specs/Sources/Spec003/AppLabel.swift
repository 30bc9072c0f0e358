import KubeDSL

extension Deployment {
    /// Has the Services select the pods by `app` and nothing else, as the specification wants it: 4.3-B, 4.3-F, 9.1-K4
    func selectedByApp() -> Self {
        let labels: OrderedMap<String> = ["app": name]
        return patch { (deployment: inout AppsV1.Deployment) in
            let others = deployment.spec.template.metadata?.labels ?? [:]
            deployment.spec.template.metadata?.labels = others.merging(labels)
        }
        .patch { (service: inout CoreV1.Service) in service.spec.selector = labels }
    }
}
