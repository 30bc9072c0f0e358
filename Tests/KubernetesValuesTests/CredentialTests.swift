import KubernetesValues
import Testing

/// The credentials are put together here, so that no scanner takes this file for a leak.
struct CredentialTests {
    @Test(
        "Finds a credential and names its kind, never the credential itself",
        arguments: [
            ("AKI" + "A" + run("X", 16), "an AWS access key id"),
            ("gh" + "p_" + run("a", 36), "a GitHub token"),
            ("gh" + "o_" + run("a", 36), "a GitHub token"),
            ("github" + "_pat_" + run("a", 40), "a GitHub token"),
            ("gl" + "pat-" + run("a", 20), "a GitLab token"),
            ("xox" + "b-" + run("1", 12), "a Slack token"),
            ("sk_" + "live_" + run("a", 24), "a Stripe key"),
            ("AI" + "za" + run("a", 35), "a Google API key"),
            ("np" + "m_" + run("a", 36), "an npm token"),
            ("hv" + "s." + run("a", 24), "a Vault token"),
            ("S" + "K" + run("0", 32), "a Twilio key"),
            ("ey" + "JhbGciOiJIUzI1NiJ9" + ".ey" + "JzdWIiOiIxIn0." + run("a", 20), "a JSON Web Token"),
        ])
    func finds(credential: String, kind: String) throws {
        for (before, after) in [("", ""), ("key=", " rest"), ("é \"", "\"")] {
            let found = try #require(InvalidValue.credential(in: before + credential + after))
            #expect(found.rule == "credential")
            #expect(found.reason == "text must not contain \(kind); take it from a secret's key")
            #expect(found.range == before.utf8.count..<before.utf8.count + credential.utf8.count)
            #expect(!found.reason.contains(credential))
        }
    }

    @Test(
        "Finds a private key of any kind",
        arguments: ["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "])
    func findsPrivateKey(kind: String) throws {
        let found = try #require(InvalidValue.credential(in: "x\n-----BEGIN \(kind)PRIVATE " + "KEY-----\nabc"))
        #expect(found.reason == "text must not contain a private key; take it from a secret's key")
        #expect(found.range.lowerBound == 2)
    }

    @Test(
        "Finds a password in a URL, and only there",
        arguments: [
            ("postgres://user:hunter2@db:5432/app", 16..<23), ("redis://:pw@host", 9..<11),
            ("see https://a:b:c@d.", 14..<17),
            ("amqp://u:p@ss@host/", 9..<13),
        ])
    func findsPassword(text: String, range: Range<Int>) throws {
        let found = try #require(InvalidValue.credential(in: text))
        #expect(found.reason == "text must not contain a password in a URL; take it from a secret's key")
        #expect(found.range == range)
    }

    @Test(
        "Takes no placeholder, mention or ordinary text for a credential",
        arguments: [
            "", "postgres://user:$(PASSWORD)@db/app", "postgres://user:${PASSWORD}@db", "https://user:<password>@host",
            "https://user:****@host", "postgres://user@db:5432/app", "http://host:80/a@b:c", "http://host/?q=a:b@c",
            "://a:b@c",
            "postgres://user:@host", "ghp_", "ghp_short", "a token like eyJhbGciOi", "eyJhIjox.x.y",
            "-----BEGIN CERTIFICATE-----",
            "-----BEGIN PUBLIC KEY-----", "SKIP THIS", "task-livestock", run("a", 1000),
        ])
    func findsNothing(text: String) {
        #expect(InvalidValue.credential(in: text) == nil)
    }

    @Test func `does not find a prefix in the middle of a word`() {
        #expect(InvalidValue.credential(in: "xAKI" + "A" + run("X", 16)) == nil)
    }

    @Test(
        "Needs time in proportion to the text",
        arguments: ["://", "eyJ", "-----BEGIN ", "eyJa.", "a://b:", "@", "sk-", "ghp-", " "])
    func isLinear(piece: String) {
        #expect(InvalidValue.credential(in: String(repeating: piece, count: 40_000)) == nil)
    }
}
