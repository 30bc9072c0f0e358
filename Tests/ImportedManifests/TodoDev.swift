import KubeDSL

/// Imported from todo-app-dev.yaml.
struct TodoDev: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        todoAppSecretsSealedSecret
        backend
        frontend
        mcpServer
        redis
        traffic
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "dev"])
    }
}

extension TodoDev {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case environment = "ENVIRONMENT"
        case logLevel = "LOG_LEVEL"
        case frontendURL = "FRONTEND_URL"
        case corsOrigins = "CORS_ORIGINS"
        case nextPublicAPIURL = "NEXT_PUBLIC_API_URL"
        case redisHost = "REDIS_HOST"
        case redisPort = "REDIS_PORT"
        case mcpServerURL = "MCP_SERVER_URL"
        case llmProvider = "LLM_PROVIDER"
        case dbPoolSize = "DB_POOL_SIZE"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "dev"
            case .logLevel: "debug"
            case .frontendURL: "https://dev.todo-app.example.com"
            case .corsOrigins: "https://dev.todo-app.example.com"
            case .nextPublicAPIURL: "https://dev.todo-app.example.com/api"
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001/mcp"
            case .llmProvider: "openai"
            case .dbPoolSize: "5"
            }
        }
    }
}

extension TodoDev {
    var todoAppSecretsSealedSecret: RawObject {
        RawObject(
            apiVersion: "bitnami.com/v1alpha1",
            kind: "SealedSecret",
            metadata: MetaV1.ObjectMeta(name: "todo-app-secrets"),
            fields: [
                "spec": [
                    "encryptedData": [
                        "DATABASE_URL": """
                        AgClTcoYJTC7HW0TLN7WI3su2R4/ch/LGXEXRJTWSTydXDRgvjEgHmn+2qDu6LmZf1x8KZn9r+WTJTzWVK9N+tcUJ6Cus/7\
                        pIy+K8iEfnuSRxbEL7LVWO/web5NCfsvI/ilV5c2ORtyO1LfCdk0qWk12dwb4XYaQAkrWvaNAG+nIy8zJNfbNH2EiauFTOK\
                        4aNABNM7oNJGrATIGxuvI+O/nu9fefK0k0r4f1UgtpuUsNmC6Fu1W2cqhyY3rNdGb8tg4Oj/GEY7DksropcDR08GSsaPcA9\
                        bArPcZm9FveqizK7c0rUVdBDk3uSvKzT0MKBzRH3mNsDoBslXumhNZDH7Xq10JNCeFdAkxYSPI9H6b3Nh1/YY0VMucOIOKm\
                        Zo3n9H6EZ+VG1T7I4qEle9slbJs+T7tJgUbvcDDL+VNyUtzOrddktqMvuwmt6uEJxKmXIDl1NSuHixRcikLYhM9M/actjh1\
                        d2SWJCC2FKnEihz7oBa3ViUIWejhShhlcZ5+caZTkW4qxCYASBwlh833kNt39yZ1uda9lR8+xG0IHJILcUxwrw5B8lhfrXl\
                        CJ5AGGuqilfRGeb7ZdAKvDKvOOZn8CLoctScwVyQuZm3crT8em/UyRShbbRwh1Kw8VRLg1wOcZCX36hwHpIy8h8oEmh3hpd\
                        uv8wyf1kxdlJ0upgptEBvYf+Ikyb/qUku3u7jxmnyvyCJTqJ+aJxmtrJi5IhrhDjzm6dv74yQxRAfvmz5pI1Q==
                        """,
                        "OPENAI_API_KEY": """
                        AgCwwKE9qQCmrcs9ZAaUgb4hyccnuNuMGI80GpJMf4jfoWG/2w7MaCkZ0uZGkvgZQVfx1K+QmIKFz3qa98k9VVImav5w56r\
                        m2kdifC5Zry6jeryEZwrTxNNrwIqtH/+OuEBuL4p/xMzk3Z8LQRDZ8voAJcjv5X83ck9NN+orFABAdxObQYDfOTIkmWLGhX\
                        IABZrrjqF883h+DtKdHAtj/9cpg3TZvXT8Ea3XucplA5Uiaf1mn2N27nGHlzf9X3L41RxKyRttDEjUGh5eyeagOShUqGFe7\
                        xCfwb+p4lY3ASiPKbPXP2rCtp7dLBnyZL7kYqW68g/Sfs8UwBHtIB+DYyCtuYurFoaijZgBIQx3NvPuxYDc/EP+XQSbTXin\
                        o+u5KGXIUX7QIRH2plLaNSSHK2ox1//kWHdE1et4PpaWj4m+goVl4H5ffXhOkGCnIcqAfXYz7RI0AvN25b8Ulnc9GWFjJr5\
                        b5YUDNrNvE7yuSBZoghNoBafRvl6fJ2gQ/fcg0DPKTy5Ty4rRkZ3VGp+21NUJumTIz2gD3lDYOi7PuutTQgcaSMstvVdKsp\
                        FSVyI3xPtlmkAW96EbxixScc9k8l1vFcxQxLc/TH5iFROlPMfpnNedf9nHvOTgWwsB+u545Opb8sw2IkG33Lsu4hQUQiqgK\
                        BvBRQ0hOGND+5NUcSGzgVGljOlJgvVqhnmjvhJlXc5SjqfAVoc6GLjnNYHJvofAvEq4qSnidVoYl4GeoAARcQ==
                        """,
                        "BETTER_AUTH_SECRET": """
                        AgBMlN3VuhhD+nQXCxsBtZs2tnLTmkRou/NRRAd8TOYxIEqKzYcFHLPj/H9UABYfDM9feVEdNQZkSNNm1FmeIJkY9APA3+4\
                        p51lzNYV2Ez+rhhqI34eXbysHVoV4Z1GnYseoesLw8QMN33edbMgnV0oQDTk2UrBIDg8VRhUiFyG6ZiHENn5paDkRESyT9D\
                        NDMmiWo6zYhQqzg5AYvKTzkw/TD98ysfAYbi6TV98AZ5MbArL7MPte/bGFUZFtdv9UOCn7Nae2MM3KLNgMvmmbhttXwnfrQ\
                        BGyp0/mpVbt4IN2QKvseWKImk9PfqeyUninYIQ0VDRkxE1LmpjejGQ3No9pxu0RBszfcZftC0iDzwJ83Nd1dVw/6N2ghTLW\
                        fMxQgNj36QrRXacFx/o2E4BvUmayM+lo8wi9r9Lpa17IPrYcgYzDzB8GJtbXtIc3cpvNcMjsbFRCI2Lwc0q00++WQPC1dYj\
                        Agdpf9gGPt32apPX42yu5TpvFHSumR7AHBWskloAzSXdf57FOas5VLphl/W0o4Ds8h9Z3R/L8HffvSft+/1QDUqTv/pfuv9\
                        rWJly4DgoXqTD3+EkRbdRArTC7rvJrkd6v2IAalJW1/M6qi7Bo/DypYqKZQSwUzM8ZzJk3Axdh8x7ASypsFOpZM1wS1zMGv\
                        EeehJpe1xGjCtwb/hQ818/kIgfGT/PTNCrxbE0H2gIEPi1vPkLxCY185l8Zu0orlv/rghoQBR8HKMefn1T5Hg==
                        """,
                    ],
                    "template": ["metadata": ["name": "todo-app-secrets", "namespace": "todo-app"]],
                ]
            ]
        )
    }
}

extension TodoDev {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 10001) {
            InitContainer(
                "migrate",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .command("alembic", "upgrade", "head")
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            Container(
                "backend",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(todoAppConfig)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(allOf: TodoAppSecrets.self, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "8bcc38017b25831f"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 10002) {
            Container(
                "frontend",
                image: Image("ghcr.io/example/todo-frontend", tag: "1.0.0"),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .env(TodoAppConfig.environment, .nextPublicAPIURL)
            .env("BACKEND_URL", "http://backend:8000")
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(TodoAppSecrets.betterAuthSecret, at: "/run/secrets/todo-app")
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "8bcc38017b25831f"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 1, user: 10003) {
            Container(
                "mcp-server",
                image: Image("ghcr.io/example/todo-mcp-server", tag: "1.0.0"),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .env(TodoAppConfig.environment, .logLevel)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "8bcc38017b25831f"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum RedisPort: Int, ContainerPort {
        case redis = 6379
    }

    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10004) {
            Container(
                "redis",
                image: Image("redis", tag: "7.4-alpine"),
                ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .arguments("redis-server", "--appendonly", "yes")
            .startup(.exec("redis-cli", "ping"), within: 30)
            .liveness(.tcp(on: .redis), every: 10, timeout: 5)
            .readiness(.exec("redis-cli", "ping"), every: 5, timeout: 2)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .serviceAccount()
        .gracePeriod(30)
    }
}

extension TodoDev {
    var traffic: Traffic {
        Traffic {
            Flow(from: .ingressController, to: backend, on: .http)
            Flow(from: frontend, to: backend, on: .http)
            Flow(from: backend, to: mcpServer, on: .http)
            Flow(from: backend, to: redis, on: .redis)
            Flow(from: backend, to: .internet(5432))
            Flow(from: backend, to: .internet(443))
            Flow(from: .ingressController, to: frontend, on: .http)
            Flow(from: mcpServer, to: .internet(5432))
        }
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "dev.todo-app.example.com", tls: .certificate(issuer: "letsencrypt")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
