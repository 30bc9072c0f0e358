extension Mistake {
    /// Labels and annotations.
    static let metadata = [
        Mistake(
            #"backend.podLabels(["‸-": "web"])"#, "label-key",
            "label key '-' must start with a letter or a digit"),
        Mistake(
            #"entry.annotations(["‸kubernetes.io/ingress.class": "nginx"])"#, "deprecated-annotations",
            "annotation 'kubernetes.io/ingress.class' is given up; write 'ingressClassName'"),
        Mistake(
            #"backend.podAnnotations(["‸container.apparmor.security.beta.kubernetes.io/app": "runtime/default"])"#,
            "deprecated-annotations",
            "annotation 'container.apparmor.security.beta.kubernetes.io/app' is given up; write 'securityContext.appArmorProfile'"
        ),
        Mistake(
            #"backend.labels(["app‸ name": "todo"])"#, "label-key",
            "label key 'app name' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'app-name'", fixed: #"backend.labels(["app-name": "todo"])"#),
        Mistake(
            #"backend.labels(["team": "platform‸ team"])"#, "label-value",
            "label value 'platform team' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'platform-team'", fixed: #"backend.labels(["team": "platform-team"])"#),
        Mistake(
            #"backend.labels(["example.com/team": environment(dev: "a", prod: "b‸-")])"#, "label-value",
            "label value 'b-' must end with a letter or a digit",
            fix: "write 'b'", fixed: #"backend.labels(["example.com/team": environment(dev: "a", prod: "b")])"#),
        Mistake(
            #"backend.annotations(["‸/description": "anything goes here"])"#, "annotation-key",
            "annotation key '/description' must have a prefix before '/'"),
        Mistake(
            #"ingress.annotations(["‸nginx.ingress.kubernetes.io/server-snippet": "return 200;"])"#,
            "snippet-annotation",
            "annotation 'nginx.ingress.kubernetes.io/server-snippet' injects configuration into the proxy; it gives access to all its secrets"
        ),
        Mistake(
            #"backend.podAnnotations(["a‸ b": "c"])"#, "annotation-key",
            "annotation key 'a b' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'a-b'", fixed: #"backend.podAnnotations(["a-b": "c"])"#),
        Mistake(
            #"Labels(instance: "todo‸ app", partOf: "todo")"#, "label-value",
            "label value 'todo app' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'todo-app'", fixed: #"Labels(instance: "todo-app", partOf: "todo")"#),
        Mistake(
            #"Labels(instance: "todo", partOf: "todo‸-")"#, "label-value",
            "label value 'todo-' must end with a letter or a digit",
            fix: "write 'todo'", fixed: #"Labels(instance: "todo", partOf: "todo")"#),
        Mistake(
            #"Labels(instance: "todo", partOf: "todo", ["environment": "prod‸!"])"#, "label-value",
            "label value 'prod!' must not contain '!'; use letters, digits, '-', '_' and '.'"),
        Mistake(
            #"MetaV1.ObjectMeta(labels: ["‸-": "x"])"#, "label-key",
            "label key '-' must start with a letter or a digit"),
        Mistake(
            #"MetaV1.ObjectMeta(annotations: ["‸": "x"])"#, "annotation-key",
            "annotation key must not be empty"),
        Mistake(
            #"MetaV1.LabelSelector(matchLabels: ["app": "to‸ do"])"#, "label-value",
            "label value 'to do' must not contain a space; use letters, digits, '-', '_' and '.'",
            fix: "write 'to-do'", fixed: #"MetaV1.LabelSelector(matchLabels: ["app": "to-do"])"#),
    ]
}
