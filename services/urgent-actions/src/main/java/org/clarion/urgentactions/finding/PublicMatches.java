package org.clarion.urgentactions.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up what is published by PostgreSQL's full text search: launched actions by the words of their sheets (V36), documents and
 * asks by words of their own (V49), which the database writes itself as they are published. An action that was opened again keeps
 * for the desk how it was said to have ended; nobody else finds it by that.
 */
@ApplicationScoped
@Transactional
class PublicMatches {

    private static final String FOUND = """
            with asked as materialized (
                select dictionary, asked_words(dictionary, :typed, :exact, :beginning, :countries, :rest) as query
                from (select dictionary from action_words union select dictionary from public_words) dictionaries
            ), sheets as (
                select w.*, query, a.draft, spoken, a.stage = 'LIVE' and concat(spoken ->> 'outcome', spoken ->> 'saidBy',
                           spoken ->> 'thanks', spoken ->> 'next') <> '' as unsaid
                from action_words w join asked using (dictionary) join urgent_action a on a.id = w.action_id
                    cross join lateral (select a.draft -> 'texts' -> cast(w.language as text) as spoken) sheet
                where w.words @@ query and a.stage in ('LIVE', 'ENDED')
            ), open_sheets as (
                select *, case when unsaid then concat_ws(E'\\n', spoken ->> 'summary', strings_at(spoken, 'lax $.points[*]'),
                           spoken ->> 'background', spoken ->> 'sampleLetter', names_in(draft)) else body end as shown
                from sheets
            ), matching as (
                select 'ACTION' as kind, action_id as id, language, dictionary, concat('/actions/', action_id) as path, 'text' as said,
                       coalesce(draft ->> 'country', '') as country, title, shown as body, words, query
                from open_sheets
                where not unsaid or weighed_words(dictionary, numbers_in(draft), title, names_in(draft), shown) @@ query
                union all
                select w.kind, w.subject_id, w.language, dictionary, w.path, case w.kind when 'DOCUMENT' then 'in' end,
                       w.country, w.title, w.body, w.words, query
                from public_words w join asked using (dictionary)
                where w.words @@ query
            ), found as (
                select distinct on (kind, id) kind, id, language, dictionary, country, title, body, query,
                       concat(path, case when language <> :reader then '?' || said || '=' || language end) as path,
                       ts_rank(words, query) + case when language = :reader then 0.01 else 0 end as rank
                from matching
                order by kind, id, rank desc
            )
            """;

    private static final String COUNTED = FOUND + "select kind as kind, count(*) as many from found group by kind";

    private static final String PAGE = FOUND + """
            select kind as kind, path as path, language as language, country as country,
            """ + SoughtRows.MARKED + """

            from (
                select * from found where :only in ('', kind) order by rank desc, kind, id limit :most offset :skipped
            ) page
            order by rank desc, kind, id""";

    private final SoughtRows rows;

    PublicMatches(SoughtRows rows) {
        this.rows = rows;
    }

    /** How many there are of each kind; those of which there is none are missing. */
    Map<PublicKind, Long> howMany(SoughtText sought, String reader) {
        var counted = new EnumMap<PublicKind, Long>(PublicKind.class);
        rows.counted(COUNTED, sought, reader)
                .forEach(row ->
                        counted.put(kind(row), row.get("many", Number.class).longValue()));
        return counted;
    }

    /**
     * Those that fit best first.
     *
     * @param kind the name of one, or empty for all
     */
    List<PublicMatch> some(SoughtText sought, String reader, String kind, int skipped, int most) {
        return rows.page(PAGE, sought, reader, kind, skipped, most)
                .map(row -> new PublicMatch(
                        kind(row),
                        row.get("path", String.class),
                        row.get("language", String.class),
                        row.get("country", String.class),
                        MarkedText.of(row.get("title", String.class), sought.typed()),
                        MarkedText.of(row.get("piece", String.class), sought.typed())))
                .toList();
    }

    private static PublicKind kind(Tuple row) {
        return PublicKind.valueOf(row.get("kind", String.class));
    }
}
