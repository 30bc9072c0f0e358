import KubernetesValues
import Testing

struct ImageReferenceTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("nginx", "nginx"),
            ("nginx:1.25", "nginx:1.25"),
            ("a/b:1", "a/b:1"),
            ("ghcr.io/acme/api:v1", "ghcr.io/acme/api:v1"),
            ("localhost/a", "localhost/a"),
            ("localhost:5000/a:1", "localhost:5000/a:1"),
            ("host:5000", "host:5000"),
            ("[::1]:5000/a:1", "[::1]:5000/a:1"),
            ("[::1]/a", "[::1]/a"),
            ("a@sha256:\(run("a", 64))", "a@sha256:\(run("a", 64))"),
            ("a:1@sha256:\(run("a", 64))", "a:1@sha256:\(run("a", 64))"),
            ("a__b", "a__b"),
            ("a--b", "a--b"),
            ("localhost", "localhost"),
            ("A.b/c", "A.b/c"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try ImageReference(text)
        #expect(value.description == canonical)
        #expect(try ImageReference(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "\(run("a", 256)):1",
                "image '\(run("a", 80))…' must have a repository of at most 255 characters",
                0..<256
            ),
            Refusal("", "image must not be empty", 0..<0),
            Refusal(
                "Nginx:1",
                "image 'Nginx:1' must not contain 'N' in its repository; use lower-case letters, digits, "
                    + "'.', '_' and '-'",
                0..<1,
                replacement: "nginx:1"
            ),
            Refusal(
                "Acme/api:1",
                "image 'Acme/api:1' must not contain 'A' in its repository; use lower-case letters, digits, "
                    + "'.', '_' and '-'",
                0..<1,
                replacement: "acme/api:1"
            ),
            Refusal(
                "ghcr.io/Acme/api:V1",
                "image 'ghcr.io/Acme/api:V1' must not contain 'A' in its repository; use lower-case "
                    + "letters, digits, '.', '_' and '-'",
                8..<9,
                replacement: "ghcr.io/acme/api:V1"
            ),
            Refusal("a b", "image 'a b' must not contain a space", 1..<2),
            Refusal(" a:1", "image ' a:1' must not contain a space", 0..<1, replacement: "a:1"),
            Refusal("a:1 ", "image 'a:1 ' must not contain a space", 3..<4, replacement: "a:1"),
            Refusal(
                "https://ghcr.io/a:1",
                "image 'https://ghcr.io/a:1' must not start with a scheme",
                0..<8,
                replacement: "ghcr.io/a:1"
            ),
            Refusal("a:1:2", "image 'a:1:2' must have only one tag", 1..<2),
            Refusal("a:", "image tag must not be empty", 2..<2),
            Refusal("a:-x", "image tag '-x' must start with a letter, a digit or '_'", 2..<3, replacement: "a:x"),
            Refusal(":1", "image ':1' must have a repository", 0..<0),
            Refusal("@sha256:\(run("a", 64))", "image '@sha256:\(run("a", 64))' must have a repository", 0..<0),
            Refusal("a@sha256:abc", "digest of image 'a@sha256:abc' must have 64 hexadecimal digits, not 3", 9..<12),
            Refusal(
                "a@md5:\(run("a", 64))",
                "digest of image 'a@md5:\(run("a", 64))' has unknown algorithm 'md5'; use 'sha256'",
                2..<5
            ),
            Refusal("a@sha256", "digest of image 'a@sha256' must be 'sha256:' and 64 hexadecimal digits", 2..<8),
            Refusal(
                "a@sha256:\(run("a", 64))@x",
                "digest of image 'a@sha256:\(run("a", 64))@x' must not contain '@'; use digits and 'a' to 'f'",
                73..<74
            ),
            Refusal("a//b", "image 'a//b' must not have '/' at an end of the repository or two in a row", 2..<3),
            Refusal("/a", "image '/a' must not have '/' at an end of the repository or two in a row", 0..<1),
            Refusal("a/", "image 'a/' must not have '/' at an end of the repository or two in a row", 1..<2),
            Refusal("a..b", "image 'a..b' must not have '..' in its repository", 1..<3),
            Refusal("a._b", "image 'a._b' must not have '._' in its repository", 1..<3),
            Refusal("a___b", "image 'a___b' must not have '___' in its repository", 1..<4),
            Refusal("-a", "image '-a' must have a letter or a digit at both ends of '-a'", 0..<1),
            Refusal("a-", "image 'a-' must have a letter or a digit at both ends of 'a-'", 1..<2),
            Refusal("a/.b", "image 'a/.b' must have a letter or a digit at both ends of '.b'", 2..<3),
            Refusal(
                "ghcr.io:99999/a",
                "registry of image 'ghcr.io:99999/a' must have a port between 1 and 65535",
                8..<13
            ),
            Refusal("ghcr.io:/a", "registry of image 'ghcr.io:/a' must have a port between 1 and 65535", 8..<8),
            Refusal("-a.b/c", "registry of image '-a.b/c' must not have '-' at an end of a label", 0..<2),
            Refusal("a..b/c", "registry of image 'a..b/c' must have a name between its dots", 2..<3),
            Refusal("[::1/a", "registry of image '[::1/a' must have ']' after the address", 0..<4),
            Refusal("[zz]/a", "registry of image '[zz]/a' must have an IPv6 address in its brackets", 1..<3),
            Refusal("[::1]x/a", "registry of image '[::1]x/a' must have ':' and a port after ']'", 5..<6),
            Refusal(
                "\(run("a", 64))",
                "image '\(run("a", 64))' must not be the id of an image; name a repository",
                0..<64
            ),
            Refusal(
                "a:\(run("b", 129))",
                "image tag '\(run("b", 80))…' has 129 characters; at most 128 are allowed",
                130..<131
            ),
            Refusal("a://b://c", "image 'a://b://c' must not start with a scheme", 0..<4),
            Refusal(
                "aé:1",
                "image 'aé:1' must not contain 'é' in its repository; use lower-case letters, digits, '.', "
                    + "'_' and '-'",
                1..<3
            ),
            Refusal("a/b:1/c", "image 'a/b:1/c' must have only one tag", 3..<4),
            Refusal("a:1@", "digest of image 'a:1@' must be 'sha256:' and 64 hexadecimal digits", 4..<4),
            Refusal(
                "a@sha256:\(run("A", 64))",
                "digest of image 'a@sha256:\(run("A", 64))' must not contain 'A'; use digits and 'a' to 'f'",
                9..<10
            ),
            Refusal(
                "[::1]:5000",
                "image '[::1]:5000' must not contain '[' in its repository; use lower-case letters, digits, "
                    + "'.', '_' and '-'",
                0..<1
            ),
            Refusal(".b/c", "registry of image '.b/c' must have a name between its dots", 0..<1),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: ImageReference.self, rule: "image-reference")
    }

    @Test func `agrees with the runtimes' grammar, with the registry told from its first part`() throws {
        let label = "([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])"
        let registry = try Pattern("(\(label)(\\.\(label))*|\\[[a-fA-F0-9:]+\\])(:[0-9]+)?")
        let component = "[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*"
        let path = try Pattern("\(component)(/\(component))*", most: 255)
        let tail = #/(.*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}))?/#
        let id = try Pattern("[a-f0-9]{64}")
        let digest = "@sha256:" + run("a", 64)
        MutatedTexts(
            samples: [
                "nginx", "nginx:1.25", "ghcr.io/acme/api:v1", "localhost/a", "localhost:5000/a:1", "[::1]:5000/a:1",
                "a__b/c--d.e:X",
                "nginx" + digest, "a.b/c:1" + digest,
            ],
            alphabet: "az0A-_./:@[] "
        ).expectAgreement(of: ImageReference.self) { text in
            guard let match = text.wholeMatch(of: tail.matchingSemantics(.unicodeScalar)) else { return false }
            let name = String(match.1)
            let first = name.prefix { $0 != "/" }
            guard name.contains("/"), first == "localhost" || first.contains(where: { ".:[".contains($0) }) else {
                return path.matches(name) && !id.matches(name)
            }
            let rest = String(name.dropFirst(first.count + 1))
            guard registry.matches(String(first)), path.matches(rest), !id.matches(rest) else { return false }
            let host = first.hasPrefix("[") ? first.prefix { $0 != "]" }.dropFirst() : ""
            if !host.isEmpty, AddressOracle.bytes(String(host))?.count != 16 { return false }
            let afterHost = first.hasPrefix("[") ? first.drop { $0 != "]" }.dropFirst() : first
            guard let colon = afterHost.firstIndex(of: ":") else { return true }
            return (1...65535).contains(Int(afterHost[afterHost.index(after: colon)...]) ?? 0)
        }
    }

    @Test func `takes a reference apart`() throws {
        let digest = "sha256:" + run("a", 64)
        let image = try ImageReference("ghcr.io:443/acme/api:v1@\(digest)")
        #expect(image.registry == "ghcr.io:443")
        #expect(image.repository == "acme/api")
        #expect(image.tag == "v1")
        #expect(image.digest == digest)
        let plain = try ImageReference("acme/api")
        #expect(plain.registry == nil)
        #expect(plain.repository == "acme/api")
        #expect(plain.tag == nil)
        #expect(plain.digest == nil)
    }

    @Test func `a digest or a tag other than latest pins a version`() throws {
        let digest = "@sha256:" + run("a", 64)
        for text in ["nginx:1.25", "nginx\(digest)", "nginx:latest\(digest)"] {
            let image = try ImageReference(text)
            #expect(image.isPinned)
            #expect(image.pinningProblem == nil)
        }
        #expect(
            try ImageReference("nginx").pinningProblem
                == InvalidValue(
                    rule: "image-tag",
                    reason: "image 'nginx' must have a tag or a digest; without one it means 'latest'",
                    range: 5..<5
                ))
        #expect(
            try ImageReference("nginx:latest").pinningProblem
                == InvalidValue(
                    rule: "image-tag",
                    reason: "image 'nginx:latest' must not use tag 'latest'; pin a version or a digest",
                    range: 6..<12
                ))
    }
}
