package org.clarion.actionreports.reporting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.sql.Sql;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.jspecify.annotations.Nullable;

/** What reporters wrote beside their reports, as far as they may read and change it. */
@ApplicationScoped
public class ReporterComments {

    private final Sql sql;
    private final PersonalText personal;
    private final KeptCircumstances kept;

    ReporterComments(Sql sql, PersonalText personal, KeptCircumstances kept) {
        this.sql = sql;
        this.personal = personal;
        this.kept = kept;
    }

    /** While it is kept, and can be opened. */
    public Optional<String> of(UUID reportId) {
        return sql
                .ask(
                        "select comment from report_now where report_id = ? and comment is not null",
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

    /** Whether that is news. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(UUID reportId, @Nullable String comment) {
        if (of(reportId).equals(Optional.ofNullable(comment))) {
            return false;
        }
        if (comment == null) {
            forget(reportId);
        } else {
            kept.comment(reportId, personal.convertToDatabaseColumn(comment));
        }
        return true;
    }

    /** The words go; that the same were sent elsewhere stays known until the rest is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID reportId) {
        kept.forgetComment(reportId);
    }
}
