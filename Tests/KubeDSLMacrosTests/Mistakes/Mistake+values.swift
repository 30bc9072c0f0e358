extension Mistake {
    /// Values that are made from text or a number.
    static let values = [
        Mistake(
            #"try CIDR("10.0.0.0/‸33")"#, "cidr",
            "prefix length '33' must be between 0 and 32"),
        Mistake(
            #"try CPUQuantity("1‸Gi")"#, "cpu-quantity",
            "cpu '1Gi' must not have a unit of memory; write cores, or thousandths of a core with 'm'"),
        Mistake(
            #"try CronExpression("‸daily")"#, "cron",
            "schedule 'daily' must have five fields, not 1: minute, hour, day of month, month, day of week"),
        Mistake(
            #"try DurationSeconds("‸30")"#, "duration",
            "duration '30' must have a unit after the number: 's', 'm' or 'h'",
            fix: "write '30s'", fixed: #"try DurationSeconds("30s")"#),
        Mistake(
            #"try IPAddress("::1‸::")"#, "ip-address",
            "ip address '::1::' must have '::' only once"),
        Mistake(
            #"try ImageReference("a‸ b")"#, "image-reference",
            "image 'a b' must not contain a space"),
        Mistake(
            #"try MemoryQuantity("512‸m")"#, "memory-quantity",
            "memory '512m' is in thousandths of a byte; write '512Mi' or '512M'"),
        Mistake(
            #"try Percent("‸101%")"#, "percent",
            "percent '101' must be between 0 and 100"),
        Mistake(
            #"try PortName("‸8080")"#, "port-name",
            "port name '8080' must have at least one letter"),
        Mistake(
            #"try TimeZoneName.init("‸Berlin")"#, "time-zone",
            "time zone 'Berlin' is not in the IANA database; did you mean 'Europe/Berlin'?",
            fix: "write 'Europe/Berlin'", fixed: #"try TimeZoneName.init("Europe/Berlin")"#),
        Mistake(
            "try GroupID(‸0)", "group-id",
            "group '0' is root; use a number from 1 to 2147483647, such as 10001"),
        Mistake(
            "try NodePort(‸80)", "node-port",
            "node port '80' must be between 30000 and 32767"),
        Mistake(
            "try PortNumber(‸65536)", "port-number",
            "port '65536' must be between 1 and 65535"),
        Mistake(
            "try UserID(‸0)", "user-id",
            "user '0' is root; use a number from 1 to 2147483647, such as 10001"),
    ]
}
