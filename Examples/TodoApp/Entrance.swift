import KubeDSL

@Checked
extension TodoApp {
    /// The one way in from outside.
    var entrance: Ingress {
        Ingress("todo-app", host: host, tls: tls) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }

    var host: String {
        environment(
            minikube: "todo-app.local", dev: "dev.todo-app.example.com", staging: "staging.todo-app.example.com",
            prod: "todo-app.example.com")
    }

    /// What a browser calls it.
    var publicURL: String {
        environment(
            minikube: "http://\(host)", dev: "https://\(host)", staging: "https://\(host)", prod: "https://\(host)")
    }

    private var tls: IngressTLS {
        environment(
            minikube: .none(because: "Minikube has no certificate"), dev: .certificate(issuer: "letsencrypt"),
            staging: .certificate(issuer: "letsencrypt"), prod: .certificate(issuer: "letsencrypt"))
    }
}
