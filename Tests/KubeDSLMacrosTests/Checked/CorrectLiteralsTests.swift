import Testing

struct CorrectLiteralsTests {
    @Test("Has nothing against what is right", arguments: correct)
    func silent(_ source: String) {
        let source = checkedExtension(with: source)
        expectExpansion(of: source, to: source.replacing("@Checked ", with: ""))
    }

    private static let digest = "sha256:" + String(repeating: "0123456789abcdef", count: 4)

    private static let correct = [
        // Names.
        #"Deployment("a", replicas: 1, user: 10001)"#,
        #"Deployment("2048", replicas: 1).service(.http, name: "game")"#,
        #"StatefulSet("0", service: .headless(.redis, name: "redis"), replicas: 1, user: 999)"#,
        #"Namespace("kube-system")"#,
        #"ClusterRole.existing("system:auth-delegator"); RoleBinding("a", of: .existing("system:node"), to: account)"#,
        #"PersistentVolumeClaim.existing("data.2024"); Shop.existing("Any text")"#,
        #"Role("system:reader", rule)"#,
        #"backend.serviceAccount(name: name).imagePullSecrets("a.b", c).priority(existing: "system-node-critical")"#,
        #"ChartMetadata(name: "a", version: "1.0.0-rc.1+0")"#,
        #"Ingress("todo.app", host: host)"#,
        #"PersistentVolumeClaim("data", size: .gibibytes(1), storageClass: "")"#,
        #"Container("\(name)_1", image: image)"#,
        #"Container(name, image: image)"#,
        #"vault.secret("Path/To/It")"#,
        #"environment("Not", "ours")"#,
        // Images.
        #"Image("redis:7.4-alpine")"#,
        #"Image("registry.example.com:5000/team/app", tag: "v1.0.0_rc.1")"#,
        #"Image("[2001:db8::1]:5000/app", tag: "1")"#,
        #"Image("localhost/app", tag: "1")"#,
        #"Image("redis@\#(digest)")"#,
        #"Image("redis", digest: "\#(digest)")"#,
        #"Image("redis", tag: "latest", digest: "\#(digest)")"#,
        #"Image("redis", tag: tag)"#,
        #"Image("redis", tag: "\(major).1")"#,
        #"Image(repository, tag: "1")"#,
        #"Image("todo/a__b-c.d", tag: environment(dev: "1", prod: "2"))"#,
        #"let name: String = "redis""#,
        // Resources, users.
        "Resources(cpu: .cores(1) ... .cores(1), memory: .mebibytes(1024) ... .gibibytes(1))",
        "Resources(cpu: .millicores(1) ... .cores(64), memory: .megabytes(1) ... .mebibytes(1))",
        "Resources(cpu: request ... .cores(1), memory: .unlimited(from: .gibibytes(2), because: reason))",
        "let range = 5 ... 7",
        "PodUser(1000, group: 65532)",
        "Deployment(name, replicas: 0, user: user)",
        // Paths.
        #"container.scratch("/")"#,
        #"container.scratch("/var/cache/..data").scratch("/tmp")"#,
        #"container.mount(claim, at: "/data").files(config, at: "/etc/app")"#,
        #"Container("a", image: image).scratch("/tmp").scratch("/tmp/a")"#,
        #"Container("a", image: image).device(claim, at: "/dev/a").file(TodoConfig.a, at: "/a").projected("/b") { key }"#,
        #"TodoConfig.a.file("conf.d/a.conf"); PodFile.name.named("..data")"#,
        #"PodVolume.hostPath("logs", path: "/var/log/pods", because: reason)"#,
        #"Route("/", to: backend, port: .http)"#,
        #"Route("/api/v1.0/~user/(.*)", to: backend, port: .http)"#,
        #"container.readiness(.http("/health?full=1", on: .http), every: 5, timeout: 4)"#,
        #"backend.url(.http, path: "")"#,
        #"client.http("health")"#,
        // Variables, keys, commands.
        #"container.env("_A.b-1", "$(POD_IP):8080")"#,
        #"container.env("DB_PASSWORD", from: TodoSecret.password)"#,
        #"container.env("DB_PASSWORD", password)"#,
        #"container.env("PASSWORD_MIN_LENGTH", "12")"#,
        #"container.env("DATABASE_URL", "postgres://todo:$(PASSWORD)@db/todo")"#,
        #"container.env(TodoSecret.a, .b).env(config)"#,
        #"Container("a", image: image).env("A", "1").env("a", "2"); Container("b", image: image).env("A", "1")"#,
        #"container.command("redis-server", "--save", "60 1")"#,
        #"container.command("/bin/run").arguments("--title=My App")"#,
        #"container.command("$(HOME)/run")"#,
        #"enum TodoSecret: String, SecretKeys { static let secretName = "a.b"; case a = "tls.crt", password }"#,
        #"enum Colour: String { case red = "Not a key" }"#,
        // Ports.
        "enum P: Int, ContainerPort { case http = 1, grpcWeb = 65535 }",
        #"enum P: Int, ContainerPort { case veryLongCaseNameOfMine = 80; var name: String { "web" } }"#,
        "enum P: Int, ContainerPort { case `default` = 0x1F90, next }",
        "backend.service(.http, on: 80, as: .nodePort(30000))",
        "backend.service(.http, as: .nodePort())",
        // Hosts, addresses.
        #"Ingress("a", host: "*.example.com")"#,
        #"Ingress("a", host: environment(dev: "todo-app.local", prod: "xn--bcher-kva.example"))"#,
        #"NetworkingV1.IPBlock(cidr: "2001:db8::/32", except: ["2001:db8:1::/48"])"#,
        #"CoreV1.HostAlias(ip: "::1", hostnames: ["db"])"#,
        #"CoreV1.ServiceSpec(externalIPs: ["192.0.2.1", "2001:db8::1"])"#,
        #"backend.hostAlias("::1", "db", "db.local").dnsServers("10.0.0.10", address, searches: ["Any.", "a", "b"])"#,
        #"ExternalSystem("old", address: "192.0.2.1", "2001:db8::1", ports: P.self)"#,
        #"Flow(from: backend, to: .addresses("10.0.0.0/8", on: 443, 8443))"#,
        #"service.affinity(.clientIP(timeout: .hours(24)))"#,
        // Nodes.
        #"backend.tolerating("dedicated").nodeSelector(["example.com/pool": "a b"]).apart(on: .zone, .preferred(weight: 1))"#,
        #"backend.nodes(.required, where: .label(.zone, in: "Not a key"), .lacks("example.com/spot"))"#,
        #"PriorityClass("a", value: -1)"#,
        // Metadata.
        #"backend.labels(["app.kubernetes.io/name": "", "a": "1.0_rc-1"])"#,
        #"backend.annotations(["Example.com/text": "any text, really"])"#,
        // Scaling, probes, schedules.
        "Deployment(name, replicas: .autoscaled(min: 1, max: 2, .cpu(150)))",
        "backend.rollout(unavailable: 0, surge: 1).rollout(unavailable: 25%, surge: 150%)",
        "backend.rollout(unavailable: 0, surge: 25%)",
        "backend.disruptionBudget(maxUnavailable: 1).disruptionBudget(minAvailable: 50%)",
        "backend.disruptionBudget(maxUnavailable: 100%)",
        "container.startup(.tcp(on: .http), within: .minutes(5), every: 10, timeout: 9)",
        #"Deployment("a", replicas: 1).minimumReadyTime(599); Deployment("b", replicas: 1).minimumReadyTime(t).progressDeadline(1)"#,
        #"Deployment("a", replicas: 1) { Container("a", image: image).preStop(.sleep(29)) }"#,
        #"Deployment("a", replicas: 1) { Container("a", image: image).preStop(.sleep(60)) }.gracePeriod(.minutes(2))"#,
        #"Deployment("a", replicas: 1) { Container("a", image: image).preStop(.sleep(60)) }.gracePeriod(grace)"#,
        #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "b"))) { Container("a", image: image); Sidecar("b", image: image) }"#,
        #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "b"))) { Container("a", image: image); proxy }"#,
        #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "b"))) { Container(name, image: image) }"#,
        "replicas.scaleUp(.pods(4, every: 15)).scaleDown(.percent(100, every: .minutes(30)), stabilization: 0)",
        #"CronJob("nightly", schedule: "@daily", timeZone: "Europe/Berlin", user: 10001)"#,
        #"CronJob("a", schedule: "*/5 0-6,22 * jan mon-fri")"#,
        #"try CronExpression("@every 1h30m")"#,
        #"try MemoryQuantity("1.5Gi"); try CPUQuantity("0.5")"#,
    ]
}
