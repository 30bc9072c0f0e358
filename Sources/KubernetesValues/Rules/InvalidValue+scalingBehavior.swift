extension InvalidValue {
    /// Why an autoscaler cannot look back over so many seconds, or nil.
    package static func stabilizationWindow(_ seconds: Int) -> InvalidValue? {
        outOfRange(seconds, "stabilization window", 0...3600)
    }

    /// Why a scaling policy cannot have a period of so many seconds, or nil.
    package static func scalingPeriod(_ seconds: Int) -> InvalidValue? {
        outOfRange(seconds, "period of a scaling policy", 1...1800)
    }

    /// Why a scaling policy cannot change so many pods, or so many percent of them, or nil.
    package static func scalingStep(_ value: Int) -> InvalidValue? {
        outOfRange(value, "value of a scaling policy", 1...Int(Int32.max))
    }

    private static func outOfRange(_ number: Int, _ subject: String, _ range: ClosedRange<Int>) -> InvalidValue? {
        NumberGrammar(rule: "scaling-behavior", subject: subject, range: range).refusal(of: number)
    }
}
