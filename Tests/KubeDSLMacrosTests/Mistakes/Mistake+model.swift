extension Mistake {
    /// Objects of the API as they are.
    static let model = [
        Mistake(
            #"MetaV1.ObjectMeta(namespace: "‸Todo")"#, "dns-label",
            "name 'Todo' must not contain 'T'; use lower-case letters, digits and '-'",
            fix: "write 'todo'", fixed: #"MetaV1.ObjectMeta(namespace: "todo")"#),
        Mistake(
            #"CoreV1.Container(name: "‸Todo")"#, "dns-label",
            "name 'Todo' must not contain 'T'; use lower-case letters, digits and '-'",
            fix: "write 'todo'", fixed: #"CoreV1.Container(name: "todo")"#),
        Mistake(
            #"CoreV1.Volume(name: "data‸.1")"#, "dns-label",
            "name 'data.1' must not contain '.'; use lower-case letters, digits and '-'"),
        Mistake(
            #"CoreV1.VolumeMount(name: "data", mountPath: "‸data")"#, "absolute-path",
            "path 'data' must start with '/'",
            fix: "write '/data'", fixed: #"CoreV1.VolumeMount(name: "data", mountPath: "/data")"#),
        Mistake(
            #"CoreV1.VolumeMount(name: "data", subPath: "‸/data")"#, "sub-path",
            "sub-path '/data' must not start with '/'; it is relative to the volume",
            fix: "write 'data'", fixed: #"CoreV1.VolumeMount(name: "data", subPath: "data")"#),
        Mistake(
            #"CoreV1.EnvVar(name: "A‸ B")"#, "env-name",
            "environment variable name 'A B' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'A_B'", fixed: #"CoreV1.EnvVar(name: "A_B")"#),
        Mistake(
            #"CoreV1.HTTPHeader(name: "A‸ B")"#, "http-header-name",
            "header name 'A B' must not contain a space; use letters, digits and '-'",
            fix: "write 'A-B'", fixed: #"CoreV1.HTTPHeader(name: "A-B")"#),
        Mistake(
            #"NetworkingV1.HTTPIngressPath(path: "‸api")"#, "http-path",
            "path 'api' must start with '/'",
            fix: "write '/api'", fixed: #"NetworkingV1.HTTPIngressPath(path: "/api")"#),
        Mistake(
            "CoreV1.ContainerPort(containerPort: ‸0)", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            #"CoreV1.ContainerPort(name: "a‸--b")"#, "port-name",
            "port name 'a--b' must not have two '-' in a row"),
        Mistake(
            "CoreV1.ContainerPort(hostPort: ‸70000)", "port-number",
            "port '70000' must be between 1 and 65535"),
        Mistake(
            #"CoreV1.ServicePort(name: "‸HTTP")"#, "dns-label",
            "name 'HTTP' must not contain 'H'; use lower-case letters, digits and '-'",
            fix: "write 'http'", fixed: #"CoreV1.ServicePort(name: "http")"#),
        Mistake(
            "CoreV1.ServicePort(port: ‸0)", "port-number",
            "port '0' must be between 1 and 65535"),
        Mistake(
            "CoreV1.ServicePort(nodePort: ‸80)", "node-port",
            "node port '80' must be between 30000 and 32767"),
        Mistake(
            "AutoscalingV2.HPAScalingRules(stabilizationWindowSeconds: ‸3601)", "scaling-behavior",
            "stabilization window '3601' must be between 0 and 3600"),
        Mistake(
            "AutoscalingV2.HPAScalingPolicy(periodSeconds: ‸0)", "scaling-behavior",
            "period of a scaling policy '0' must be between 1 and 1800"),
        Mistake(
            "AutoscalingV2.HPAScalingPolicy(value: ‸0)", "scaling-behavior",
            "value of a scaling policy '0' must be between 1 and 2147483647"),
        Mistake(
            #"CoreV1.HostPathVolumeSource(path: "‸/var/run/docker.sock")"#, "runtime-socket",
            "host path '/var/run/docker.sock' is the socket of the container runtime; who has it controls the node"),
        Mistake(
            #"CoreV1.HostPathVolumeSource(path: "‸/etc")"#, "sensitive-host-path",
            "host path '/etc' belongs to the node; mount a volume, a config map or a secret", isWarning: true),
        Mistake(
            "AutoscalingV2.HorizontalPodAutoscalerSpec(maxReplicas: 1, minReplicas: ‸2)", "replica-range",
            "min '2' must not be above max '1'"),
        Mistake(
            "AppsV1.DeploymentSpec(minReadySeconds: 60, progressDeadlineSeconds: ‸60)", "progress-deadline",
            "progress deadline '60' must be above the '60' seconds that a pod must be ready"),
    ]
}
