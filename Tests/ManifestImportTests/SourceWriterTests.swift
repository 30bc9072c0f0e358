import KubernetesModel
import Testing

@testable import ManifestImport

@Suite struct SourceWriterTests {
    @Test(arguments: [
        ("mcp-server", "mcpServer", "MCPServer"), ("DATABASE_URL", "databaseURL", "DatabaseURL"),
        ("redisHost", "redisHost", "RedisHost"), ("system:node-reader", "systemNodeReader", "SystemNodeReader"),
        ("tls.crt", "tlsCrt", "TLSCrt"), ("9lives", "other9lives", "Other9lives"), ("___", "other", "Other"),
        ("API", "api", "API"), ("größe", "grE", "GrE"),
    ])
    func `names become camel case`(_ text: String, _ lower: String, _ upper: String) {
        #expect(ImportedName.lowerCamel(text, or: "other") == lower)
        #expect(ImportedName.upperCamel(text, or: "Other") == upper)
    }

    @Test func `a name that is taken gets the next form, then a number`() {
        var names = NameSpace(reserved: ["labels"])
        #expect(names.take("labels", "labelsConfig") == "labelsConfig")
        #expect(names.take("labels", "labelsConfig") == "labelsConfig2")
        #expect(names.take("web") == "web")
    }

    @Test func `a name with endings is taken with all of them, or gets a number`() {
        var names = NameSpace()
        #expect(names.take("Web", with: ["Port", "ProxyPort"]) == "Web")
        #expect(names.take("WebProxy", with: ["Port"]) == "WebProxy2")
        #expect(names.take("WebProxy") == "WebProxy")
    }

    @Test func `names of files differ in more than their capitals`() {
        var names = NameSpace(reserved: ["Api"], ignoringCase: true)
        #expect(names.take("API", "APIComponent") == "APIComponent")
        #expect(names.take("WebUI") == "WebUI")
        #expect(names.take("Webui", "WebuiComponent") == "WebuiComponent")
    }

    @Test func `an expression without modifiers keeps what follows it, on however many lines`() {
        let words = (0..<4).map { SwiftArgument(nil, .text(String(repeating: "\($0)", count: 40))) }
        let call = SwiftExpression.call(
            "f",
            [
                SwiftArgument("first", .chain(.call("g", words), [])), SwiftArgument("second", .token("2")),
            ])
        let lines = SourceWriter().lines(call, indent: 0)
        #expect(lines.first { $0.hasPrefix("    )") } == "    ),")
    }

    @Test(arguments: [
        ("plain", "\"plain\""), ("say \"hi\"", "\"say \\\"hi\\\"\""), ("a\\(b)", "\"a\\\\(b)\""),
        ("line\n", "\"line\\n\""), ("\u{301}x", "\"\\u{301}x\""), ("a\r\nb", nil), ("tab\t", "\"tab\\t\""),
        ("\u{a0}", "\"\\u{A0}\""), ("ä😀", "\"ä😀\""),
    ])
    func `texts become literals`(_ text: String, _ literal: String?) {
        #expect(SwiftText.literal(text) == literal)
    }

    @Test(arguments: [
        ("a\nb", ["a", "b"]), ("a\n", ["a", ""]), ("a\r\nb", ["a\\r", "b"]), ("end ", ["end\\u{20}"]),
        ("\"\"\"", ["\"\"\\\""]), ("\"\"\"\"\"\"", ["\"\"\\\"\"\"\\\""]),
        ("0123456789abc", ["012345678\\", "9abc"]), ("012345678\\", ["012345678\\", "\\\\"]),
    ])
    func `long texts become lines`(_ text: String, _ lines: [String]) {
        #expect(SwiftText.lines(text, width: 10) == lines)
    }

    @Test(arguments: [
        (30, "30"), (60, "60"), (90, "90"), (120, ".minutes(2)"), (5400, ".minutes(90)"), (3600, ".hours(1)"),
        (86400, ".hours(24)"), (0, "0"),
    ])
    func `time spans are written in their unit`(_ seconds: Int, _ spelling: String) {
        #expect(SwiftExpression.seconds(seconds) == .token(spelling))
    }

    @Test func `what does not fit on a line has one for each part`() {
        let words = (0..<4).map { SwiftExpression.text(String(repeating: "\($0)", count: 40)) }
        let call = SwiftExpression.call("f", SwiftArgument(nil, .array(words)))
        let lines = SourceWriter().lines(call, indent: 4)
        #expect(lines.count == 6)
        #expect(lines.first == "    f([")
        #expect(lines.last == "    ])")
        #expect(lines[4].hasSuffix(","))
    }

    @Test func `a port whose name is no case says it, and an unnamed one has no enum`() throws {
        func container(_ port: ManifestNode) -> ManifestNode { .mapping(["ports": .sequence([port])]) }
        let odd = container(
            .mapping(["name": .string("http2"), "containerPort": .integer(80), "protocol": .string("SCTP")]))
        let lines = try #require(PortEnumeration("WebPort", odd)).lines
        #expect(lines.contains("    case http2 = 80"))
        #expect(lines.contains("        case .http2: .sctp"))
        let upper = container(.mapping(["name": .string("x-1-y"), "containerPort": .integer(1)]))
        #expect(try #require(PortEnumeration("P", upper)).lines.contains("        case .x1Y: \"x-1-y\""))
        #expect(PortEnumeration("P", container(.mapping(["containerPort": .integer(1)]))) == nil)
    }

    @Test func `a patch assigns what differs, as deep as it can`() throws {
        let type = try #require(TypeDescription.named("AppsV1.Deployment"))
        func deployment(_ container: CoreV1.Container, _ edit: (inout AppsV1.Deployment) -> Void = { _ in })
            -> ManifestNode
        {
            var object = AppsV1.Deployment(
                metadata: MetaV1.ObjectMeta(name: "a", labels: ["a": "1"]),
                spec: AppsV1.DeploymentSpec(
                    selector: MetaV1.LabelSelector(),
                    template: CoreV1.PodTemplateSpec(spec: CoreV1.PodSpec(containers: [container]))))
            edit(&object)
            return ManifestNode(object)
        }
        let old = deployment(CoreV1.Container(name: "a", image: "a:1", args: ["x"]))
        let new = deployment(CoreV1.Container(name: "a", image: "a:1", tty: true)) { object in
            object.metadata.labels?["a"] = "2"
            object.spec.paused = true
        }
        let modifiers = PatchStatements.modifiers(
            from: old, to: new, type: type, literal: ModelLiteral(keys: KeyNames()))
        #expect(
            modifiers?.flatMap { SourceWriter().lines($0, indent: 0) } == [
                "patch { (deployment: inout AppsV1.Deployment) in",
                "    deployment.metadata.labels?[\"a\"] = \"2\"",
                "    deployment.spec.template.spec?.containers[0].args = nil",
                "    deployment.spec.template.spec?.containers[0].tty = true",
                "    deployment.spec.paused = true",
                "}",
            ])
    }
}
