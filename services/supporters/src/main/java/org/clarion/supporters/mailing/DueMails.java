package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.supporters.SupportersConfig;

/** The table of mail that is due, in statements. */
@ApplicationScoped
public class DueMails {

    private final DataSource database;
    private final SupportersConfig config;
    private final Clock clock;

    DueMails(DataSource database, SupportersConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** One mail to one supporter, unless they got one of this kind a moment ago: nobody can be flooded through us. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Kind kind, UUID supporterId) {
        var now = clock.instant();
        run(
                """
                insert into due_mail (id, kind, supporter_id, state, made_at, due_at)
                select ?, ?, ?, 'WAITING', ?, ? where not exists (
                    select 1 from due_mail where supporter_id = ? and kind = ? and made_at > ?)""",
                UUID.randomUUID(),
                kind.name(),
                supporterId,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                supporterId,
                kind.name(),
                now.minus(config.mailAgainAfter()).atOffset(ZoneOffset.UTC));
    }

    /** One alert to every confirmed supporter, in one statement; whoever has one already gets no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addAlerts(UUID actionId) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return run("""
                insert into due_mail (id, kind, supporter_id, action_id, state, made_at, due_at)
                select gen_random_uuid(), 'ALERT', id, ?, 'WAITING', ?, ? from supporter where stage = 'CONFIRMED'
                on conflict on constraint one_alert_per_supporter_and_action do nothing""", actionId, now, now);
    }

    /** Alerts about an action that is over need not go out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dropAlerts(UUID actionId) {
        run(
                "update due_mail set state = 'NOT_NEEDED', done_at = ? where action_id = ? and state = 'WAITING'",
                clock.instant().atOffset(ZoneOffset.UTC),
                actionId);
    }

    /** Claims what is due, confirmations first. Whoever else claims at the same time gets other rows. */
    @Transactional
    List<DueMail> claim() {
        var sql = """
                update due_mail set due_at = ?, attempts = attempts + 1 where id in (
                    select id from due_mail where state = 'WAITING' and due_at <= ?
                    order by (kind = 'ALERT'), due_at limit ? for update skip locked)
                returning id, kind, supporter_id, action_id, attempts""";
        var now = clock.instant();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, now.plus(config.mailing().claim()).atOffset(ZoneOffset.UTC));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setInt(3, config.mailing().batch());
            var claimed = new ArrayList<DueMail>();
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new DueMail(
                            rows.getObject(1, UUID.class),
                            Kind.valueOf(rows.getString(2)),
                            rows.getObject(3, UUID.class),
                            rows.getObject(4, UUID.class),
                            rows.getInt(5)));
                }
            }
            return claimed;
        } catch (SQLException failed) {
            throw new IllegalStateException("No mail can be claimed", failed);
        }
    }

    /** Sent, failed for good, or not needed any more. */
    @Transactional
    void close(DueMail mail, State state, String reason) {
        run(
                "update due_mail set state = ?, done_at = ?, reason = ? where id = ?",
                state.name(),
                clock.instant().atOffset(ZoneOffset.UTC),
                reason,
                mail.id());
    }

    @Transactional
    void postpone(DueMail mail, Duration pause, String reason) {
        run(
                "update due_mail set due_at = ?, reason = ? where id = ?",
                clock.instant().plus(pause).atOffset(ZoneOffset.UTC),
                reason,
                mail.id());
    }

    private int run(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The mail that is due cannot be written", failed);
        }
    }

    /** How a mail ends. */
    enum State {
        SENT,
        FAILED,
        NOT_NEEDED
    }
}
