import KubernetesValues
import Testing

struct ContainerRulesTests {
    @Test func `refuses a request above the limit`() {
        #expect(
            InvalidValue.requestAboveLimit(CPUQuantity.cores(1), limit: .millicores(999))?.description
                == "request '1' must not be above limit '999m' [requests-above-limits]")
        #expect(
            InvalidValue.requestAboveLimit(MemoryQuantity.gibibytes(1), limit: .gigabytes(1))?.description
                == "request '1Gi' must not be above limit '1G' [requests-above-limits]")
        #expect(InvalidValue.requestAboveLimit(CPUQuantity.cores(1), limit: .millicores(1000)) == nil)
    }

    @Test(
        "Wants a probe's timeout below its period",
        arguments: [
            (5, 5, "timeout '5' should be below the probe's period '5' [probe-timeout]"),
            (6, 5, "timeout '6' should be below the probe's period '5' [probe-timeout]"), (4, 5, nil),
        ] as [(Int, Int, String?)])
    func probeTimeout(timeout: Int, period: Int, expected: String?) {
        #expect(InvalidValue.probeTimeout(timeout, period: period)?.description == expected)
    }

    @Test func `names what a container has twice`() {
        let variable = InvalidValue.duplicateVariable("A")
        let mount = InvalidValue.duplicateMount("/tmp")
        #expect(variable.description == "variable 'A' is set twice in one container [duplicate-variables]")
        #expect(mount.description == "path '/tmp' is mounted twice in one container [duplicate-mounts]")
        #expect(variable.range == 0..<1)
        #expect(mount.range == 0..<4)
    }
}
