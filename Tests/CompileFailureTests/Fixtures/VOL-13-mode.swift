import KubeDSL

@Checked
extension Shop {
    /// An access mode that excludes the others, beside others.
    private var data: PersistentVolumeClaim {
        // expected-error@+1{{type 'CoreV1.PersistentVolumeAccessMode' has no member 'readWriteAll'}}
        PersistentVolumeClaim("data", size: .gibibytes(1), access: .readWriteAll)
        // mended: PersistentVolumeClaim("data", size: .gibibytes(1), access: .readWriteMany)
    }
}
