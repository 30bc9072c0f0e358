import ManifestChecks
import Testing

struct ClusterAddressTests {
    @Test(
        "addresses of Services are found in text, with the ports that they mean",
        arguments: [
            ("http://backend:3000/api", ["backend//3000"]),
            ("https://backend", ["backend//443"]),
            ("redis://user:secret@redis.shop.svc.cluster.local/0", ["redis/shop/6379"]),
            ("jdbc:postgresql://db:5433/app", ["db//5433"]),
            ("kafka-0:9092,kafka-1:9092", ["kafka-0//9092", "kafka-1//9092"]),
            ("grpc://backend", ["backend//"]),
            ("db-0.db.shop.svc:5432", ["db/shop/5432"]),
            ("[\"http://a\", \"http://b\"]", ["a//80", "b//80"]),
            ("backend", []),
            ("http://localhost:3000", []),
            ("http://127.0.0.1:3000", []),
            ("http://[::1]:3000", []),
            ("http://$(HOST):3000", []),
            ("http://backend-${SUFFIX}:3000", []),
            ("s3://bucket/key", []),
            ("https://a.b.example.com", []),
            ("registry/backend:80", []),
            ("file:///etc/config", []),
        ])
    func addresses(in text: String, _ expected: [String]) {
        let found = ClusterAddress.all(in: text).map {
            "\($0.service)/\($0.namespace ?? "")/\($0.port.map(String.init) ?? "")"
        }
        #expect(found == expected)
    }
}
