/// The kernel settings that are a pod's own and that the *baseline* Pod Security Standard allows.
/// [Sysctls](https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/)
public enum SafeSysctl: String, Sendable {
    case shmRmidForced = "kernel.shm_rmid_forced"
    case ipLocalPortRange = "net.ipv4.ip_local_port_range"
    case ipLocalReservedPorts = "net.ipv4.ip_local_reserved_ports"
    case ipUnprivilegedPortStart = "net.ipv4.ip_unprivileged_port_start"
    case pingGroupRange = "net.ipv4.ping_group_range"
    case tcpFinTimeout = "net.ipv4.tcp_fin_timeout"
    case tcpKeepaliveInterval = "net.ipv4.tcp_keepalive_intvl"
    case tcpKeepaliveProbes = "net.ipv4.tcp_keepalive_probes"
    case tcpKeepaliveTime = "net.ipv4.tcp_keepalive_time"
    case tcpRmem = "net.ipv4.tcp_rmem"
    case tcpSyncookies = "net.ipv4.tcp_syncookies"
    case tcpWmem = "net.ipv4.tcp_wmem"

    /// The minor version of Kubernetes from which on a pod may set it; nil: all that there are to choose from.
    package var since: Int? {
        switch self {
        case .tcpFinTimeout, .tcpKeepaliveInterval, .tcpKeepaliveProbes, .tcpKeepaliveTime: 29
        case .tcpRmem, .tcpWmem: 32
        default: nil
        }
    }
}
