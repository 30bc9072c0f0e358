import KubeDSL

@Checked
extension Spec000 {
    var ingress: Ingress {
        Ingress("todo-app", host: host, tls: tls) {
            Route("/", to: frontend, port: .http)  // FR-010, FR-011
            // The backend serves below `/api` itself, so nothing is rewritten: FR-011
            Route("/api", to: backend, port: .http)
        }
    }

    var publicURL: String {
        environment(development: "http://\(host)", staging: "https://\(host)", production: "https://\(host)")
    }

    private var host: String {
        environment(
            development: "todo-app.local",
            staging: "staging.todo-app.example.com",  // US3.5
            production: "todo-app.example.com")  // US2.4
    }

    // FR-011
    private var tls: IngressTLS {
        environment(
            development: .none(because: "Minikube has no certificate"), staging: .certificate,
            production: .certificate)  // US2.4
    }
}
