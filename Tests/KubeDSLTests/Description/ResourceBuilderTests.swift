import KubeDSL
import TestSupport
import Testing

@Suite struct ResourceBuilderTests {
    private func names(@ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]) -> [String] {
        render(resources).objects.compactMap(\.object.metadata.name)
    }

    private func claim(_ name: String) -> PersistentVolumeClaim { PersistentVolumeClaim(name, size: .gibibytes(1)) }

    enum Size: CaseIterable { case small, medium, large }

    @Test(arguments: [(true, ["a", "z"]), (false, ["z"])])
    func `takes an if`(isThere: Bool, expected: [String]) {
        #expect(
            names {
                if isThere { claim("a") }
                claim("z")
            } == expected)
    }

    @Test(arguments: [(true, ["a", "b", "z"]), (false, ["c", "z"])])
    func `takes an if with an else`(isFirst: Bool, expected: [String]) {
        #expect(
            names {
                if isFirst {
                    claim("a")
                    claim("b")
                } else {
                    claim("c")
                }
                claim("z")
            } == expected)
    }

    @Test(arguments: [(Size.small, [String]()), (.medium, ["a"]), (.large, ["a", "b"])])
    func `takes a switch`(size: Size, expected: [String]) {
        #expect(
            names {
                switch size {
                case .small: [any Resource]()
                case .medium: claim("a")
                case .large:
                    claim("a")
                    claim("b")
                }
            } == expected)
    }

    @Test(arguments: [(String?.some("a"), ["a"]), (nil, [])])
    func `takes an optional that is bound`(name: String?, expected: [String]) {
        #expect(names { if let name { claim(name) } } == expected)
    }

    @Test func `takes loops, lists, model objects and components side by side`() {
        #expect(
            names {
                for name in ["a", "b"] {
                    for number in 1...2 { claim("\(name)\(number)") }
                }
                [claim("c"), claim("d")] as [any Resource]
                CoreV1.PersistentVolumeClaim(
                    metadata: MetaV1.ObjectMeta(name: "e"), spec: CoreV1.PersistentVolumeClaimSpec())
            } == ["a1", "a2", "b1", "b2", "c", "d", "e"])
    }

    @Test func `takes nothing at all`() {
        #expect(names {}.isEmpty)
    }
}
