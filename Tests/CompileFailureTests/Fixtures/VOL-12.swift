import KubeDSL

@Checked
extension Shop {
    /// A claim without a size.
    private var data: PersistentVolumeClaim {
        PersistentVolumeClaim("data")  // expected-error{{missing argument for parameter 'size' in call}}
        // mended: PersistentVolumeClaim("data", size: .gibibytes(1))
    }
}
