/// The name of a CronJob: a DNS subdomain of at most 52 characters, for its jobs add eleven of their own.
///
/// [CronJob](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/)
package struct CronJobName: CheckedName {
    private static let grammar = NameGrammar(
        rule: "cron-job-name",
        subject: "cron job name",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-.")),
        alphabetText: "lower-case letters, digits, '-' and '.'",
        start: .lowerCaseAlphanumerics,
        startText: "a lower-case letter or a digit",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 52,
        isDotted: true
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        try Self.grammar.check(text)
        description = text
    }
}
