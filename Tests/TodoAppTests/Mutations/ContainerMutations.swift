import KubeDSL

let containerMutations: [Mutation] = [
    .container("tag latest", "image-tag", "todo-backend:latest") { $0.image = "todo-backend:latest" },
    .container("no tag", "image-tag", "todo-backend") { $0.image = "todo-backend" },
    .container("no image reference", "image-reference", "todo backend:1") { $0.image = "todo backend:1" },
    .container("a request above the limit", "requests-above-limits", "backend") {
        $0.resources?.requests?["cpu"] = "2"
    },
    .container("a word for an amount", "cpu-quantity", "half") { $0.resources?.requests?["cpu"] = "half" },
    .container("thousandths of bytes", "memory-quantity", "512m") { $0.resources?.requests?["memory"] = "512m" },
    .container("no requests", "missing-requests", "backend") { $0.resources = nil },
    .container("no limit of memory", "missing-memory-limits", "backend") { $0.resources?.limits?["memory"] = nil },
    .container("500 cores", "implausible-cpu", "500") {
        $0.resources?.requests?["cpu"] = "500"
        $0.resources?.limits?["cpu"] = "500"
    },
    .container("no readiness probe", "missing-readiness-probes", "backend") { $0.readinessProbe = nil },
    .container("no liveness probe", "missing-liveness-probes", "backend") { $0.livenessProbe = nil },
    .container("one probe twice", "identical-probes", "backend") {
        let liveness = $0.livenessProbe?.httpGet
        $0.readinessProbe?.httpGet = liveness
    },
    .container("a probe of a port by another name", "unknown-probe-ports", "grpc") {
        $0.livenessProbe?.httpGet?.port = "grpc"
    },
    .container("a probe of another number", "unknown-probe-ports", "9999") {
        $0.readinessProbe?.httpGet?.port = 9999
    },
    .container("liveness that needs two successes", "invalid-probes", "backend") {
        $0.livenessProbe?.successThreshold = 2
    },
    .container("a probe that waits longer than it pauses", "probe-timeout", "60") {
        $0.livenessProbe?.timeoutSeconds = 60
    },
    .container("a privileged container", "privileged-containers", "backend") { $0.securityContext?.privileged = true },
    .container("escalation", "privilege-escalation", "backend") {
        $0.securityContext?.allowPrivilegeEscalation = nil
    },
    .container("a writable file system", "writable-root-filesystems", "backend") {
        $0.securityContext?.readOnlyRootFilesystem = false
    },
    .container("all capabilities", "undropped-capabilities", "backend") { $0.securityContext?.capabilities = nil },
    .container("a dangerous capability", "dangerous-capabilities", "SYS_ADMIN") {
        $0.securityContext?.capabilities?.add = ["SYS_ADMIN"]
    },
    .container("a capability too many", "extra-capabilities", "CHOWN") {
        $0.securityContext?.capabilities?.add = ["CHOWN"]
    },
    .container("unmasked proc", "unmasked-proc", "backend") { $0.securityContext?.procMount = .unmasked },
    .container("a port of the host", "host-ports", "8000") { $0.ports?[0].hostPort = 8000 },
    .container("SSH", "ssh-ports", "22") { $0.ports?.append(CoreV1.ContainerPort(name: "ssh", containerPort: 22)) },
    .container("port 0", "port-number", "0") { $0.ports?[0].containerPort = 0 },
    .container("a port name with capitals", "port-name", "HTTP") { $0.ports?[0].name = "HTTP" },
    .container("one port twice", "duplicate-container-ports", "8000") {
        $0.ports?.append(CoreV1.ContainerPort(name: "again", containerPort: 8000, protocol: .tcp))
    },
    .container("a name with capitals", "dns-label", "Back_End") { $0.name = "Back_End" },
    .container("a shell line as one word", "shell-line", "npm run start") { $0.command = ["npm run start"] },
    .container("a hook longer than the pod has", "long-pre-stop-hooks", "backend") {
        $0.lifecycle = CoreV1.Lifecycle(
            preStop: CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 60)))
    },
]
