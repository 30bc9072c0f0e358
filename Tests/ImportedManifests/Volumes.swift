import KubeDSL

/// Imported from volumes.yaml.
struct Volumes: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("files")
        nfsDataPersistentVolume
        dataClaim
        fastStorageClass
    }
}

extension Volumes {
    var nfsDataPersistentVolume: CoreV1.PersistentVolume {
        CoreV1.PersistentVolume(
            metadata: MetaV1.ObjectMeta(name: "nfs-data"),
            spec: CoreV1.PersistentVolumeSpec(
                capacity: ["storage": "1Ti"],
                nfs: CoreV1.NFSVolumeSource(server: "nfs.example.com", path: "/export"),
                accessModes: [.readWriteMany, .readOnlyMany],
                persistentVolumeReclaimPolicy: .retain,
                storageClassName: "",
                mountOptions: ["hard", "nfsvers=4.1"],
                volumeMode: .filesystem
            )
        )
    }

    var dataClaim: PersistentVolumeClaim {
        PersistentVolumeClaim("data", size: .tebibytes(1), access: .readWriteMany, storageClass: "")
            .patch { (persistentVolumeClaim: inout CoreV1.PersistentVolumeClaim) in
                persistentVolumeClaim.metadata.labels = nil
                persistentVolumeClaim.spec.volumeName = "nfs-data"
            }
    }

    var fastStorageClass: StorageClass {
        StorageClass(
            "fast",
            provisioner: "ebs.csi.aws.com",
            reclaim: .delete,
            parameters: ["type": "gp3", "iops": "3000"]
        )
        .annotations(["storageclass.kubernetes.io/is-default-class": "true"])
        .patch { (storageClass: inout StorageV1.StorageClass) in
            storageClass.metadata.labels = nil
        }
    }
}
