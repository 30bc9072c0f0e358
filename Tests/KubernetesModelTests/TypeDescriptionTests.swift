import Testing

@testable import KubernetesModel

struct TypeDescriptionTests {
    private func field(_ type: String, _ name: String) throws -> FieldDescription {
        try #require(TypeDescription.named(type)?.field(name))
    }

    @Test func `every kind has a type, and every field leads to a known one`() {
        for kind in RegisteredKind.all {
            #expect(TypeDescription.of(kind.groupVersionKind)?.field("metadata") != nil, "\(kind)")
        }
        var open = RegisteredKind.all.compactMap { TypeDescription.of($0.groupVersionKind)?.name }
        var seen = Set(open)
        while let name = open.popLast() {
            for field in TypeDescription.named(name)?.fields ?? [] {
                guard let next = structure(in: field.type) else { continue }
                #expect(TypeDescription.named(next) != nil, "\(name).\(field.name)")
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        #expect(seen.count > 300)
    }

    private func structure(in type: ValueType) -> String? {
        switch type {
        case .list(let element), .map(let element): structure(in: element)
        case .structure(let name): name
        default: nil
        }
    }

    @Test func `a field knows its property, whether it is required, and its type`() throws {
        #expect(try field("CoreV1.Container", "name").isRequired)
        #expect(try field("CoreV1.Container", "image").isRequired == false)
        #expect(try field("CoreV1.Container", "args").type == .list(.string))
        #expect(try field("CoreV1.Container", "imagePullPolicy").type == .enumeration("CoreV1.PullPolicy"))
        #expect(try field("CoreV1.ResourceRequirements", "limits").type == .map(.quantity))
        #expect(try field("CoreV1.ServicePort", "targetPort").type == .intOrString)
        #expect(try field("AppsV1.Deployment", "spec").type == .structure("AppsV1.DeploymentSpec"))
        #expect(try field("ApiextensionsV1.JSONSchemaProps", "$ref").property != "$ref")
    }

    @Test func `an enum knows its cases by value`() {
        #expect(EnumerationDescription.named("CoreV1.PullPolicy")?.cases["IfNotPresent"] == "ifNotPresent")
        #expect(EnumerationDescription.named("CoreV1.TransportProtocol")?.cases["TCP"] == "tcp")
    }
}
