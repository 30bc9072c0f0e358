import KubernetesModel

extension Job {
    /// A migration of a Deployment's database, with the image, the resources, the user and the pull secrets of its main
    /// container.
    ///
    /// ```swift
    /// Job("backend-migrate", migrating: backend, with: "alembic", "upgrade", "head", env: TodoSecret.databaseURL,
    ///     retries: 2, deadline: .minutes(10), cleanUpAfter: .hours(24))
    /// ```
    /// - Parameters:
    ///   - application: whose main container it is made of.
    ///   - command: the program.
    ///   - arguments: one word an element.
    ///   - keys: what it needs of a Secret, as the variables of their names.
    ///   - resources: default: the container's own.
    public init<Port: ContainerPort, Keys: SecretKeys>(
        _ name: String, migrating application: Deployment<Port>, with command: String, _ arguments: String...,
        env keys: Keys..., resources: Resources? = nil, retries: UInt, deadline: Seconds,
        restart: JobRestart = .never, cleanUpAfter delay: Seconds,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let template = JobTemplate(retries: retries, deadline: deadline, restart: restart, runs: .once)
        self.init(
            name, migrating: application, [command] + arguments, resources, template, cleanUpAfter: delay,
            at: SourceLocation(file: file, line: line, column: column)
        ) { $0.env(keys, file: file, line: line, column: column) }
    }

    /// A migration whose container the closure modifies further.
    public init<Port: ContainerPort>(
        _ name: String, migrating application: Deployment<Port>, with command: String, _ arguments: String...,
        resources: Resources? = nil, retries: UInt, deadline: Seconds, restart: JobRestart = .never,
        cleanUpAfter delay: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column,
        modifying modify: @escaping @Sendable (InitContainer) -> InitContainer
    ) {
        let template = JobTemplate(retries: retries, deadline: deadline, restart: restart, runs: .once)
        self.init(
            name, migrating: application, [command] + arguments, resources, template, cleanUpAfter: delay,
            at: SourceLocation(file: file, line: line, column: column), modify)
    }

    private init<Port: ContainerPort>(
        _ name: String, migrating application: Deployment<Port>, _ command: [String], _ resources: Resources?,
        _ template: JobTemplate, cleanUpAfter delay: Seconds, at location: SourceLocation,
        _ modify: @escaping @Sendable (InitContainer) -> InitContainer
    ) {
        var pod = PodSettings(user: application.pod.user, at: location)
        pod.pullSecrets = application.pod.pullSecrets
        self.init(name, pod, template, cleanUpAfter: delay) { pod, workload in
            let main = application.containers().main.settings
            let migration = InitContainer(migrating: main, command, resources: resources, at: location)
            return pod.lowered(modify(migration).settings, of: workload)
        }
    }
}
