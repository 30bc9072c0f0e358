import KubeDSL
import TestSupport
import Testing

@Suite struct PersistentVolumeClaimTests {
    @Test func `renders size, access and class`() {
        let rendered = render {
            PersistentVolumeClaim("uploads", size: .gibibytes(10), access: .readWriteMany, storageClass: "nfs")
        }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata:
                  name: uploads
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  accessModes:
                  - ReadWriteMany
                  resources:
                    requests:
                      storage: 10Gi
                  storageClassName: nfs

                """)
    }

    @Test func `leaves class to the cluster and access to one node by default`() {
        let rendered = render { PersistentVolumeClaim("uploads", size: .terabytes(2)) }
        #expect(
            rendered.yaml("PersistentVolumeClaim", at: "spec") == """
                accessModes:
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 2T

                """)
    }
}
