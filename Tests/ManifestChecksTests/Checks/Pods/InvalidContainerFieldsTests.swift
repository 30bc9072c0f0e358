import KubernetesModel
import ManifestChecks
import Testing

@Suite struct InvalidContainerFieldsTests {
    static let cases = [
        CheckCase("sound") {
            $0.containers[0].env = [CoreV1.EnvVar(name: "A_1", value: "")]
            $0.containers[0].volumeMounts = [
                CoreV1.VolumeMount(name: "a", mountPath: "/srv/a"),
                CoreV1.VolumeMount(name: "a", mountPath: "/etc/a", subPath: "a/b.conf"),
            ]
        },
        CheckCase(
            "a variable's name",
            finds: [
                "containers[0].env[1].name: environment variable name 'B=C' must not contain '='; "
                    + "use letters, digits, '-', '_' and '.' [env-name]"
            ]
        ) { $0.containers[0].env = [CoreV1.EnvVar(name: "A"), CoreV1.EnvVar(name: "B=C")] },
        CheckCase(
            "a working directory",
            finds: ["containers[0].workingDir: path 'srv' must start with '/' [absolute-path]"]
        ) { $0.containers[0].workingDir = "srv" },
        CheckCase(
            "a port's number",
            finds: ["containers[0].ports[0].containerPort: port '70000' must be between 1 and 65535 [port-number]"]
        ) { $0.containers[0].ports?[0].containerPort = 70000 },
        CheckCase(
            "a port's name",
            finds: [
                "containers[0].ports[0].name: port name 'HTTP' must not contain 'H'; "
                    + "use lower-case letters, digits and '-' [port-name]"
            ]
        ) { $0.containers[0].ports?[0].name = "HTTP" },
        CheckCase("a port without a name") { $0.containers[0].ports?[0].name = nil },
        CheckCase(
            "a mount path",
            finds: ["containers[0].volumeMounts[0].mountPath: path 'tmp' must start with '/' [absolute-path]"]
        ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "tmp")] },
        CheckCase(
            "a sub-path",
            finds: [
                "containers[0].volumeMounts[0].subPath: sub-path '/a' must not start with '/'; "
                    + "it is relative to the volume [sub-path]"
            ]
        ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "/a", subPath: "/a")] },
        CheckCase(
            "an init container's",
            finds: ["initContainers[0].volumeMounts[0].mountPath: path 'tmp' must start with '/' [absolute-path]"]
        ) {
            $0.initContainers = [.sound("init")]
            $0.initContainers?[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "tmp")]
        },
        CheckCase("paths of Windows") {
            $0.os = CoreV1.PodOS(name: .windows)
            $0.containers[0].workingDir = "C:/app"
            $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "C:\\data")]
        },
        CheckCase(
            "paths of Windows on Linux",
            finds: ["containers[0].workingDir: path 'C:/app' must start with '/' [absolute-path]"]
        ) { $0.containers[0].workingDir = "C:/app" },
    ]

    @Test("variables, ports and paths follow their grammar", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: InvalidContainerFields()) == test.expected)
    }
}
