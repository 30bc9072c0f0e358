import ModelSource
import Testing

@testable import KubernetesModelGenerator

struct EnumerationNameTests {
    @Test(arguments: [
        ("IfNotPresent", "ifNotPresent"), ("TCP", "tcp"), ("HTTP2", "http2"), ("ClusterIP", "clusterIP"),
        ("JSONPatch", "jsonPatch"), ("IPv4", "ipv4"), ("digital signature", "digitalSignature"),
        ("SIGRTMIN+1", "sigrtminPlus1"), ("SIGRTMAX-1", "sigrtmaxMinus1"), ("*", "all"), ("linux", "linux"),
    ])
    func `a value becomes a Swift case`(value: String, name: String) {
        #expect(Enumeration.caseName(of: value) == name)
    }

    @Test func `no case is called none, which an optional field would take for nothing`() {
        #expect(Enumeration.caseName(of: "None") == "explicitNone")
    }

    @Test func `the cases of each enum differ`() {
        for correction in Corrections().enumerations {
            let names = Set(correction.values.map(Enumeration.caseName(of:)))
            #expect(names.count == correction.values.count, "\(correction.name)")
            #expect(names.isDisjoint(with: ["none", "some", ""]), "\(correction.name)")
        }
    }
}
