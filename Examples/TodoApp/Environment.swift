extension TodoApp {
    enum Environment: String, CaseIterable {
        case dev, staging, prod

        /// A value for each environment; leaving one out does not compile.
        func callAsFunction<Value>(
            dev: @autoclosure () -> Value, staging: @autoclosure () -> Value, prod: @autoclosure () -> Value
        ) -> Value {
            switch self {
            case .dev: dev()
            case .staging: staging()
            case .prod: prod()
            }
        }
    }
}
