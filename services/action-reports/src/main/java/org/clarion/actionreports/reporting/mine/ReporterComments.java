package org.clarion.actionreports.reporting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.sql.Sql;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.jspecify.annotations.Nullable;

/** What reporters wrote beside their reports, as far as they may read and change it. */
@ApplicationScoped
class ReporterComments {

    private final Sql sql;
    private final PersonalText personal;
    private final ReportsConfig config;
    private final Clock clock;

    ReporterComments(Sql sql, PersonalText personal, ReportsConfig config, Clock clock) {
        this.sql = sql;
        this.personal = personal;
        this.config = config;
        this.clock = clock;
    }

    /** While it is kept, and can be opened. */
    Optional<String> of(UUID reportId) {
        return sql
                .ask(
                        "select comment from circumstance where report_id = ? and comment is not null",
                        row -> opened(row.maybe("comment", byte[].class)),
                        reportId)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> opened(byte @Nullable [] comment) {
        try {
            return Optional.ofNullable(personal.convertToEntityAttribute(comment));
        } catch (UnreadablePersonalText odd) {
            return Optional.empty();
        }
    }

    /** Kept as long as any other, counted from now where the first is forgotten. Whether that is news. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(UUID reportId, @Nullable String comment) {
        if (of(reportId).equals(Optional.ofNullable(comment))) {
            return false;
        }
        if (comment == null) {
            forget(reportId);
        } else {
            sql.change(
                    """
                    insert into circumstance (report_id, action_id, comment, accepted_at, forget_after)
                    select report_id, action_id, ?, accepted_at, ? from report where report_id = ?
                    on conflict (report_id) do update set comment = excluded.comment""",
                    personal.convertToDatabaseColumn(comment),
                    clock.instant().plus(config.circumstancesFor()),
                    reportId);
        }
        return true;
    }

    /** The words go; that the same were sent elsewhere stays known until the rest is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID reportId) {
        sql.change("update circumstance set comment = null where report_id = ? and comment is not null", reportId);
    }
}
