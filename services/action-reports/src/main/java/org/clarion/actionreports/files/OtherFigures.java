package org.clarion.actionreports.files;

/** Lines that wait to be counted under a reference that was counted before with other figures: they change nothing. */
final class OtherFigures {

    private static final String SAID = """
            row(%1$s.action_id, %1$s.target_id, %1$s.channel, %1$s.quantity, %1$s.acted_on, %1$s.country, %1$s.section,
                %1$s.people, %1$s.replied)::text""";

    /** Holds of such a line of {@code import_line}; a report is asked what it first said, as when the line comes to count. */
    static final String CONDITION = """
            key is not null and outcome is null and exists (
                select from report where idempotency_key = key and %s <> coalesce(
                    (select %s from amendment as said where report_id = report.report_id and kind = 'CORRECTED'
                     order by amendment_id limit 1), %s))""".formatted(of("import_line"), first(), of("report"));

    private OtherFigures() {}

    private static String of(String table) {
        return SAID.formatted(table);
    }

    /** What was corrected later is about the same action. */
    private static String first() {
        return of("said").replace("said.action_id", "report.action_id");
    }
}
