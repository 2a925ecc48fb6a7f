package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.sending.LossReason;

/**
 * Addresses whose mail server blocks letters that come one by one: each of the last few was turned away by a rule, and none of them
 * got through. No person and no text is read here.
 */
@ApplicationScoped
public class BlockingSigns {

    private static final int A_RUN = 3;
    private static final Duration LATELY = Duration.ofDays(14);

    private final EntityManager entities;
    private final Appeals appeals;
    private final Clock clock;

    BlockingSigns(EntityManager entities, Appeals appeals, Clock clock) {
        this.entities = entities;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** Those of live actions, but for those whose letters leave as one mail a day already. */
    @Transactional
    public List<BlockedAddress> found(String language) {
        List<?> rows = entities.createNativeQuery("""
                        select * from (
                            select l.sent_to, l.action_id, l.target_id, l.stage, l.reason,
                                   row_number() over (partition by l.sent_to order by coalesce(l.finished_at, :now) desc, l.id) as place
                            from letter l join pace p on p.address = l.sent_to and not p.digest
                            where l.finished_at > :since and l.stage in ('ACCEPTED', 'BOUNCED', 'RETURNED')
                               or l.stage = 'QUEUED' and l.tries >= 3) latest
                        where place <= :run order by sent_to, place""", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("since", clock.instant().minus(LATELY))
                .setParameter("run", A_RUN)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("sent_to", String.class), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(run -> run.size() == A_RUN && run.stream().allMatch(BlockingSigns::isBlocked))
                .flatMap(run -> blocked(run.getFirst(), language).stream())
                .toList();
    }

    private static boolean isBlocked(Tuple row) {
        return !"ACCEPTED".equals(row.get("stage", String.class))
                && LossReason.isBlock(row.get("reason", String.class));
    }

    private Optional<BlockedAddress> blocked(Tuple row, String language) {
        return appeals.of(row.get("action_id", UUID.class))
                .filter(appeal -> appeal.open(clock.instant()))
                .flatMap(appeal -> blocked(row, appeal, language));
    }

    private static Optional<BlockedAddress> blocked(Tuple row, Appeal appeal, String language) {
        return appeal.target(row.get("target_id", UUID.class))
                .map(target -> target.in(appeal.languageFor(language)))
                .map(Target::name)
                .map(name -> new BlockedAddress(
                        appeal.id(),
                        row.get("target_id", UUID.class),
                        appeal.in(language).title(),
                        name,
                        row.get("sent_to", String.class),
                        A_RUN));
    }
}
