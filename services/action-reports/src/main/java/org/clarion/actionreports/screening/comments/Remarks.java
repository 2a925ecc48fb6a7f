package org.clarion.actionreports.screening.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
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
    private static final String TOLD = """
            from report_now
            where action_id = ? and not is_withdrawn and judgement <> 'INVALID' and (comment is not null or replied)""";

    private final Sql sql;
    private final PersonalText personal;

    Remarks(Sql sql, PersonalText personal) {
        this.sql = sql;
        this.personal = personal;
    }

    /** @param of how many pages there are */
    record Page(List<Remark> remarks, int number, int of, long all) {}

    Page of(ActionSheet appeal, int wished) {
        var all = sql.one("select count(*) as many " + TOLD, row -> row.number("many"), appeal.actionId())
                .orElseThrow();
        var pages = (int) Math.max(1, (all + LINES - 1) / LINES);
        var page = Math.clamp(wished, 1, pages);
        var remarks = sql.ask(
                "select accepted_at, quantity, channel, target_id, country, section, replied, comment " + TOLD
                        + " order by accepted_at desc, report_id offset ? limit ?",
                row -> remark(appeal, row),
                appeal.actionId(),
                (page - 1) * LINES,
                LINES);
        return new Page(remarks, page, pages, all);
    }

    private Remark remark(ActionSheet appeal, Row row) {
        return new Remark(
                row.instant("accepted_at"),
                (int) row.number("quantity"),
                row.word("channel", Channel.class),
                appeal.target(row.maybe("target_id", UUID.class))
                        .map(Target::name)
                        .orElse(null),
                row.maybe("country", String.class),
                row.maybe("section", String.class),
                Boolean.TRUE.equals(row.maybe("replied", Boolean.class)),
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
