import KubernetesValues
import Testing

struct CronJobNameTests {
    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "\(run("a", 53))",
                "cron job name '\(run("a", 53))' has 53 characters; at most 52 are allowed",
                52..<53
            )
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: CronJobName.self, rule: "cron-job-name")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern(Pattern.dnsSubdomain, most: 52)
        MutatedTexts(
            samples: ["nightly", "a.b", run("a", 50)],
            alphabet: "az0A-._"
        ).expectAgreement(of: CronJobName.self) { pattern.matches($0) }
    }
}
