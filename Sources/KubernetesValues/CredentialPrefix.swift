/// A kind of credential that starts with letters of its own, as its issuer made it so that it can be found.
struct CredentialPrefix: Sendable {
    let kind: String
    let prefix: [UInt8]
    /// What may follow.
    let alphabet: ASCIISet
    /// How many such characters at least, for a mention of the prefix is not a credential.
    let minimumLength: Int

    init(_ kind: String, _ prefix: String, _ alphabet: ASCIISet, _ minimumLength: Int) {
        self.kind = kind
        self.prefix = Array(prefix.utf8)
        self.alphabet = alphabet
        self.minimumLength = minimumLength
    }

    static let base64URL = ASCIISet.alphanumerics.union(ASCIISet("-_"))
    private static let word = ASCIISet.alphanumerics.union(ASCIISet("_"))
    private static let capitals = ASCIISet.upperCase.union(.digits)
    private static let dotted = base64URL.union(ASCIISet("."))

    /// By first byte, so that a scan looks at few of them at each place.
    static let byFirstByte: [[CredentialPrefix]] = all.reduce(into: Array(repeating: [], count: 256)) {
        $0[Int($1.prefix.first ?? 0)].append($1)
    }

    /// The first bytes of all.
    static let beginnings = ASCIISet(all.compactMap { $0.prefix.first })

    private static let all = [
        CredentialPrefix("an AWS access key id", "AKIA", capitals, 16),
        CredentialPrefix("an AWS access key id", "ASIA", capitals, 16),
        CredentialPrefix("a GitHub token", "ghp_", word, 30),
        CredentialPrefix("a GitHub token", "gho_", word, 30),
        CredentialPrefix("a GitHub token", "ghu_", word, 30),
        CredentialPrefix("a GitHub token", "ghs_", word, 30),
        CredentialPrefix("a GitHub token", "ghr_", word, 30),
        CredentialPrefix("a GitHub token", "github_pat_", word, 30),
        CredentialPrefix("a GitLab token", "glpat-", base64URL, 20),
        CredentialPrefix("a GitLab token", "gldt-", base64URL, 20),
        CredentialPrefix("a GitLab token", "glrt-", base64URL, 20),
        CredentialPrefix("a Bitbucket token", "ATBB", .alphanumerics, 24),
        CredentialPrefix("a Slack token", "xoxb-", base64URL, 10),
        CredentialPrefix("a Slack token", "xoxa-", base64URL, 10),
        CredentialPrefix("a Slack token", "xoxp-", base64URL, 10),
        CredentialPrefix("a Slack token", "xoxr-", base64URL, 10),
        CredentialPrefix("a Slack token", "xoxs-", base64URL, 10),
        CredentialPrefix("a Slack token", "xapp-", base64URL, 10),
        CredentialPrefix("a Stripe key", "sk_live_", .alphanumerics, 16),
        CredentialPrefix("a Stripe key", "rk_live_", .alphanumerics, 16),
        CredentialPrefix("a Stripe webhook secret", "whsec_", .alphanumerics, 24),
        CredentialPrefix("a Google API key", "AIza", base64URL, 35),
        CredentialPrefix("a Google OAuth token", "ya29.", base64URL, 20),
        CredentialPrefix("an npm token", "npm_", .alphanumerics, 30),
        CredentialPrefix("a PyPI token", "pypi-AgEI", base64URL, 50),
        CredentialPrefix("a Docker Hub token", "dckr_pat_", base64URL, 20),
        CredentialPrefix("a Vault token", "hvs.", base64URL, 20),
        CredentialPrefix("a Vault token", "hvb.", base64URL, 20),
        CredentialPrefix("an OpenAI key", "sk-proj-", base64URL, 20),
        CredentialPrefix("an Anthropic key", "sk-ant-", base64URL, 20),
        CredentialPrefix("a Hugging Face token", "hf_", .alphanumerics, 30),
        CredentialPrefix("a SendGrid key", "SG.", dotted, 40),
        CredentialPrefix("a DigitalOcean token", "dop_v1_", .alphanumerics, 40),
        CredentialPrefix("a New Relic key", "NRAK-", capitals, 20),
        CredentialPrefix("a Heroku key", "HRKU-", base64URL, 20),
        CredentialPrefix("a Twilio key", "SK", .lowerCaseHexDigits, 32),
        CredentialPrefix("a LaunchDarkly key", "sdk-", ASCIISet("0123456789abcdef-"), 36),
        CredentialPrefix("a LaunchDarkly key", "mob-", ASCIISet("0123456789abcdef-"), 36),
    ]
}
