package org.clarion.letters.overseeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.letters.answering.TargetPosition;
import org.clarion.letters.answering.TargetPositions;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.LossReason;
import org.jspecify.annotations.Nullable;

/** The ledger of an action, official by official. No person and no text is read here. */
@ApplicationScoped
class TargetLedgers {

    private final EntityManager entities;
    private final TargetPositions positions;

    TargetLedgers(EntityManager entities, TargetPositions positions) {
        this.entities = entities;
        this.positions = positions;
    }

    @Transactional
    List<TargetLedger> of(Appeal appeal, String language) {
        var rows = rows(appeal.id());
        var judged = positions.of(appeal.id());
        return appeal.targetsFor(language).stream()
                .map(target -> ledger(
                        target.targetId(), target.name(), rows.get(target.targetId()), judged.get(target.targetId())))
                .toList();
    }

    private Map<UUID, Tuple> rows(UUID actionId) {
        List<?> found = entities.createNativeQuery("""
                        select target_id, count(*) filter (where stage = 'WRITTEN') as written,
                               count(*) filter (where stage = 'IN_REVIEW') as in_review,
                               count(*) filter (where stage = 'QUEUED' and tries = 0) as queued,
                               count(*) filter (where stage = 'QUEUED' and tries > 0) as delayed,
                               count(*) filter (where stage = 'ACCEPTED') as accepted,
                               count(*) filter (where stage = 'ACCEPTED' and auto_replied_at is not null) as auto_replied,
                               count(*) filter (where stage = 'ACCEPTED' and answered_at is not null) as answered,
                               count(*) filter (where stage in ('BOUNCED', 'RETURNED')) as bounced,
                               count(*) filter (where stage = 'FAILED' and reason not in (:gone, :again)) as failed,
                               count(*) filter (where stage = 'FAILED' and reason = :gone) as withdrawn
                        from letter where action_id = :action group by target_id""", Tuple.class)
                .setParameter("action", actionId)
                .setParameter("gone", LossReason.WRITER_GONE)
                .setParameter("again", LossReason.SENT_AGAIN)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("target_id", UUID.class), Function.identity()));
    }

    private static TargetLedger ledger(UUID id, String name, @Nullable Tuple row, @Nullable TargetPosition position) {
        return new TargetLedger(
                id,
                name,
                number(row, "written"),
                number(row, "in_review"),
                number(row, "queued"),
                number(row, "delayed"),
                number(row, "accepted"),
                number(row, "auto_replied"),
                number(row, "answered"),
                number(row, "bounced"),
                number(row, "failed"),
                number(row, "withdrawn"),
                position == null ? null : position.position(),
                position == null || position.writtenTo());
    }

    private static long number(@Nullable Tuple row, String name) {
        return row == null ? 0 : row.get(name, Number.class).longValue();
    }
}
