import KubernetesModel
import ManifestChecks
import Testing

struct InvalidItemPathsTests {
    @Test(
        "a path that hides or escapes is found",
        arguments: [
            CheckCase("two paths") {
                let items = [CoreV1.KeyToPath(key: "a", path: "a"), CoreV1.KeyToPath(key: "b", path: "b")]
                $0.volumes = [
                    CoreV1.Volume(name: "a", configMap: CoreV1.ConfigMapVolumeSource(name: "c", items: items))
                ]
            },
            CheckCase(
                "one path",
                finds: [
                    "volumes[0].configMap.items[1].path: volume 'a': path 'a' is there twice [invalid-item-paths]"
                ]
            ) {
                let items = [CoreV1.KeyToPath(key: "a", path: "a"), CoreV1.KeyToPath(key: "b", path: "a")]
                $0.volumes = [
                    CoreV1.Volume(name: "a", configMap: CoreV1.ConfigMapVolumeSource(name: "c", items: items))
                ]
            },
            CheckCase(
                "an absolute path",
                finds: [
                    "volumes[0].configMap.items[0].path: volume 'a': sub-path '/a' must not start with '/'; it is relative to the volume [invalid-item-paths]"
                ]
            ) {
                let items = [CoreV1.KeyToPath(key: "a", path: "/a")]
                $0.volumes = [
                    CoreV1.Volume(name: "a", configMap: CoreV1.ConfigMapVolumeSource(name: "c", items: items))
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidItemPaths()) == test.expected)
    }
}
