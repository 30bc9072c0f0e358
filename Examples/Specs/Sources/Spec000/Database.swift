import KubeDSL

enum DatabasePort: Int, ContainerPort { case postgres = 5432 }

enum PostgresSecret: String, SecretKeys {
    static let secretName = "database-credentials"
    case password = "POSTGRES_PASSWORD"
}

@Checked
extension Spec000 {
    /// `database` in every environment: a Postgres of the cluster, or a name for one that is hosted elsewhere. FR-016
    @ResourceBuilder var database: [any Resource] {
        switch environment {
        case .development:
            Secret(PostgresSecret.self, from: .manual)
            postgres
        case .staging, .production: hostedDatabase
        }
    }

    /// An alias: where a server's certificate is verified, `DATABASE_URL` has the host itself.
    var hostedDatabase: ExternalSystem<DatabasePort> {
        let host =
            environment == .production
            ? "ep-todo-app-123456.eu-central-1.aws.neon.tech"  // US3.3
            : "staging-db.example.com"  // US3.2
        return ExternalSystem("database", host: host, ports: DatabasePort.self).service()
    }

    // EDGE-6; one pod, as replication is left out: OUT
    var postgres: StatefulSet<DatabasePort> {
        StatefulSet("database", service: .headless(.postgres), replicas: 1, user: 10002) {  // NFR-Sec
            Container(
                "postgres", image: Image("postgres", tag: "17.5-bookworm", pull: .ifNotPresent),
                ports: DatabasePort.self,
                // SC-008, NFR-Perf
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(100), memory: .mebibytes(96) ... .mebibytes(192))
            )
            .env(PostgresSecret.password)
            .env("POSTGRES_USER", "todo")
            .env("POSTGRES_DB", "todo")
            // A directory below the volume's own, which is not the server's to change.
            .env("PGDATA", "/var/lib/postgresql/data/pgdata")
            .startup(.exec("pg_isready", "--username", "todo"), within: 60)
            .liveness(.tcp(on: .postgres), every: 10, timeout: 5)
            .readiness(.exec("pg_isready", "--username", "todo"), every: 5, timeout: 2)
            .storage("/var/lib/postgresql/data", ClaimTemplate("data", size: .gibibytes(1), storageClass: "standard"))
            .scratch("/var/run/postgresql")
            .scratch("/tmp")
        }
        .gracePeriod(30)  // EDGE-3
        .allowing(.forgottenComponents, because: "staging and production have hosted databases")
    }
}
