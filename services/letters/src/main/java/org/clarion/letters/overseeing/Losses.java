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

/** Which letters did not arrive, why, and whether we would hear of more. No person and no text is read here. */
@ApplicationScoped
class Losses {

    /** Letters of one action that did not arrive, for the same reason. */
    record Lost(
            String title,
            PlacedSheet place,
            String official,
            long letters,
            String stage,
            @Nullable String reason,
            Instant latest) {

        public LossReason why() {
            return LossReason.of(reason);
        }
    }

    /** An official's address at which nothing has arrived, unless it was mended since. */
    record DeadAddress(
            UUID actionId,
            UUID targetId,
            String title,
            PlacedSheet place,
            String official,
            String address,
            long letters,
            @Nullable String reason) {

        public LossReason why() {
            return LossReason.of(reason);
        }

        /** Where it is mended. */
        public String desk() {
            return "/desk/letters/addresses/" + actionId + "/" + targetId;
        }
    }

    private final EntityManager entities;

    Losses(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<Lost> lost() {
        return list("""
                select a.sheet -> 'texts' -> (a.sheet ->> 'originalLanguage') ->> 'title' as title,
                       coalesce(t.target ->> 'name', '–') as official, count(*) as letters, l.stage, l.reason,
                       max(l.finished_at) as latest,
                """ + PlacedSheet.COLUMNS + """
                from letter l join action_sheet a on a.action_id = l.action_id
                """ + Overview.OFFICIAL + """
                where l.stage in ('BOUNCED', 'RETURNED', 'FAILED')
                group by a.action_id, a.sheet, 2, l.stage, l.reason order by latest desc""").stream()
                .map(Losses::lost)
                .toList();
    }

    @Transactional
    List<DeadAddress> dead() {
        return list("""
                select a.action_id, a.sheet -> 'texts' -> (a.sheet ->> 'originalLanguage') ->> 'title' as title,
                       t.target ->> 'name' as official, l.sent_to, l.target_id,
                       count(*) filter (where l.stage in ('BOUNCED', 'RETURNED')) as letters,
                       (array_agg(l.reason order by l.finished_at desc)
                           filter (where l.stage in ('BOUNCED', 'RETURNED')))[1] as reason,
                """ + PlacedSheet.COLUMNS + """
                from letter l join action_sheet a on a.action_id = l.action_id
                """ + Overview.OFFICIAL + """
                left join mended_address m on m.action_id = l.action_id and m.target_id = l.target_id
                where coalesce(m.address, lower(t.target ->> 'email')) = l.sent_to and a.sheet ->> 'status' = 'LIVE'
                group by a.action_id, a.sheet, 3, l.sent_to, l.target_id
                having count(*) filter (where l.stage in ('BOUNCED', 'RETURNED')) > 0
                   and count(*) filter (where l.stage = 'ACCEPTED') = 0
                order by letters desc limit 50""").stream()
                .map(Losses::dead)
                .toList();
    }

    private List<Tuple> list(String sql) {
        List<?> found = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }

    private static DeadAddress dead(Tuple row) {
        return new DeadAddress(
                row.get("action_id", UUID.class),
                row.get("target_id", UUID.class),
                row.get("title", String.class),
                PlacedSheet.of(row),
                row.get("official", String.class),
                row.get("sent_to", String.class),
                row.get("letters", Number.class).longValue(),
                row.get("reason", String.class));
    }

    private static Lost lost(Tuple row) {
        return new Lost(
                row.get("title", String.class),
                PlacedSheet.of(row),
                row.get("official", String.class),
                row.get("letters", Number.class).longValue(),
                row.get("stage", String.class),
                row.get("reason", String.class),
                row.get("latest", Instant.class));
    }
}
