package org.clarion.actionreports.sweeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.jspecify.annotations.Nullable;

/** A few reports to look at, with what was around them. */
@ApplicationScoped
public class Glimpses {

    private static final String LOOK = """
            select report.*, left(circumstance.network, 4) as network, circumstance.mail_domain,
                   circumstance.seconds_to_fill, circumstance.comment
            from report left join circumstance using (report_id)\s""";

    private final Sql sql;
    private final PersonalText personal;

    Glimpses(Sql sql, PersonalText personal) {
        this.sql = sql;
        this.personal = personal;
    }

    /** Ids are random, so the first of them are a fair sample. */
    List<Glimpse> of(UUID sweepId, int most) {
        return sql.ask(
                LOOK + "where report_id in (select report_id from swept where sweep_id = ? order by report_id limit ?)",
                this::glimpse,
                sweepId,
                most);
    }

    /** Those held or set aside, the longest waiting first. */
    public List<Glimpse> judged(Judgement judgement, int most) {
        return sql.ask(
                LOOK + "where report.judgement = ? and report.judgement in ('PENDING', 'SUSPECT')"
                        + " and withdrawn_at is null order by report.accepted_at limit ?",
                this::glimpse,
                judgement,
                most);
    }

    /** How many there are of them. */
    public long howMany(Judgement judgement) {
        return sql.one(
                        "select count(*) as many from report where judgement = ?"
                                + " and judgement in ('PENDING', 'SUSPECT') and withdrawn_at is null",
                        row -> row.number("many"),
                        judgement)
                .orElseThrow();
    }

    private Glimpse glimpse(Row row) {
        return new Glimpse(
                row.uuid("report_id"),
                row.uuid("action_id"),
                row.word("channel", Channel.class),
                (int) row.number("quantity"),
                row.maybe("country", String.class),
                row.word("origin", Origin.class),
                row.word("judgement", Judgement.class),
                row.instant("accepted_at"),
                row.maybe("network", String.class),
                row.maybe("mail_domain", String.class),
                row.maybe("seconds_to_fill", Integer.class),
                opened(row.maybe("comment", byte[].class)));
    }

    /** One comment that does not open must not hide the others. */
    private @Nullable String opened(byte @Nullable [] comment) {
        try {
            return personal.convertToEntityAttribute(comment);
        } catch (UnreadablePersonalText odd) {
            return null;
        }
    }
}
