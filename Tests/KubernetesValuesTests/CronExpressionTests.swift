import KubernetesValues
import Testing

struct CronExpressionTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("0 3 * * *", "0 3 * * *"),
            ("*/5 * * * *", "*/5 * * * *"),
            ("0 0 1,15 * MON-FRI", "0 0 1,15 * MON-FRI"),
            ("0  0 * *\t*", "0 0 * * *"),
            (" 0 0 * * * ", "0 0 * * *"),
            ("@daily", "@daily"),
            ("@every 1h30m", "@every 1h30m"),
            ("@every 90m", "@every 1h30m"),
            ("? ? ? ? ?", "? ? ? ? ?"),
            ("0 0 30 2 1", "0 0 30 2 1"),
            ("0 0 29 2 *", "0 0 29 2 *"),
            ("*/59 * * * *", "*/59 * * * *"),
            ("* * * FEB Sun", "* * * FEB Sun"),
            ("5-5/1 * * * *", "5-5/1 * * * *"),
            ("59/1 * * * *", "59/1 * * * *"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try CronExpression(text)
        #expect(value.description == canonical)
        #expect(try CronExpression(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("0 0 31 2 *", "schedule '0 0 31 2 *' names a date that no year has", 4..<8),
            Refusal("0 0 31 4,6 *", "schedule '0 0 31 4,6 *' names a date that no year has", 4..<10),
            Refusal("", "schedule must not be empty", 0..<0),
            Refusal(
                "0 0 * *",
                "schedule '0 0 * *' must have five fields, not 4: minute, hour, day of month, month, day of "
                    + "week",
                0..<7
            ),
            Refusal(
                "0 0 0 * * *",
                "schedule '0 0 0 * * *' must have five fields, not 6: minute, hour, day of month, month, "
                    + "day of week; there is none for seconds",
                0..<11,
                replacement: "0 0 * * *"
            ),
            Refusal(
                "0 0 * * * 2024",
                "schedule '0 0 * * * 2024' must have five fields, not 6: minute, hour, day of month, month, "
                    + "day of week; there is none for seconds",
                0..<14
            ),
            Refusal("60 * * * *", "minute of schedule '60 * * * *' must be between 0 and 59, not '60'", 0..<2),
            Refusal("* 24 * * *", "hour of schedule '* 24 * * *' must be between 0 and 23, not '24'", 2..<4),
            Refusal("* * 0 * *", "day of month of schedule '* * 0 * *' must be between 1 and 31, not '0'", 4..<5),
            Refusal("* * * 13 *", "month of schedule '* * * 13 *' must be between 1 and 12, not '13'", 6..<8),
            Refusal(
                "* * * * 7",
                "day of week of schedule '* * * * 7' must be between 0 and 6, not '7'; Sunday is 0",
                8..<9,
                replacement: "* * * * 0"
            ),
            Refusal(
                "* * * * 1-7",
                "day of week of schedule '* * * * 1-7' must be between 0 and 6, not '7'; Sunday is 0",
                10..<11
            ),
            Refusal(
                "*/61 * * * *",
                "minute of schedule '*/61 * * * *' must not have a step of 61, larger than its range; only "
                    + "0 would be left",
                2..<4
            ),
            Refusal(
                "*/60 * * * *",
                "minute of schedule '*/60 * * * *' must not have a step of 60, larger than its range; only "
                    + "0 would be left",
                2..<4
            ),
            Refusal(
                "5/60 * * * *",
                "minute of schedule '5/60 * * * *' must not have a step of 60, larger than its range; only "
                    + "5 would be left",
                2..<4
            ),
            Refusal("*/0 * * * *", "minute of schedule '*/0 * * * *' must have a step above 0", 2..<3),
            Refusal(
                "1,,2 * * * *",
                "minute of schedule '1,,2 * * * *' must not have an empty item in the list",
                0..<4
            ),
            Refusal(", * * * *", "minute of schedule ', * * * *' must not have an empty item in the list", 0..<1),
            Refusal(
                "5-1 * * * *",
                "minute of schedule '5-1 * * * *' must not have a range that starts after its end",
                0..<3
            ),
            Refusal("1-2-3 * * * *", "minute of schedule '1-2-3 * * * *' must have at most one '-'", 0..<5),
            Refusal("1/2/3 * * * *", "minute of schedule '1/2/3 * * * *' must have at most one '/'", 0..<5),
            Refusal("*-5 * * * *", "minute of schedule '*-5 * * * *' must not contain '*'", 0..<1),
            Refusal("+5 * * * *", "minute of schedule '+5 * * * *' must not contain '+'", 0..<1),
            Refusal(
                "-1 * * * *",
                "minute of schedule '-1 * * * *' must have a number on both sides of '-' and '/'",
                0..<0
            ),
            Refusal("a * * * *", "minute of schedule 'a * * * *' must not contain 'a'", 0..<1),
            Refusal(
                "* * * february *",
                "month of schedule '* * * february *' must not be 'february'; use numbers or the first "
                    + "three letters of a name",
                6..<14
            ),
            Refusal("* * L * *", "day of month of schedule '* * L * *' must not contain 'L'", 4..<5),
            Refusal("* * * * 1#2", "day of week of schedule '* * * * 1#2' must not contain '#'", 9..<10),
            Refusal(
                "@Daily",
                "schedule '@Daily' is unknown; known are '@yearly', '@annually', '@monthly', '@weekly', "
                    + "'@daily', '@midnight', '@hourly' and '@every 1h'",
                0..<6,
                replacement: "@daily"
            ),
            Refusal("@reboot", "schedule '@reboot' has no meaning in a cluster; a Job runs once", 0..<7),
            Refusal(
                "@hourlyx",
                "schedule '@hourlyx' is unknown; known are '@yearly', '@annually', '@monthly', '@weekly', "
                    + "'@daily', '@midnight', '@hourly' and '@every 1h'",
                0..<8
            ),
            Refusal(
                "@every",
                "schedule '@every' is unknown; known are '@yearly', '@annually', '@monthly', '@weekly', "
                    + "'@daily', '@midnight', '@hourly' and '@every 1h'",
                0..<6
            ),
            Refusal(
                "@every 1",
                "duration '1' must have a unit after the number: 's', 'm' or 'h'",
                7..<8,
                replacement: "@every 1s"
            ),
            Refusal("@every 500ms", "duration '500ms' must be a whole number of seconds", 7..<12),
            Refusal("@every 0s", "schedule '@every 0s' must have an interval of at least one second", 7..<9),
            Refusal("@every -1h", "duration '-1h' must not be negative", 7..<8),
            Refusal(
                "TZ=Europe/Berlin 0 3 * * *",
                "schedule 'TZ=Europe/Berlin 0 3 * * *' must not set a time zone; use the field 'timeZone'",
                0..<16
            ),
            Refusal(
                "CRON_TZ=UTC 0 3 * * *",
                "schedule 'CRON_TZ=UTC 0 3 * * *' must not set a time zone; use the field 'timeZone'",
                0..<11
            ),
            Refusal("TZ=", "schedule 'TZ=' must not set a time zone; use the field 'timeZone'", 0..<3),
            Refusal("0 0 * * *\n", "schedule '0 0 * * *\\n' must not contain a line break", 9..<10),
            Refusal(
                "1/ * * * *",
                "minute of schedule '1/ * * * *' must have a number on both sides of '-' and '/'",
                2..<2
            ),
            Refusal(
                "/5 * * * *",
                "minute of schedule '/5 * * * *' must have a number on both sides of '-' and '/'",
                0..<0
            ),
            Refusal(
                "1- * * * *",
                "minute of schedule '1- * * * *' must have a number on both sides of '-' and '/'",
                2..<2
            ),
            Refusal(
                "* * * * 7,7",
                "day of week of schedule '* * * * 7,7' must be between 0 and 6, not '7'; Sunday is 0",
                8..<9
            ),
            Refusal(
                "10-20/11 * * * *",
                "minute of schedule '10-20/11 * * * *' must not have a step of 11, larger than its range; "
                    + "only 10 would be left",
                6..<8
            ),
            Refusal(
                "99999999999999999999 * * * *",
                "minute of schedule '99999999999999999999 * * * *' must be between 0 and 59, not "
                    + "'99999999999999999999'",
                0..<20
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: CronExpression.self, rule: "cron")
    }

    @Test func `agrees with the API server's parser, less what is never meant`() throws {
        MutatedTexts(
            samples: [
                "0 3 * * *", "*/5 * * * *", "0 0 1,15 * MON-FRI", "5-59/10 8-18 ? jan-dec 0-6", "0 0 31 2 *",
                "10/5 1 30 2,4 *",
                "59 23 31 12 sun",
            ],
            alphabet: "01259*/-,? a",
            count: 4000
        ).expectAgreement(of: CronExpression.self) { CronOracle.accepts($0) }
    }
}
