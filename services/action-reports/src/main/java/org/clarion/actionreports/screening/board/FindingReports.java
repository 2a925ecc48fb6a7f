package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.screening.signals.DetectedSignal;
import org.clarion.actionreports.screening.signals.Signal;
import org.clarion.actionreports.sql.Sql;

/** The very reports of every finding. */
@ApplicationScoped
class FindingReports {

    /** Whoever comes from the same network a while later has done nothing: what came in a rush are runs without pauses. */
    private static final String IN_A_RUSH = """
            select report_id from (
                select report_id, count(*) over (partition by run) as together from (
                    select report_id, sum(pause) over (order by accepted_at, report_id) as run from (
                        select report_id, accepted_at,
                               coalesce((accepted_at - lag(accepted_at) over (order by accepted_at, report_id)
                                         > interval '10 seconds')::int, 0) as pause
                        from (%s) as all_of_it) as one_by_one) as runs) as counted
            where together >= 10""";

    private final Sql sql;

    FindingReports(Sql sql) {
        this.sql = sql;
    }

    /** Noticed again, a report is noticed once. */
    void note(UUID action, DetectedSignal sign) {
        sql.change(
                """
                insert into finding_report (finding_id, report_id)
                select finding.finding_id, noticed.report_id from finding cross join (%s) as noticed
                where finding.action_id = ? and signal = ? and about = ? and state = 'OPEN'
                on conflict do nothing""".formatted(which(sign.signal())),
                action,
                sign.since(),
                sign.last(),
                about(sign),
                action,
                sign.signal(),
                sign.about());
    }

    /** What was known of a report is forgotten, and that it was noticed with it. */
    int forgetBefore(Instant then, int most) {
        return sql.change("""
                delete from finding_report where ctid = any (array(
                    select noticed.ctid from finding_report noticed join report_now using (report_id)
                    where accepted_at <= ? limit ?))""", then, most);
    }

    private static String which(Signal signal) {
        return switch (signal) {
            case SPEED -> IN_A_RUSH.formatted(around("network = ?"));
            case NETWORK -> around("network = ?");
            case SAME_WORDS -> around("words_hash = ?");
            case MAIL_DOMAIN -> around("mail_domain = ?");
            case FILL_TIME -> around("seconds_to_fill <= ?");
            case QUANTITY -> """
                    select report_id, accepted_at from report_now
                    where action_id = ? and accepted_at between ? and ? and quantity >= ?
                    and origin in ('FORM', 'API') and is_in_play""";
        };
    }

    private static String around(String condition) {
        return """
                select report_id, accepted_at from report_now
                where action_id = ? and noted_at between ? and ? and %s and is_in_play""".formatted(condition);
    }

    private static Object about(DetectedSignal sign) {
        return switch (sign.signal()) {
            case QUANTITY, FILL_TIME -> Integer.valueOf(sign.about());
            case SPEED, NETWORK, SAME_WORDS, MAIL_DOMAIN -> sign.about();
        };
    }
}
