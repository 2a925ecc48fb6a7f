package org.clarion.actionreports.screening.bulk;

/** By how much totals move when listed reports are judged, said once for the preview and for the deed. */
final class BulkImpact {

    private BulkImpact() {}

    /** A report of a file that was taken back counts again with its file, not with an undo. */
    static final String OF_NO_FILE_TAKEN_BACK =
            "not exists (select from taken_back_report where taken_back_report.report_id = report.report_id)";

    /**
     * A listed report is touched only if it stands as it was shown and says what it said, and for an undo, if nobody has
     * judged it since.
     */
    static final String STANDS = """
            swept.outcome is null and report.judgement = swept.before and swept.corrected = report.corrected_by
            and (sweep.undoes is null
                 or %s and report.judged_by = 'sweep:' || sweep.undoes)""".formatted(OF_NO_FILE_TAKEN_BACK);

    /** Takes the sweep's id, and a further condition in the place of its {@code %s}. */
    static final String PER_ACTION = """
            select action_id, count(*) as reports, sum(quantity)::bigint as letters,
                   sum(quantity * weight)::bigint as reported,
                   coalesce(sum(quantity * weight) filter (where is_verified), 0)::bigint as verified,
                   coalesce(sum(quantity * weight) filter (where has_arrived), 0)::bigint as delivered
            from sweep join swept using (sweep_id) join report_now as report using (report_id)
            cross join lateral (select case when report.is_withdrawn then 0
                else (swept.after = 'COUNTED')::int - (swept.before = 'COUNTED')::int end as weight) as weighed
            where sweep.sweep_id = ? %s
            group by action_id""";
}
