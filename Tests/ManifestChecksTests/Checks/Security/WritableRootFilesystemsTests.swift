import KubernetesModel
import ManifestChecks
import Testing

struct WritableRootFilesystemsTests {
    @Test(
        "a writable image is found",
        arguments: [
            CheckCase("read-only") { _ in },
            CheckCase(
                "no word on it",
                finds: [
                    "containers[0].securityContext.readOnlyRootFilesystem: container 'app' can write to its image's file system; mount a directory where it must write [writable-root-filesystems]"
                ]
            ) { $0.containers[0].securityContext = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: WritableRootFilesystems()) == test.expected)
    }
}
