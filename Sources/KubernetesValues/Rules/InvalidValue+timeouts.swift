extension InvalidValue {
    /// Why a projected token cannot expire after so many seconds, or nil.
    package static func tokenExpiration(_ seconds: Int) -> InvalidValue? {
        guard seconds < 600 else { return nil }
        return InvalidValue(
            rule: "short-tokens", reason: "expiration '\(seconds)' of a token must be at least 600 seconds",
            range: 0..<String(seconds).utf8.count
        )
    }

    /// Why a Service cannot send a client to one pod for so many seconds, or nil.
    package static func affinityTimeout(_ seconds: Int) -> InvalidValue? {
        NumberGrammar(rule: "mismatched-service-fields", subject: "affinity timeout", range: 1...86400)
            .refusal(of: seconds)
    }
}
