extension Mistake {
    /// Names of objects, containers and volumes.
    static let names = [
        Mistake(
            #"Deployment("‸Backend_1", replicas: 1)"#, "dns-label",
            "name 'Backend_1' must not contain 'B'; use lower-case letters, digits and '-'",
            fix: "write 'backend-1'", fixed: #"Deployment("backend-1", replicas: 1)"#),
        Mistake(
            #"Deployment<BackendPort>("‸-backend")"#, "dns-label",
            "name '-backend' must start with a lower-case letter or a digit",
            fix: "write 'backend'", fixed: #"Deployment<BackendPort>("backend")"#),
        Mistake(
            #"KubeDSL.StatefulSet("redis‸.cache")"#, "dns-label",
            "name 'redis.cache' must not contain '.'; use lower-case letters, digits and '-'"),
        Mistake(
            #"DaemonSet("‸")"#, "dns-label",
            "name must not be empty"),
        Mistake(
            #"Job("to‸ do")"#, "dns-label",
            "name 'to do' must not contain a space; use lower-case letters, digits and '-'",
            fix: "write 'to-do'", fixed: #"Job("to-do")"#),
        Mistake(
            #"Namespace("‸TodoApp")"#, "dns-label",
            "name 'TodoApp' must not contain 'T'; use lower-case letters, digits and '-'",
            fix: "write 'todoapp'", fixed: #"Namespace("todoapp")"#),
        Mistake(
            #"Container("back‸ end")"#, "dns-label",
            "name 'back end' must not contain a space; use lower-case letters, digits and '-'",
            fix: "write 'back-end'", fixed: #"Container("back-end")"#),
        Mistake(
            #"Sidecar("proxy‸.1")"#, "dns-label",
            "name 'proxy.1' must not contain '.'; use lower-case letters, digits and '-'"),
        Mistake(
            #"InitContainer("‸Migrate")"#, "dns-label",
            "name 'Migrate' must not contain 'M'; use lower-case letters, digits and '-'",
            fix: "write 'migrate'", fixed: #"InitContainer("migrate")"#),
        Mistake(
            #"ClaimTemplate("‸Data", size: .gibibytes(1))"#, "dns-label",
            "name 'Data' must not contain 'D'; use lower-case letters, digits and '-'",
            fix: "write 'data'", fixed: #"ClaimTemplate("data", size: .gibibytes(1))"#),
        Mistake(
            #"Ingress("‸Todo", host: host)"#, "dns-subdomain",
            "name 'Todo' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo'", fixed: #"Ingress("todo", host: host)"#),
        Mistake(
            #"PersistentVolumeClaim("data‸_pvc", size: .gibibytes(1))"#, "dns-subdomain",
            "name 'data_pvc' must not contain '_'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'data-pvc'", fixed: #"PersistentVolumeClaim("data-pvc", size: .gibibytes(1))"#),
        Mistake(
            #"IngressClass("‸NGINX")"#, "dns-subdomain",
            "name 'NGINX' must not contain 'N'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'nginx'", fixed: #"IngressClass("nginx")"#),
        Mistake(
            #"Ingress("todo", host: host, class: "‸Traefik")"#, "dns-subdomain",
            "name 'Traefik' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'traefik'", fixed: #"Ingress("todo", host: host, class: "traefik")"#),
        Mistake(
            #"PersistentVolumeClaim("data", size: .gibibytes(1), storageClass: "‸Fast")"#, "dns-subdomain",
            "name 'Fast' must not contain 'F'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'fast'", fixed: #"PersistentVolumeClaim("data", size: .gibibytes(1), storageClass: "fast")"#),
        Mistake(
            #"ClaimTemplate("data", size: .gibibytes(1), storageClass: "‸Fast")"#, "dns-subdomain",
            "name 'Fast' must not contain 'F'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'fast'", fixed: #"ClaimTemplate("data", size: .gibibytes(1), storageClass: "fast")"#),
        Mistake(
            #"Ingress("todo", host: host, tls: .secret("‸Todo-TLS"))"#, "dns-subdomain",
            "name 'Todo-TLS' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo-tls'", fixed: #"Ingress("todo", host: host, tls: .secret("todo-tls"))"#),
        Mistake(
            #"IngressTLS.secret("todo‸_tls")"#, "dns-subdomain",
            "name 'todo_tls' must not contain '_'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo-tls'", fixed: #"IngressTLS.secret("todo-tls")"#),
        Mistake(
            #"Ingress("todo", host: host, tls: .certificate(issuer: "‸LetsEncrypt"))"#, "dns-subdomain",
            "name 'LetsEncrypt' must not contain 'L'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'letsencrypt'", fixed: #"Ingress("todo", host: host, tls: .certificate(issuer: "letsencrypt"))"#
        ),
        Mistake(
            #"backend.service(.http, name: "‸1backend")"#, "service-name",
            "service name '1backend' must start with a lower-case letter"),
        Mistake(
            #"StatefulSet("redis", service: .headless(.redis, name: "‸Redis"), replicas: 1)"#, "service-name",
            "service name 'Redis' must not contain 'R'; use lower-case letters, digits and '-'",
            fix: "write 'redis'",
            fixed: #"StatefulSet("redis", service: .headless(.redis, name: "redis"), replicas: 1)"#),
        Mistake(
            #"backend.host(inNamespace: "‸Todo")"#, "dns-label",
            "name 'Todo' must not contain 'T'; use lower-case letters, digits and '-'",
            fix: "write 'todo'", fixed: #"backend.host(inNamespace: "todo")"#),
        Mistake(
            #"Deployment("‸2048", replicas: 1).rollout(unavailable: 1, surge: 1).service(.http)"#, "service-name",
            "service name '2048' must start with a lower-case letter"),
        Mistake(
            #"StatefulSet("‸7redis", service: .headless(.redis), replicas: 1)"#, "service-name",
            "service name '7redis' must start with a lower-case letter"),
        Mistake(
            #"var ingressClass: IngressClass { "‸Nginx" }"#, "dns-subdomain",
            "name 'Nginx' must not contain 'N'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'nginx'", fixed: #"var ingressClass: IngressClass { "nginx" }"#),
        Mistake(
            #"enum TodoSecret: String, SecretKeys { static let secretName = "‸Todo"; case a }"#, "dns-subdomain",
            "name 'Todo' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo'",
            fixed: #"enum TodoSecret: String, SecretKeys { static let secretName = "todo"; case a }"#),
        Mistake(
            #"enum TodoConfig: String, ConfigKeys { static var configMapName: String { "todo‸_config" }; case a }"#,
            "dns-subdomain",
            "name 'todo_config' must not contain '_'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo-config'",
            fixed:
                #"enum TodoConfig: String, ConfigKeys { static var configMapName: String { "todo-config" }; case a }"#),
        Mistake(
            #"CronJob("a-name-of-a-cron-job-that-leaves-no-room-for-its-job‸s", schedule: "@daily")"#, "cron-job-name",
            "cron job name 'a-name-of-a-cron-job-that-leaves-no-room-for-its-jobs' has 53 characters; at most 52 are allowed"
        ),
    ]
}
