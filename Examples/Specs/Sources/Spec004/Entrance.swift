import KubeDSL

@Checked
extension Spec004 {
    /// The way in by name, which Minikube goes without: FR-025, US4.2
    var entrance: Ingress {
        Ingress("todo-app", host: host, tls: .none(because: "the specification leaves certificates out of its scope")) {
            Route("/", to: frontend, port: .http)
        }
        // The controller goes past the Service and its affinity: FR-033, US5.3
        .nginx(.affinity(cookie: "todo-app-route"))
    }
}
