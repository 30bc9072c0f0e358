extension Mistake {
    /// What containers have: resources, users, paths, variables, commands, probes.
    static let containers = [
        Mistake(
            "Resources(cpu: ‸.cores(1) ... .millicores(500), memory: .mebibytes(1) ... .mebibytes(2))",
            "requests-above-limits",
            "request '1' must not be above limit '500m'",
            fix: "swap the two",
            fixed: "Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(1) ... .mebibytes(2))"),
        Mistake(
            "Resources(cpu: .millicores(1) ... .cores(1), memory: ‸.gibibytes(1) ... .mebibytes(512))",
            "requests-above-limits",
            "request '1Gi' must not be above limit '512Mi'",
            fix: "swap the two",
            fixed: "Resources(cpu: .millicores(1) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))"),
        Mistake(
            "Resources(cpu: environment(dev: ‸.cores(2) ... .cores(1)), memory: memory)", "requests-above-limits",
            "request '2' must not be above limit '1'",
            fix: "swap the two", fixed: "Resources(cpu: environment(dev: .cores(1) ... .cores(2)), memory: memory)"),
        Mistake(
            "‸CPUQuantity.cores(2) ... CPUQuantity.cores(1)", "requests-above-limits",
            "request '2' must not be above limit '1'",
            fix: "swap the two", fixed: "CPUQuantity.cores(1) ... CPUQuantity.cores(2)"),
        Mistake(
            "Resources(cpu: .exactly(‸.cores(500)), memory: memory)", "implausible-cpu",
            "cpu '500' is more than 64 cores; write '500m' for thousandths of a core", isWarning: true,
            fix: "write '.millicores(500)'", fixed: "Resources(cpu: .exactly(.millicores(500)), memory: memory)"),
        Mistake(
            #"Deployment("a", replicas: 1, user: ‸0)"#, "user-id",
            "user '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            #"CronJob("a", schedule: "@daily", user: environment(dev: 10001, prod: ‸0))"#, "user-id",
            "user '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            "PodUser(‸-1)", "user-id",
            "user '-1' must be between 1 and 2147483647"),
        Mistake(
            "PodUser(10001, group: ‸0)", "group-id",
            "group '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            "PodUser(10001, fsGroup: ‸0)", "group-id",
            "group '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            "var user: PodUser { ‸0 }", "user-id",
            "user '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            #"container.scratch("‸tmp")"#, "absolute-path",
            "path 'tmp' must start with '/'",
            fix: "write '/tmp'", fixed: #"container.scratch("/tmp")"#),
        Mistake(
            #"container.scratch("/tmp‸:ro")"#, "absolute-path",
            "path '/tmp:ro' must not contain ':'"),
        Mistake(
            #"container.storage("/data/‸../etc", template)"#, "absolute-path",
            "path '/data/../etc' must not contain '..'"),
        Mistake(
            #"container.mount(claim, at: "‸data")"#, "absolute-path",
            "path 'data' must start with '/'",
            fix: "write '/data'", fixed: #"container.mount(claim, at: "/data")"#),
        Mistake(
            #"container.files(config, at: "‸")"#, "absolute-path",
            "path must not be empty"),
        Mistake(
            #"Route("‸api", to: backend, port: .http)"#, "http-path",
            "path 'api' must start with '/'",
            fix: "write '/api'", fixed: #"Route("/api", to: backend, port: .http)"#),
        Mistake(
            #"Route("/api‸//v1", to: backend, port: .http)"#, "http-path",
            "path '/api//v1' must not contain '//'",
            fix: "write '/api/v1'", fixed: #"Route("/api/v1", to: backend, port: .http)"#),
        Mistake(
            #"Route("/api‸/../admin", to: backend, port: .http)"#, "http-path",
            "path '/api/../admin' must not contain '/../'"),
        Mistake(
            #"container.readiness(.http("‸health", on: .http), every: 5)"#, "http-path",
            "path 'health' must start with '/'",
            fix: "write '/health'", fixed: #"container.readiness(.http("/health", on: .http), every: 5)"#),
        Mistake(
            #"backend.url(.http, path: "‸mcp")"#, "http-path",
            "path 'mcp' must start with '/'",
            fix: "write '/mcp'", fixed: #"backend.url(.http, path: "/mcp")"#),
        Mistake(
            #"Container("a").scratch("/tmp").mount(claim, at: "‸/tmp")"#, "duplicate-mounts",
            "path '/tmp' is mounted twice in one container"),
        Mistake(
            #"container.env("‸1ST", "x")"#, "env-name",
            "environment variable name '1ST' must start with a letter, '-', '_' or '.'"),
        Mistake(
            #"container.env("LOG‸ LEVEL", "x")"#, "env-name",
            "environment variable name 'LOG LEVEL' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'LOG_LEVEL'", fixed: #"container.env("LOG_LEVEL", "x")"#),
        Mistake(
            #"container.env("LOG‸=LEVEL", from: TodoConfig.logLevel)"#, "env-name",
            "environment variable name 'LOG=LEVEL' must not contain '='; use letters, digits, '-', '_' and '.'"),
        Mistake(
            #"container.env("‸DB_PASSWORD", "hunter2")"#, "plain-secret",
            "'DB_PASSWORD' looks like the name of a secret; take its value from a secret's key"),
        Mistake(
            #"Container("a").env("LOG", "x").scratch("/tmp").env("‸LOG", from: key)"#, "duplicate-variables",
            "variable 'LOG' is set twice in one container"),
        Mistake(
            #"enum TodoConfig: String, ConfigKeys { case a = "log‸ level" }"#, "config-key",
            "key 'log level' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'log-level'", fixed: #"enum TodoConfig: String, ConfigKeys { case a = "log-level" }"#),
        Mistake(
            #"enum TodoConfig: String, ConfigKeys { case apiKey = "‸API_KEY" }"#, "plain-secret",
            "'API_KEY' looks like the name of a secret; take its value from a secret's key"),
        Mistake(
            #"enum TodoSecret: String, SecretKeys { case a = "‸.." }"#, "config-key",
            "key '..' must not be the name of a directory"),
        Mistake(
            "enum TodoSecret: String, SecretKeys { case ‸ключ }", "config-key",
            "key 'ключ' must not contain 'к'; use letters, digits, '-', '_' and '.'"),
        Mistake(
            #"let text = "‸AKIAIOSFODNN7EXAMPLE""#, "credential",
            "text must not contain an AWS access key id; take it from a secret's key"),
        Mistake(
            #"call("token \(name) ‸ghp_0123456789abcdefghijABCDEFGHIJ012345")"#, "credential",
            "text must not contain a GitHub token; take it from a secret's key"),
        Mistake(
            #"container.env("DATABASE_URL", "postgres://todo:‸hunter2@db/todo")"#, "credential",
            "text must not contain a password in a URL; take it from a secret's key"),
        Mistake(
            #"let key = "‸-----BEGIN RSA PRIVATE KEY-----\nMIIE""#, "credential",
            "text must not contain a private key; take it from a secret's key"),
        Mistake(
            #"container.command("npm‸ start")"#, "shell-line",
            "command 'npm start' is one word with spaces in it; write 'npm', 'start'", isWarning: true,
            fix: "write 'npm', 'start'", fixed: #"container.command("npm", "start")"#),
        Mistake(
            #"container.command(‸"cat a | grep \"b\"")"#, "shell-line",
            #"command 'cat a | grep "b"' is one word with spaces in it; write 'sh', '-c', 'cat a | grep "b"'"#,
            isWarning: true,
            fix: #"write 'sh', '-c', 'cat a | grep "b"'"#,
            fixed: ##"container.command("sh", "-c", #"cat a | grep "b""#)"##),
        Mistake(
            #"container.migration("bin/migrate‸ up", env: .url) { $0 }"#, "shell-line",
            "command 'bin/migrate up' is one word with spaces in it; write 'bin/migrate', 'up'", isWarning: true,
            fix: "write 'bin/migrate', 'up'", fixed: #"container.migration("bin/migrate", "up", env: .url) { $0 }"#),
        Mistake(
            #"Job("a", migrating: backend, with: "npm‸ run up", env: .url)"#, "shell-line",
            "command 'npm run up' is one word with spaces in it; write 'npm', 'run', 'up'", isWarning: true,
            fix: "write 'npm', 'run', 'up'",
            fixed: #"Job("a", migrating: backend, with: "npm", "run", "up", env: .url)"#),
        Mistake(
            #"container.liveness(.tcp(on: .http), every: ‸0)"#, "zero", "period '0' must be at least 1"),
        Mistake(
            #"container.startup(.tcp(on: .http), within: ‸.minutes(0))"#, "zero", "limit '0' must be at least 1"),
        Mistake(
            #"container.readiness(.tcp(on: .http), every: 5, failures: ‸0)"#, "zero", "failures '0' must be at least 1"),
        Mistake(
            "enum P: Int, ContainerPort { case ssh = ‸22 }", "ssh-ports",
            "port '22' is that of SSH; use kubectl exec, which the cluster controls and logs", isWarning: true),
        Mistake(
            #"container.liveness(.exec("redis-cli‸ ping"), every: 5)"#, "shell-line",
            "command 'redis-cli ping' is one word with spaces in it; write 'redis-cli', 'ping'", isWarning: true,
            fix: "write 'redis-cli', 'ping'", fixed: #"container.liveness(.exec("redis-cli", "ping"), every: 5)"#),
        Mistake(
            #"container.liveness(.http("/", on: .http), every: 5, timeout: ‸5)"#, "probe-timeout",
            "timeout '5' should be below the probe's period '5'", isWarning: true),
        Mistake(
            "container.readiness(.tcp(on: .http), every: .minutes(1), timeout: ‸90)", "probe-timeout",
            "timeout '90' should be below the probe's period '60'", isWarning: true),
        Mistake(
            "container.startup(.tcp(on: .http), within: 60, every: 2, timeout: ‸.hours(1))", "probe-timeout",
            "timeout '3600' should be below the probe's period '2'", isWarning: true),
        Mistake(
            #"container.liveness(.http("/", on: .http, headers: ["X‸ Probe": "1"]), every: 5)"#, "http-header-name",
            "header name 'X Probe' must not contain a space; use letters, digits and '-'",
            fix: "write 'X-Probe'",
            fixed: #"container.liveness(.http("/", on: .http, headers: ["X-Probe": "1"]), every: 5)"#),
    ]
}
