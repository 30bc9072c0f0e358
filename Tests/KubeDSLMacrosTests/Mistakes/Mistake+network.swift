extension Mistake {
    /// Ports, hosts, addresses.
    static let network = [
        Mistake(
            "enum P: Int, ContainerPort { case http = ‸0 }", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            "enum P: Int, ContainerPort { case http = 8080, metrics = ‸65_536 }", "port-number",
            "port '65536' must be between 1 and 65535"),
        Mistake(
            "enum P: Int, ContainerPort { case ‸http }", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            "enum P: Int, ContainerPort { case a = 65535, ‸b }", "port-number",
            "port '65536' must be between 1 and 65535"),
        Mistake(
            "enum P: Int, ContainerPort { case ‸prometheusMetrics = 9090 }", "port-name",
            "port name 'prometheus-metrics' has 18 characters; at most 15 are allowed"),
        Mistake(
            "enum P: Int, ContainerPort { case ‸_1 = 9090 }", "port-name",
            "port name '-1' must start with a lower-case letter or a digit"),
        Mistake(
            "backend.service(.http, on: ‸0)", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            "backend.service(.http, as: .nodePort(‸8080))", "node-port",
            "node port '8080' must be between 30000 and 32767"),
        Mistake(
            "backend.service(ports: ServedPort(.http, on: ‸0))", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            "ServedPort(.http, nodePort: ‸8080)", "node-port",
            "node port '8080' must be between 30000 and 32767"),
        Mistake(
            #"IngressHost("‸10.0.0.1") { route }"#, "host",
            "host '10.0.0.1' must be a DNS name, not an IP address"),
        Mistake(
            #"Ingress("todo", host: "‸10.0.0.1")"#, "host",
            "host '10.0.0.1' must be a DNS name, not an IP address"),
        Mistake(
            #"Ingress("todo", host: "‸Todo.example.com")"#, "host",
            "host 'Todo.example.com' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo.example.com'", fixed: #"Ingress("todo", host: "todo.example.com")"#),
        Mistake(
            #"Ingress("todo", host: environment(dev: "todo.local‸:8080", prod: "todo.example.com"))"#, "host",
            "host 'todo.local:8080' must not have a port; write the name alone",
            fix: "write 'todo.local'",
            fixed: #"Ingress("todo", host: environment(dev: "todo.local", prod: "todo.example.com"))"#),
        Mistake(
            #"Ingress("todo", host: isLocal ? "‸https://todo.local" : host)"#, "host",
            "host 'https://todo.local' must not have a scheme; write the name alone",
            fix: "write 'todo.local'", fixed: #"Ingress("todo", host: isLocal ? "todo.local" : host)"#),
        Mistake(
            #"Ingress("todo", host: "*.‸*.example.com")"#, "host",
            "host '*.example.com' must not contain '*'; use lower-case letters, digits, '-' and '.'"),
        Mistake(
            #"NetworkingV1.IngressRule(host: "todo‸_app.local")"#, "host",
            "host 'todo_app.local' must not contain '_'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo-app.local'", fixed: #"NetworkingV1.IngressRule(host: "todo-app.local")"#),
        Mistake(
            #"CoreV1.HostAlias(ip: "10.0.0.‸256")"#, "ip-address",
            "ip address '10.0.0.256' must have numbers from 0 to 255"),
        Mistake(
            #"CoreV1.HostAlias(hostnames: ["db.local", "‸DB"])"#, "dns-subdomain",
            "name 'DB' must not contain 'D'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'db'", fixed: #"CoreV1.HostAlias(hostnames: ["db.local", "db"])"#),
        Mistake(
            #"backend.hostAlias("10.0.0.‸256", "db")"#, "ip-address",
            "ip address '10.0.0.256' must have numbers from 0 to 255"),
        Mistake(
            #"backend.hostAlias("10.0.0.1", "db", "‸DB")"#, "dns-subdomain",
            "name 'DB' must not contain 'D'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'db'", fixed: #"backend.hostAlias("10.0.0.1", "db", "db")"#),
        Mistake(
            #"backend.dnsServers("1.1.1.1", "1.1.1.‸256")"#, "ip-address",
            "ip address '1.1.1.256' must have numbers from 0 to 255"),
        Mistake(
            #"backend.dnsServers("1.1.1.1", "1.0.0.1", "8.8.8.8", ‸"8.8.4.4")"#, "invalid-dns-settings",
            "'4' name servers are too many; a pod has at most 3"),
        Mistake(
            #"ExternalSystem("neon", host: "‸Neon.tech", ports: P.self)"#, "dns-subdomain",
            "name 'Neon.tech' must not contain 'N'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'neon.tech'", fixed: #"ExternalSystem("neon", host: "neon.tech", ports: P.self)"#),
        Mistake(
            #"ExternalSystem("neon", host: "neon.tech", networks: ["10.0.0.0/8", "10.0.0.0/‸33"])"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"ExternalSystem("old", address: "192.0.2.1", "‸127.0.0.1", ports: P.self)"#, "endpoint-address",
            "ip address '127.0.0.1' is the node's own loopback"),
        Mistake(
            #"Flow(from: .addresses("10.0.0.0/8", "192.0.2.0/‸33"), to: backend, on: .http)"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"backend.service(.http, as: .loadBalancer(sourceRanges: ["192.0.2.0/‸33"]))"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"entry.nginx(.allowedSources("10.0.0.0/8", "192.0.2.0/‸33"))"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"entry.alb(.inboundCIDRs("10.0.0.0/‸33"))"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"entry.alb(.healthCheckPath("‸health"))"#, "http-path",
            "path 'health' must start with '/'",
            fix: "write '/health'", fixed: #"entry.alb(.healthCheckPath("/health"))"#),
        Mistake(
            #"NetworkingV1.IPBlock(cidr: "‸10.0.0.1/8")"#, "cidr",
            "network '10.0.0.1/8' has bits of a host in it; the network is '10.0.0.0/8'",
            fix: "write '10.0.0.0/8'", fixed: #"NetworkingV1.IPBlock(cidr: "10.0.0.0/8")"#),
        Mistake(
            #"NetworkingV1.IPBlock(cidr: "10.0.0.0/8", except: ["10.0.0.0‸"])"#, "cidr",
            "network '10.0.0.0' must have '/' and a prefix length; a single address is '/32'",
            fix: "write '10.0.0.0/32'", fixed: #"NetworkingV1.IPBlock(cidr: "10.0.0.0/8", except: ["10.0.0.0/32"])"#),
        Mistake(
            #"CoreV1.ServiceSpec(externalName: "db.example.com‸..")"#, "dns-subdomain",
            "name 'db.example.com.' must not start or end with '.' or have two in a row"),
        Mistake(
            #"CoreV1.ServiceSpec(loadBalancerSourceRanges: ["0.0.0.0/‸33"])"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"CoreV1.ServiceSpec(externalIPs: ["‸127.0.0.1"])"#, "endpoint-address",
            "ip address '127.0.0.1' is the node's own loopback"),
        Mistake(
            #"CoreV1.EndpointAddress(ip: "‸fe80::1")"#, "endpoint-address",
            "ip address 'fe80::1' is valid on one link alone"),
    ]
}
