package org.clarion.actionreports.screening.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportsNow;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.jspecify.annotations.Nullable;

/** All remarks of an action: comments, for as long as they are kept, and answers that somebody received. */
@ApplicationScoped
class Remarks {

    private static final int LINES = 50;

    /** Whoever took a report back has taken back what they told us, and what staff judged invalid is no voice. */
    private static final String TOLD =
            "actionId = ?1 and not isWithdrawn and judgement <> INVALID and (comment is not null or replied)";

    private final ReportsNow reports;
    private final PersonalText personal;

    Remarks(ReportsNow reports, PersonalText personal) {
        this.reports = reports;
        this.personal = personal;
    }

    /** @param of how many pages there are */
    record Page(List<Remark> remarks, int number, int of, long all) {}

    record Told(
            Instant acceptedAt,
            int quantity,
            Channel channel,
            @Nullable UUID targetId,
            @Nullable String country,
            @Nullable String section,
            boolean replied,
            byte @Nullable [] comment) {}

    Page of(ActionSheet appeal, int wished) {
        var all = reports.count(TOLD, appeal.actionId());
        var pages = (int) Math.max(1, (all + LINES - 1) / LINES);
        var page = Math.clamp(wished, 1, pages);
        var remarks = reports
                .find(
                        "select acceptedAt, quantity, channel, targetId, country, section, replied, comment"
                                + " from ReportNow where " + TOLD + " order by acceptedAt desc, reportId",
                        appeal.actionId())
                .project(Told.class)
                .page(page - 1, LINES)
                .stream()
                .map(told -> remark(appeal, told))
                .toList();
        return new Page(remarks, page, pages, all);
    }

    private Remark remark(ActionSheet appeal, Told told) {
        return new Remark(
                told.acceptedAt(),
                told.quantity(),
                told.channel(),
                appeal.target(told.targetId()).map(Target::name).orElse(null),
                told.country(),
                told.section(),
                told.replied(),
                opened(told.comment()));
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
