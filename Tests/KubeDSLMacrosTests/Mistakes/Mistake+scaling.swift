extension Mistake {
    /// Replicas, budgets, updates, schedules.
    static let scaling = [
        Mistake(
            "Replicas.autoscaled(min: ‸5, max: 2, .cpu(70))", "replica-range",
            "min '5' must not be above max '2'",
            fix: "swap the two", fixed: "Replicas.autoscaled(min: 2, max: 5, .cpu(70))"),
        Mistake(
            #"Deployment("a", replicas: .autoscaled(min: ‸0, max: 2, .cpu(70)))"#, "replica-range",
            "min '0' must be at least 1 for the autoscaler to have a pod to measure"),
        Mistake(
            #"Deployment("a", replicas: .autoscaled(min: 1, max: ‸0, .cpu(70)))"#, "replica-range",
            "max '0' must be at least 1 for the autoscaler to have a pod to measure"),
        Mistake(
            #"Deployment("a", replicas: .autoscaled(min: 2, max: ‸2, .cpu(70)))"#, "idle-autoscaler",
            "min and max are both '2', so nothing ever scales; write the number of replicas", isWarning: true,
            fix: "write '2'", fixed: #"Deployment("a", replicas: 2)"#),
        Mistake(
            "backend.disruptionBudget(maxUnavailable: ‸0)", "blocked-eviction",
            "maxUnavailable '0' allows no eviction, so nodes cannot be drained; allow at least 1"),
        Mistake(
            "backend.disruptionBudget(maxUnavailable: ‸0%)", "blocked-eviction",
            "maxUnavailable '0%' allows no eviction, so nodes cannot be drained; allow at least 1"),
        Mistake(
            "backend.disruptionBudget(minAvailable: ‸.percent(100))", "blocked-eviction",
            "minAvailable '100%' allows no eviction, so nodes cannot be drained; demand fewer"),
        Mistake(
            "backend.disruptionBudget(minAvailable: ‸101%)", "percent",
            "percent '101' must be between 0 and 100"),
        Mistake(
            "backend.rollout(unavailable: ‸0, surge: 0%)", "stuck-rollout",
            "unavailable '0' and surge '0%' leave an update no way to start; allow one of them"),
        Mistake(
            "backend.rollout(unavailable: ‸150%, surge: 1)", "percent",
            "percent '150' must be between 0 and 100"),
        Mistake(
            "backend.revisionHistory(‸0)", "discarded-revisions",
            "revision history '0' leaves nothing to roll back to; keep at least 1", isWarning: true),
        Mistake(
            #"CronJob("a", schedule: "@daily", startWithin: ‸5)"#, "short-starting-deadlines",
            "a start at most '5' seconds late may never happen, for the controller looks every ten seconds; allow 10 or more",
            isWarning: true),
        Mistake(
            #"CronJob("a", schedule: "0 ‸25 * * *")"#, "cron",
            "hour of schedule '0 25 * * *' must be between 0 and 23, not '25'"),
        Mistake(
            #"CronJob("a", schedule: "‸* * * * * *")"#, "cron",
            "schedule '* * * * * *' must have five fields, not 6: minute, hour, day of month, month, day of week; there is none for seconds"
        ),
        Mistake(
            #"CronJob("a", schedule: "@daily", timeZone: "‸Europe/Berln")"#, "time-zone",
            "time zone 'Europe/Berln' is not in the IANA database; did you mean 'Europe/Berlin'?",
            fix: "write 'Europe/Berlin'", fixed: #"CronJob("a", schedule: "@daily", timeZone: "Europe/Berlin")"#),
        Mistake(
            #"BatchV1.CronJobSpec(schedule: "‸TZ=UTC 0 3 * * *")"#, "cron",
            "schedule 'TZ=UTC 0 3 * * *' must not set a time zone; use the field 'timeZone'"),
        Mistake(
            #"BatchV1.CronJobSpec(timeZone: "‸Local")"#, "time-zone",
            "time zone 'Local' would be that of the server; name a zone, such as 'Etc/UTC'"),
    ]
}
