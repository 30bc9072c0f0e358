/// The one port of a system that is reached by HTTPS.
public enum HTTPSPort: Int, ContainerPort { case https = 443 }
