package org.clarion.urgentactions.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Reader;

/**
 * The published documents as they are filed: by kind, country and year, and by the words the database keeps of them (V49). However
 * many there are, a page reads its own.
 */
@ApplicationScoped
@Transactional
public class FiledDocuments {

    private static final String YEAR =
            "cast(extract(year from coalesce(issued_on, cast(published_at at time zone 'UTC' as date))) as text)";

    private static final String FILED = """
            with asked as materialized (
                select dictionary, asked_words(dictionary, :typed, :exact, :beginning, :countries, :rest) as query
                from (select distinct dictionary from public_words where :reader <> '' and :typed <> '') dictionaries
            ), filed as (
                select id, published_at from public_document
                where state = 'PUBLISHED' and :kind in ('', kind) and :country in ('', country)
                    and :year in ('', %s)
                    and (:typed = '' or id in (
                        select subject_id from public_words w join asked using (dictionary) where w.kind = 'DOCUMENT' and w.words @@ query))
            )
            """.formatted(YEAR);

    private static final String COUNTED = FILED + "select count(*) as many from filed";

    private static final String PAGE = FILED
            + "select cast(id as text) as id from filed order by published_at desc, id limit :most offset :skipped";

    private static final String NUMBERED = """
            select cast(id as text) from public_document
            where state = 'PUBLISHED' and lower(regexp_replace(index_number, '[^[:alnum:]]+', '', 'g')) = :signs
            order by published_at desc limit 1""";

    private final SoughtRows rows;
    private final EntityManager database;
    private final Reader reader;

    FiledDocuments(SoughtRows rows, EntityManager database, Reader reader) {
        this.rows = rows;
        this.database = database;
        this.reader = reader;
    }

    public long howMany(DocumentFilter filter) {
        return asked(COUNTED, filter, Map.of())
                .mapToLong(row -> row.get("many", Number.class).longValue())
                .sum();
    }

    /** Their ids, the newest first. */
    public List<UUID> some(DocumentFilter filter, int skipped, int most) {
        return asked(PAGE, filter, Map.of("skipped", skipped, "most", most))
                .map(row -> UUID.fromString(row.get("id", String.class)))
                .toList();
    }

    /** The one with this index number, however the signs between its letters and figures are written. */
    public Optional<UUID> numbered(String index) {
        var signs = index.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        Stream<?> ids = signs.isEmpty()
                ? Stream.of()
                : database.createNativeQuery(NUMBERED)
                        .setParameter("signs", signs)
                        .getResultStream();
        return ids.map(id -> UUID.fromString(String.valueOf(id))).findFirst();
    }

    /** The kinds that occur. */
    public List<String> kinds() {
        return occurring("kind");
    }

    /** The countries that occur, by their codes. */
    public List<String> countries() {
        return occurring("country");
    }

    /** The years that occur, the latest first. */
    public List<String> years() {
        return occurring(YEAR).reversed();
    }

    private List<String> occurring(String column) {
        Stream<?> values = database.createNativeQuery(
                        "select distinct %s as one from public_document where state = 'PUBLISHED' and %s is not null order by one"
                                .formatted(column, column))
                .getResultStream();
        return values.map(String::valueOf).toList();
    }

    private Stream<Tuple> asked(String sql, DocumentFilter filter, Map<String, Object> page) {
        var sought = SoughtText.of(filter.words(), reader.countries());
        var all = new HashMap<String, Object>(page);
        all.putAll(Map.of("kind", filter.kind(), "country", filter.country(), "year", filter.year()));
        return rows.of(sql, sought, reader.language(), all);
    }
}
