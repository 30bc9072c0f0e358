import KubernetesModel
import ManifestChecks
import Testing

struct ShortTokensTests {
    @Test(
        "a token of a few seconds is found",
        arguments: [
            CheckCase("an hour") {
                let token = CoreV1.ServiceAccountTokenProjection(expirationSeconds: 3600, path: "token")
                let source = CoreV1.ProjectedVolumeSource(sources: [CoreV1.VolumeProjection(serviceAccountToken: token)]
                )
                $0.volumes = [CoreV1.Volume(name: "a", projected: source)]
            },
            CheckCase(
                "a minute",
                finds: [
                    "volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds: volume 'a': expiration '60' of a token must be at least 600 seconds [short-tokens]"
                ]
            ) {
                let token = CoreV1.ServiceAccountTokenProjection(expirationSeconds: 60, path: "token")
                let source = CoreV1.ProjectedVolumeSource(sources: [CoreV1.VolumeProjection(serviceAccountToken: token)]
                )
                $0.volumes = [CoreV1.Volume(name: "a", projected: source)]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ShortTokens()) == test.expected)
    }
}
