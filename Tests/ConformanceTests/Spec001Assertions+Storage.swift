import Testing

extension Spec001Assertions {
    static let storage: [Assertion] = [
        Assertion("FR-025", "US4.1") { stack in
            let minikube = try stack["minikube"]
            let claim = try minikube.object("PersistentVolumeClaim", "redis-data-pvc")
            #expect(claim.namespace == "todo-phaseiv")
            #expect(claim.quantity("spec.resources.requests.storage") == (try amount("1Gi")))
            #expect(minikube.all("PersistentVolumeClaim").count == 1)
            #expect(try minikube.object("StatefulSet", "redis")["spec.volumeClaimTemplates"] == nil)
        },
        Assertion("FR-026") { stack in
            let claim = try stack["minikube"].object("PersistentVolumeClaim", "redis-data-pvc")
            #expect(claim.text("spec.storageClassName") == "standard")
        },
        Assertion("FR-027") { stack in
            let claim = try stack["minikube"].object("PersistentVolumeClaim", "redis-data-pvc")
            #expect(claim.texts("spec.accessModes") == ["ReadWriteOnce"])
        },
        Assertion("FR-028") { stack in try expectDataMount(in: try stack["minikube"]) },
        Assertion("FR-029") { stack in
            let redis = try stack["minikube"].container(of: "redis")
            #expect(try argument("--appendonly", of: redis) == "yes")
            #expect(try argument("--dir", of: redis) == "/data")
        },
        Assertion("SC-004") { stack in
            let minikube = try stack["minikube"]
            try expectDataMount(in: minikube)
            let redis = try minikube.container(of: "redis")
            #expect(try argument("--appendonly", of: redis) == "yes")
            // `redis-cli` without a password of its own is let in.
            #expect(try argument("--requirepass", of: redis) == "$(REDIS_PASSWORD)")
            for name in ["REDIS_PASSWORD", "REDISCLI_AUTH"] {
                let variable = try redis.item(name, in: "env")
                #expect(variable.text("valueFrom.secretKeyRef.name") == "todo-app-secrets", "\(name)")
                #expect(variable.text("valueFrom.secretKeyRef.key") == "REDIS_PASSWORD", "\(name)")
            }
        },
        Assertion("US4.5") { stack in
            let minikube = try stack["minikube"]
            try expectDataMount(in: minikube)
            let claim = try minikube.object("PersistentVolumeClaim", "redis-data-pvc")
            #expect(claim.texts("spec.accessModes") == ["ReadWriteOnce"])
        },
        Assertion("EDGE-4") { stack in
            let minikube = try stack["minikube"]
            let redis = try minikube.object("StatefulSet", "redis")
            #expect(redis["spec.volumeClaimTemplates"] == nil)
            #expect(redis["spec.persistentVolumeClaimRetentionPolicy"] == nil)
            // Nobody owns the claim, so nobody takes it along.
            let claim = try minikube.object("PersistentVolumeClaim", "redis-data-pvc")
            #expect(claim["metadata.ownerReferences"] == nil)
            try expectDataMount(in: minikube)
        },
    ]

    /// Redis mounts the claim at `/data` and may write there.
    private static func expectDataMount(in variant: RenderedVariant) throws {
        let redis = try variant.object("StatefulSet", "redis")
        let mount = try variant.container(of: "redis").item("/data", in: "volumeMounts", by: "mountPath")
        #expect(mount.flag("readOnly") != true)
        #expect(mount["subPath"] == nil)
        let name = try #require(mount.text("name"))
        let volume = try redis.item(name, in: "spec.template.spec.volumes")
        #expect(volume.text("persistentVolumeClaim.claimName") == "redis-data-pvc")
        #expect(volume.flag("persistentVolumeClaim.readOnly") != true)
    }
}
