package org.clarion.actionreports.files;

/** Lines that wait to be counted under a reference that was counted before with other figures: they change nothing. */
final class OtherFigures {

    /** Holds of such a line of {@code import_line}; a report is asked what it first said, as when the line comes to count. */
    static final String CONDITION = """
            key is not null and outcome is null and exists (
                select from report_now where idempotency_key = key and first_said <>
                    row(import_line.action_id, import_line.target_id, import_line.channel, import_line.quantity,
                        import_line.acted_on, import_line.country, import_line.section, import_line.people,
                        import_line.replied)::text)""";

    private OtherFigures() {}
}
