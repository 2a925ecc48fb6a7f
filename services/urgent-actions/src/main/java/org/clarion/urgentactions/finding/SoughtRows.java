package org.clarion.urgentactions.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Stream;

/** Asks the database for what somebody typed: one question for each dictionary in use, the words found marked in what comes back. */
@ApplicationScoped
class SoughtRows {

    /** The title and the best pieces of a found row with its words marked, as columns {@code title} and {@code piece}. */
    static final String MARKED = """
            ts_headline(cast(dictionary as regconfig), title, query,
                       concat('HighlightAll=true, StartSel=', :start, ', StopSel=', :stop)) as title,
                   ts_headline(cast(dictionary as regconfig), body, query,
                       concat('MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … ", StartSel=', :start,
                           ', StopSel=', :stop)) as piece""";

    private final EntityManager database;

    SoughtRows(EntityManager database) {
        this.database = database;
    }

    Stream<Tuple> counted(String sql, SoughtText sought, String reader) {
        return of(sql, sought, reader, Map.of());
    }

    /** @param only the name of one kind or stage, or empty for all */
    Stream<Tuple> page(String sql, SoughtText sought, String reader, String only, int skipped, int most) {
        return of(
                sql,
                sought,
                reader,
                Map.of(
                        "start", MarkedText.START,
                        "stop", MarkedText.STOP,
                        "only", only,
                        "skipped", skipped,
                        "most", most));
    }

    /** @param page what the question asks for besides the words */
    Stream<Tuple> of(String sql, SoughtText sought, String reader, Map<String, Object> page) {
        var query = database.createNativeQuery(sql, Tuple.class);
        page.forEach(query::setParameter);
        Stream<?> found = query.setParameter("typed", sought.typed())
                .setParameter("exact", sought.exact())
                .setParameter("beginning", sought.beginning())
                .setParameter("countries", sought.countries())
                .setParameter("rest", sought.rest())
                .setParameter("reader", reader)
                .getResultStream();
        return found.map(Tuple.class::cast);
    }
}
