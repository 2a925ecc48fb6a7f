package org.clarion.actionreports.screening.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.screening.bulk.ReviewedReport.Past;
import org.clarion.actionreports.screening.bulk.ReviewedReport.Traces;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.jspecify.annotations.Nullable;

/** A few reports to look at, with what was around them and what became of them. */
@ApplicationScoped
public class ReviewedReports {

    private static final String LOOK = """
            select report_id, action_id, target_id, channel, quantity, acted_on, country, section, people, replied,
                   origin, judgement, accepted_at, is_verified, left(network, 4) as network, mail_domain,
                   seconds_to_fill, comment, first_section, judged_by
            from report_now\s""";

    private final Sql sql;
    private final PersonalText personal;

    ReviewedReports(Sql sql, PersonalText personal) {
        this.sql = sql;
        this.personal = personal;
    }

    /** Which reports that do not count are meant; what is left open is any. */
    public record Meant(
            Judgement judgement,
            @Nullable UUID action,
            @Nullable String section) {

        /** The judgement stands there word by word, so that the index of what does not count is found. */
        private String sql() {
            return " where judgement = '" + judgement.name() + "' and not is_withdrawn"
                    + " and (?::uuid is null or action_id = ?)"
                    + " and (?::text is null or lower(section) = lower(?))";
        }

        private String order() {
            return " order by accepted_at" + (judgement == Judgement.INVALID ? " desc" : "");
        }
    }

    /** Those held or set aside, the longest waiting first; those that do not count, the latest first. */
    public List<ReviewedReport> some(Meant meant, int after, int most) {
        return sql.ask(
                LOOK + meant.sql() + meant.order() + ", report_id offset ? limit ?",
                this::glimpse,
                meant.action(),
                meant.action(),
                meant.section(),
                meant.section(),
                after,
                most);
    }

    /** How many there are of them. */
    public long howMany(Meant meant) {
        return sql.one(
                        "select count(*) as many from report_now" + meant.sql(),
                        row -> row.number("many"),
                        meant.action(),
                        meant.action(),
                        meant.section(),
                        meant.section())
                .orElseThrow();
    }

    public Optional<ReviewedReport> one(UUID reportId) {
        return sql.one(LOOK + "where report_id = ?", this::glimpse, reportId);
    }

    /** Those that a finding holds, as they came in. */
    public List<ReviewedReport> noticed(UUID finding, int after, int most) {
        return sql.ask(
                LOOK + "where report_id in (select report_id from noticed_report where finding_id = ?)"
                        + " order by accepted_at, report_id offset ? limit ?",
                this::glimpse,
                finding,
                after,
                most);
    }

    /** Ids are random, so the first of them are a fair sample. */
    List<ReviewedReport> of(UUID sweepId, int most) {
        return sql.ask(
                LOOK + "where report_id in (select report_id from swept where sweep_id = ? order by report_id limit ?)",
                this::glimpse,
                sweepId,
                most);
    }

    private ReviewedReport glimpse(Row row) {
        return new ReviewedReport(
                row.uuid("report_id"),
                row.uuid("action_id"),
                ReportedAct.of(row),
                row.word("origin", Origin.class),
                row.word("judgement", Judgement.class),
                row.instant("accepted_at"),
                row.flag("is_verified"),
                new Traces(
                        row.maybe("network", String.class),
                        row.maybe("mail_domain", String.class),
                        row.maybe("seconds_to_fill", Integer.class),
                        opened(row.maybe("comment", byte[].class))),
                new Past(row.maybe("first_section", String.class), row.maybe("judged_by", String.class)));
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
