import KubeDSL

/// The port of SSH.
@Checked
private enum LoginPort: Int, ContainerPort {
    // expected-warning@+1{{port '22' is that of SSH; use kubectl exec, which the cluster controls and logs [ssh-ports]}}
    case ssh = 22
    // mended: case ssh = 2222
}
