package org.clarion.urgentactions.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/**
 * Looks actions up by PostgreSQL's full text search. What can be found of each is written by the database itself as the sheet is
 * (V36), in the dictionary of each of its languages, and without accents beside it.
 */
@ApplicationScoped
@Transactional
class WordMatches {

    /** A question for each dictionary in use; the index is asked with each. */
    private static final String FOUND = """
            with asked as materialized (
                select dictionary, asked_words(dictionary, :typed, :exact, :beginning, :countries, :rest) as query
                from (select distinct dictionary from action_words) dictionaries
            ), found as (
                select distinct on (action_id) action_id, language, dictionary, title, body, query,
                       ts_rank(words, query) + case when language = :reader then 0.01 else 0 end as rank
                from action_words join asked using (dictionary)
                where words @@ query
                order by action_id, rank desc
            )
            """;

    private static final String COUNTED = FOUND + """
            select stage as stage, count(*) as many
            from found join urgent_action on urgent_action.id = found.action_id
            group by stage""";

    private static final String PAGE = FOUND + """
            select cast(action_id as text) as id, language as language,
            """ + SoughtRows.MARKED + """

            from (
                select found.* from found join urgent_action on urgent_action.id = found.action_id
                where :only in ('', stage)
                order by rank desc, urgent_action.changed_at desc, action_id
                limit :most offset :skipped
            ) page
            order by rank desc, action_id""";

    private final SoughtRows rows;

    WordMatches(SoughtRows rows) {
        this.rows = rows;
    }

    /** How many there are of each stage; those of which there is none are missing. */
    Map<Stage, Long> howMany(SoughtText sought, String reader) {
        var counted = new EnumMap<Stage, Long>(Stage.class);
        rows.counted(COUNTED, sought, reader)
                .forEach(row -> counted.put(
                        Stage.valueOf(row.get("stage", String.class)),
                        row.get("many", Number.class).longValue()));
        return counted;
    }

    /**
     * Those that fit best first.
     *
     * @param stage the name of one, or empty for all
     */
    List<WordMatch> some(SoughtText sought, String reader, String stage, int skipped, int most) {
        return rows.page(PAGE, sought, reader, stage, skipped, most)
                .map(row -> new WordMatch(
                        UUID.fromString(row.get("id", String.class)),
                        row.get("language", String.class),
                        MarkedText.of(row.get("title", String.class), sought.typed()),
                        MarkedText.of(row.get("piece", String.class), sought.typed())))
                .toList();
    }
}
