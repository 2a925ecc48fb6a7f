package org.clarion.letters.overseeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.sending.LossReason;
import org.jspecify.annotations.Nullable;

/** How many letters are where, and why those that wait are waiting. No person and no text is read here. */
@ApplicationScoped
class Overview {

    /** To be joined to letters (l) and actions (a). */
    static final String OFFICIAL = """
            left join lateral (
                select target from jsonb_array_elements(a.sheet -> 'targets') target
                where target ->> 'targetId' = cast(l.target_id as text)) t on true
            """;

    /** One action's letters by stage. */
    record Row(
            UUID actionId,
            String title,
            PlacedSheet place,
            long written,
            long inReview,
            long queued,
            long accepted,
            long bounced,
            long returned,
            long failed) {

        /** Where its letters are, official by official. */
        public String letters() {
            return "/desk/letters/actions/" + actionId;
        }
    }

    /** Letters of one action that wait for the same reason. */
    record Waiting(
            String title,
            PlacedSheet place,
            String official,
            long letters,
            @Nullable String reason,
            Instant next,
            boolean digest) {

        public LossReason why() {
            return LossReason.of(reason);
        }
    }

    private final EntityManager entities;

    Overview(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<Row> rows() {
        return list("""
                select a.action_id, a.sheet -> 'texts' -> (a.sheet ->> 'originalLanguage') ->> 'title' as title,
                       count(*) filter (where l.stage = 'WRITTEN') as written,
                       count(*) filter (where l.stage = 'IN_REVIEW') as in_review,
                       count(*) filter (where l.stage = 'QUEUED') as queued,
                       count(*) filter (where l.stage = 'ACCEPTED') as accepted,
                       count(*) filter (where l.stage = 'BOUNCED') as bounced,
                       count(*) filter (where l.stage = 'RETURNED') as returned,
                       count(*) filter (where l.stage = 'FAILED') as failed,
                """ + PlacedSheet.COLUMNS + """
                from letter l join action_sheet a on a.action_id = l.action_id
                group by a.action_id, a.sheet order by queued desc, title""").stream().map(Overview::row).toList();
    }

    @Transactional
    List<Waiting> waiting() {
        return list("""
                select a.sheet -> 'texts' -> (a.sheet ->> 'originalLanguage') ->> 'title' as title,
                       coalesce(t.target ->> 'name', '–') as official, count(*) as letters, l.reason,
                       greatest(min(l.due_at), min(p.due_at)) as next, coalesce(bool_or(p.digest), false) as digest,
                """ + PlacedSheet.COLUMNS + """
                from letter l join action_sheet a on a.action_id = l.action_id
                left join pace p on p.address = l.sent_to
                """ + OFFICIAL + """
                where l.stage = 'QUEUED'
                group by l.action_id, 1, 2, l.reason, a.sheet order by letters desc, 1, 2""").stream()
                .map(Overview::waiting)
                .toList();
    }

    private List<Tuple> list(String sql) {
        List<?> found = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("action_id", UUID.class),
                row.get("title", String.class),
                PlacedSheet.of(row),
                number(row, "written"),
                number(row, "in_review"),
                number(row, "queued"),
                number(row, "accepted"),
                number(row, "bounced"),
                number(row, "returned"),
                number(row, "failed"));
    }

    private static Waiting waiting(Tuple row) {
        return new Waiting(
                row.get("title", String.class),
                PlacedSheet.of(row),
                row.get("official", String.class),
                number(row, "letters"),
                row.get("reason", String.class),
                row.get("next", Instant.class),
                row.get("digest", Boolean.class));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
