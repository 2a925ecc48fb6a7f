package org.clarion.supporters.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How many, read from the rows themselves. */
@ApplicationScoped
class Counts {

    private static final String PEOPLE = """
            select count(*) filter (where stage = 'CONFIRMED'), count(*) filter (where stage = 'WAITING'),
                   count(*) filter (where stage = 'LEFT'), count(*) filter (where disposable),
                   (select count(distinct supporter_id) from followed_case where confirmed_at is not null)
            from supporter""";

    private static final String ALERTS = """
            select a.action_id, coalesce(
                       a.sheet #>> array['texts', ?, 'title'],
                       a.sheet #>> array['texts', a.sheet ->> 'originalLanguage', 'title']),
                   a.sheet ->> 'status' = 'LIVE', (a.sheet ->> 'counter') || '.' || right(a.sheet ->> 'year', 2), (a.sheet ->> 'series')::integer,
                   count(m.id) filter (where m.mail_state = 'SENT' and m.kind in ('ALERT', 'FOLLOW_UP')),
                   count(m.id) filter (where m.mail_state = 'SENT' and m.kind = 'CHANGE'),
                   count(m.id) filter (where m.mail_state = 'SENT' and m.kind = 'OUTCOME'),
                   count(m.id) filter (where m.mail_state in ('DUE', 'CLAIMED')),
                   count(m.id) filter (where m.mail_state in ('REFUSED', 'GIVEN_UP')),
                   count(m.id) filter (where m.kept_back not in ('ADDRESS', 'COMPLAINT'))
            from action_sheet a left join alerted_action using (action_id)
                 left join due_mail m on m.action_id = a.action_id
            group by a.action_id, alerted_action.alerted_at
            order by alerted_action.alerted_at desc nulls last, a.action_id""";

    private final DataSource database;

    Counts(DataSource database) {
        this.database = database;
    }

    @Transactional
    People people() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PEOPLE);
                var row = select.executeQuery()) {
            row.next();
            return new People(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        } catch (SQLException failed) {
            throw new IllegalStateException("Supporters cannot be counted", failed);
        }
    }

    /** All actions, those alerted about last first, with their titles in this language where they have it. */
    @Transactional
    List<Alerts> alerts(String language) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ALERTS)) {
            select.setString(1, language);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Alerts>();
                while (rows.next()) {
                    found.add(alerts(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Alerts cannot be counted", failed);
        }
    }

    private static Alerts alerts(ResultSet row) throws SQLException {
        return new Alerts(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
    }

    /**
     * How many supporters stand where.
     *
     * @param disposable of those who are here, confirmed or not, with a mailbox of the kind that lasts for minutes
     * @param following who follow a case, in the network or not
     */
    record People(long confirmed, long waiting, long left, long disposable, long following) {}

    /**
     * What became of the mails about one action.
     *
     * @param sent alerts and follow-ups
     * @param waiting mails of all kinds
     * @param failed the same
     * @param keptBack the same: their readers chose not to get them
     */
    record Alerts(
            UUID actionId,
            String title,
            boolean live,
            String number,
            int series,
            long sent,
            long changes,
            long outcomes,
            long waiting,
            long failed,
            long keptBack) {

        /** The action's public page. */
        public String path() {
            return "/actions/" + actionId;
        }
    }
}
