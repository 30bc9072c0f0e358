package import KubernetesModel
public import KubernetesValues

/// A setting of ingress-nginx for one Ingress.
/// [Annotations](https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/)
public struct NginxSetting: Sendable {
    /// What the workloads speak.
    public enum BackendProtocol: String, Sendable {
        case http = "HTTP"
        case https = "HTTPS"
        case grpc = "GRPC"
        case grpcs = "GRPCS"
    }

    package let annotations: OrderedMap<String>

    private init(_ key: String, _ value: String) {
        self.init([(key, value)])
    }

    private init(_ settings: [(String, String)]) {
        annotations = OrderedMap(settings.map { (key: "nginx.ingress.kubernetes.io/\($0.0)", value: $0.1) })
    }

    /// The path that the workload sees; `$1` is the first group of the route's path.
    public static func rewriteTarget(_ path: String) -> NginxSetting { NginxSetting("rewrite-target", path) }

    /// Reads the paths of the routes as regular expressions; they are matched `.implementationSpecific`.
    public static var regularExpressions: NginxSetting { NginxSetting("use-regex", "true") }

    /// The largest request body; zero bytes: no limit. Default: the controller's, 1 MiB.
    public static func bodySize(_ size: MemoryQuantity) -> NginxSetting {
        let (mebibytes, rest) = size.bytes.quotientAndRemainder(dividingBy: 1 << 20)
        return NginxSetting("proxy-body-size", rest == 0 ? "\(mebibytes)m" : "\(size.bytes)")
    }

    /// How long the workload may take between two pieces of its answer. Default: the controller's, 60 seconds.
    public static func readTimeout(_ timeout: Seconds) -> NginxSetting {
        NginxSetting("proxy-read-timeout", "\(timeout.count)")
    }

    /// How long the workload may take between two pieces of the request. Default: the controller's, 60 seconds.
    public static func sendTimeout(_ timeout: Seconds) -> NginxSetting {
        NginxSetting("proxy-send-timeout", "\(timeout.count)")
    }

    /// How long a connection to the workload may take. Default: the controller's, 5 seconds.
    public static func connectTimeout(_ timeout: Seconds) -> NginxSetting {
        NginxSetting("proxy-connect-timeout", "\(timeout.count)")
    }

    /// Whether the answer is gathered before it is sent on; not for streams of events.
    public static func buffering(_ isOn: Bool) -> NginxSetting {
        NginxSetting("proxy-buffering", isOn ? "on" : "off")
    }

    /// Whether HTTP is answered with a redirect to HTTPS. Default: where the host has a certificate.
    public static func sslRedirect(_ isOn: Bool) -> NginxSetting { NginxSetting("ssl-redirect", "\(isOn)") }

    /// Whether it is so even where TLS ends before the controller.
    public static func forceSSLRedirect(_ isOn: Bool) -> NginxSetting {
        NginxSetting("force-ssl-redirect", "\(isOn)")
    }

    /// How many requests a second one client address may make, and how many times that in a burst; then 503.
    ///
    /// - Parameter burst: default: the controller's, 5 times as many.
    public static func rateLimit(requestsPerSecond: UInt, burst: UInt? = nil) -> NginxSetting {
        NginxSetting(
            [("limit-rps", "\(requestsPerSecond)")] + (burst.map { [("limit-burst-multiplier", "\($0)")] } ?? []))
    }

    /// How many connections one client address may have at a time.
    public static func connectionLimit(_ count: UInt) -> NginxSetting {
        NginxSetting("limit-connections", "\(count)")
    }

    /// Which pages of other origins may call: `https://app.example.com`.
    ///
    /// - Parameters:
    ///   - methods: default: the controller's, the common ones.
    ///   - headers: default: the controller's, the common ones.
    ///   - credentials: whether cookies are let through. Default: the controller's, they are.
    public static func cors(
        origins: [String], methods: [String] = [], headers: [String] = [], credentials: Bool? = nil
    ) -> NginxSetting {
        var settings = [("enable-cors", "true"), ("cors-allow-origin", origins.joined(separator: ", "))]
        if !methods.isEmpty { settings.append(("cors-allow-methods", methods.joined(separator: ", "))) }
        if !headers.isEmpty { settings.append(("cors-allow-headers", headers.joined(separator: ", "))) }
        if let credentials { settings.append(("cors-allow-credentials", "\(credentials)")) }
        return NginxSetting(settings)
    }

    /// What the workloads speak. Default: HTTP.
    public static func backendProtocol(_ backendProtocol: BackendProtocol) -> NginxSetting {
        NginxSetting("backend-protocol", backendProtocol.rawValue)
    }

    /// Keeps a browser with one pod, by a cookie of this name.
    public static func affinity(cookie: String) -> NginxSetting {
        NginxSetting([("affinity", "cookie"), ("session-cookie-name", cookie)])
    }

    /// The networks whose clients are let in, `203.0.113.0/24`.
    public static func allowedSources(_ network: String, _ others: String...) -> NginxSetting {
        NginxSetting("whitelist-source-range", ([network] + others).joined(separator: ","))
    }
}

extension Ingress {
    /// Settings for ingress-nginx, as annotations. Of another class the checks refuse them.
    public consuming func nginx(
        _ settings: NginxSetting..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        annotations(OrderedMap(settings.flatMap(\.annotations)), file: file, line: line, column: column)
    }
}
