package org.clarion.actionreports.files;

/**
 * Lines that say the very same as lines of other files, which count already or are about to: somebody mended a file and
 * handed it in whole.
 */
final class DuplicateLines {

    private static final String SAID = """
            row(line.action_id, line.target_id, line.channel, line.quantity, line.acted_on, line.country, line.section,
                line.people)::text""";

    private static final String NAMED = "line.cells[%d] <> ''".formatted(ListColumn.REFERENCE.ordinal() + 1);

    /**
     * The numbers of such lines among those that would count, for the first time or again; asks for the import once. As
     * many are twins as were counted, no more. Two lines that each have a reference of their own are two, whatever they
     * say.
     */
    static final String LINES = """
            with asked as (select ?::uuid as id),
            mine as (
                select number, said, named, row_number() over (partition by said order by number) as nth
                from (select line.line as number, %1$s as said, %2$s as named
                      from asked join import_line as line on import_id = asked.id
                      where key is not null
                            and (judged_before <> 'INVALID' or outcome is null
                                 and not exists (select from report_now where idempotency_key = key))) as waiting),
            actions as (select distinct action_id from asked join import_line on import_id = asked.id),
            theirs as (
                select said, count(*) as many, count(*) filter (where not named) as nameless
                from (select %1$s as said, %2$s as named
                      from actions join import_line as line using (action_id)
                      join asked on import_id <> asked.id join import using (import_id) join report_now using (report_id)
                      where outcome = 'COUNTED' and judgement <> 'INVALID' and not is_withdrawn
                            and stage <> 'TAKING_BACK'
                      union all
                      select said, named
                      from (select distinct on (key) %1$s as said, %2$s as named
                            from import join asked on import_id <> asked.id join import_line as line using (import_id)
                            join actions using (action_id)
                            where stage = 'COUNTING' and key is not null and outcome is null
                                  and not exists (select from report_now where idempotency_key = key)
                                  or stage = 'COUNTING_AGAIN' and judged_before <> 'INVALID') as coming) as counted
                group by said)
            select number from mine join theirs using (said)
            where nth <= case when named then nameless else many end""".formatted(SAID, NAMED);

    private DuplicateLines() {}
}
