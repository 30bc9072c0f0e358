import KubeDSL

@Checked
extension Shop {
    /// Scaling behaviour outside its range.
    private var replicas: Replicas {
        // expected-error@+1{{missing argument for parameter #1 in call}}
        .autoscaled(min: 2, max: 5, .cpu(70)).scaleDown(stabilization: 300)
        // mended: .autoscaled(min: 2, max: 5, .cpu(70)).scaleDown(.pods(1, every: 60), stabilization: 300)
    }
}
