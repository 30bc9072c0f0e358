import CustomResources
import KubernetesModel

extension Example {
    static let peculiar = Example(
        object: _3dPrintV1.ScopeKind(
            metadata: MetaV1.ObjectMeta(name: "odd"),
            spec: _3dPrintV1.ScopeKindSpec(
                name: "n", init: "i", selfField: "s", must: nil,
                TypeField: .init(ProtocolField: .init(x: "x")), `inout`: "in", let: [1.5, 2],
                default: [["a"], []], await: "now", encoder: ["a": 1],
                value: [["list": [.init(key: "k")]]], key: ["outer": ["inner": true]],
                field: "no word", refField: "$", ref: "r", fooBarField: "hyphen", fooBar: "own", fooBarField2: "dot",
                _3d: "3", quoTe: "quoted", int: .init(int: .init(int: 3)), either: "one",
                object: ManifestNode(CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "inner"))), empty: .init(),
                list: [.integer(1), .null], flags: ["any": .sequence([])], both: .auto, values: .explicitNone2),
            scopeField: "wide",
            otherFields: 1,
            otherFieldsField: ["more": .string("of it")]),
        manifest: """
            apiVersion: 3d-print.example.org/v1
            kind: Scope
            metadata: {name: odd}
            spec:
              name: 'n'
              init: i
              self: s
              must: null
              Type: {Protocol: {x: x}}
              inout: in
              let: [1.5, 2.0]
              default: [[a], []]
              await: now
              encoder: {a: 1}
              value: [{list: [{key: k}]}]
              key: {outer: {inner: true}}
              _: no word
              $ref: $
              ref: r
              foo-bar: hyphen
              fooBar: own
              foo.bar: dot
              3d: '3'
              'quo"te\\': quoted
              int: {int: {int: 3}}
              either: one
              object: {apiVersion: v1, kind: ConfigMap, metadata: {name: inner}}
              empty: {}
              list: [1, null]
              flags: {any: []}
              both: Auto
              values: None
            scope: wide
            otherFields: 1
            more: of it
            """)
}
