import KubernetesModel
import ManifestChecks
import Testing

struct OverlongNamesTests {
    @Test(
        "a name without room is found",
        arguments: [
            CheckCase("52 of a StatefulSet", objects: [.statefulSet(String(repeating: "s", count: 52))]),
            CheckCase(
                "53 of a StatefulSet",
                finds: [
                    "metadata.name: StatefulSet 'sssssssssssssssssssssssssssssssssssssssssssssssssssss' has 53 characters; with what is added for its pods at most 52 fit [overlong-names]"
                ], objects: [.statefulSet(String(repeating: "s", count: 53))]),
            CheckCase("63 of a Deployment", objects: [.deployment(String(repeating: "s", count: 63))]),
            CheckCase(
                "62 of a Job with ten indexes",
                finds: [
                    "metadata.name: Job 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss' has 62 characters; with what is added for its pods at most 61 fit [overlong-names]"
                ],
                objects: [
                    .job(String(repeating: "s", count: 62)) {
                        $0.completionMode = .indexed
                        $0.completions = 10
                    }
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: OverlongNames()) == test.expected)
    }
}
