import KubeDSL

@Checked
extension Shop {
    /// An access mode that excludes the others, beside others.
    private var data: PersistentVolumeClaim {
        // expected-error@+3{{cannot convert value of type '[Any]' to expected argument type 'CoreV1.PersistentVolumeAccessMode'}}
        // expected-error@+2{{reference to member 'readWriteOncePod' cannot be resolved without a contextual type}}
        // expected-error@+1{{reference to member 'readWriteMany' cannot be resolved without a contextual type}}
        PersistentVolumeClaim("data", size: .gibibytes(1), access: [.readWriteOncePod, .readWriteMany])
        // mended: PersistentVolumeClaim("data", size: .gibibytes(1), access: .readWriteOncePod)
    }
}
