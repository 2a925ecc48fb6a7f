package org.clarion.actionreports.files;

/** Lines that say the very same as lines of other files, which count already: somebody mended a file and handed it in whole. */
final class Twins {

    private static final String SAID = """
            row(line.action_id, line.target_id, line.channel, line.quantity, line.acted_on, line.country, line.section,
                line.people)::text""";

    private static final String NAMED = "line.cells[%d] <> ''".formatted(Column.REFERENCE.ordinal() + 1);

    /**
     * The numbers of such lines; asks for the import three times. As many are twins as were counted, no more. Two lines
     * that each have a reference of their own are two, whatever they say.
     */
    static final String LINES = """
            with mine as (
                select number, said, named, row_number() over (partition by said order by number) as nth
                from (select line.line as number, %1$s as said, %2$s as named from import_line as line
                      where import_id = ? and key is not null and outcome is null
                            and not exists (select from report where idempotency_key = key)) as waiting),
            theirs as (
                select said, count(*) as many, count(*) filter (where not named) as nameless
                from (select %1$s as said, %2$s as named from import_line as line join report using (report_id)
                      where import_id <> ? and outcome = 'COUNTED' and judgement <> 'INVALID' and withdrawn_at is null
                            and line.action_id in (select action_id from import_line where import_id = ?)) as counted
                group by said)
            select number from mine join theirs using (said)
            where nth <= case when named then nameless else many end""".formatted(SAID, NAMED);

    private Twins() {}
}
