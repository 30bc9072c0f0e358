import KubeDSL

@Checked
extension Spec001 {
    /// The only way in: the Services are of type ClusterIP. SEC-NOTE
    var ingress: Ingress {
        Ingress(  // FR-012, US2.2; no annotation rewrites the path: FR-017
            "todo-app-ingress", host: "todo-app.local", class: .nginx,
            tls: .none(because: "OUT: certificates are for a later phase")
        ) {
            Route("/", to: frontend, port: .http)  // FR-013, US2.2
            Route("/api", to: backend, port: .http)  // FR-014, FR-016, FR-017, US2.2
        }
    }
}
