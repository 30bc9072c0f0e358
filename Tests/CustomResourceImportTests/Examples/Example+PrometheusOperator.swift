import CustomResources
import KubernetesModel

extension Example {
    static let serviceMonitor = Example(
        object: MonitoringV1.ServiceMonitor(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: MonitoringV1.ServiceMonitorSpec(
                endpoints: [
                    .init(
                        interval: "30s", params: ["module": ["http", "tcp"]], scheme: .https, targetPort: 8080,
                        tlsConfig: .init(ca: .init(configMap: .init(key: "ca.crt")), minVersion: .tls12))
                ],
                selector: .init(matchLabels: ["app.kubernetes.io/name": "shop"]),
                nativeHistogramMinBucketFactor: "1.1",
                scrapeProtocols: [.openMetricsText1_0_0])),
        manifest: """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: shop}
            spec:
              endpoints:
                - interval: 30s
                  params: {module: [http, tcp]}
                  scheme: https
                  targetPort: 8080
                  tlsConfig:
                    ca: {configMap: {key: ca.crt}}
                    minVersion: TLS12
              selector:
                matchLabels: {app.kubernetes.io/name: shop}
              nativeHistogramMinBucketFactor: '1.1'
              scrapeProtocols: [OpenMetricsText1.0.0]
            """)
}
