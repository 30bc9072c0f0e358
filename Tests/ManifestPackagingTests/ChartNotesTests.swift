import ManifestPackaging
import TestSupport
import Testing

@Suite struct ChartNotesTests {
    @Test(arguments: [
        ("dev", ["http://dev.local"], "# web, at a port of every node:\n"),
        (
            "staging", ["https://staging.example.com"],
            "# web, port 80 of the address that this prints once there is one:\n"
        ),
        ("prod", ["https://example.com", "https://www.example.com"], "kubectl port-forward service/web 8080:80\n"),
    ])
    func `say how to reach each environment`(environment: String, hosts: [String], web: String) throws {
        try Sample.services.withChart { chart in
            let notes = try chart.notes(environment)
            let outside = hosts.map { "  \($0)\n" }.joined()
            #expect(notes.contains("From outside of the cluster:\n\(outside)\nFrom this machine:\n"), "\(notes)")
            #expect(notes.contains("  \(web)"), "\(notes)")
        }
    }

    @Test func `give the command for each type of Service`() throws {
        try Sample.services.withChart { chart in
            let notes = try chart.notes("prod")
            let address = "$(kubectl get nodes --output jsonpath='{.items[0].status.addresses[0].address}')"
            #expect(notes.contains("  # fixed, at a port of every node:\n  echo \(address):30080\n"), "\(notes)")
            #expect(notes.contains("  kubectl --namespace shop port-forward service/plain 8080:8080\n"), "\(notes)")
            #expect(notes.contains("  # database is a name that pods have for db.example.com\n"), "\(notes)")
        }
    }

    @Test(arguments: [
        ("dev", "http://the address of the ingress controller", "30080"),
        ("prod", "https://example.com", "$(kubectl get service fixed --output jsonpath='{.spec.ports[0].nodePort}')"),
    ])
    func `leave out what an environment lacks`(
        environment: String, address: String, nodePort: String
    ) throws {
        try Sample.partial.withChart { chart in
            let notes = try chart.notes(environment)
            #expect(notes.contains("  \(address)\n"), "\(notes)")
            #expect(notes.contains(".address}'):\(nodePort)\n"), "\(notes)")
            #expect(notes.contains("  kubectl port-forward service/web 8080:80\n"), "\(notes)")
        }
    }

    @Test func `follow a type that is set`() throws {
        try Sample.services.withChart { chart in
            let notes = try chart.notes("prod", "--set", "web.type=LoadBalancer")
            #expect(notes.contains("kubectl get service web --output jsonpath='{.status.loadBalancer"), "\(notes)")
        }
    }
}
