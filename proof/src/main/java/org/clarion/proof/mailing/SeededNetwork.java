package org.clarion.proof.mailing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.proof.house.House;

/**
 * Supporters who have confirmed, put into the tables by SQL with addresses and names closed by the house's own key: a hundred
 * thousand that join by the door would take an hour. Their pseudonyms are numbers that no address has.
 */
public final class SeededNetwork {

    private static final int DOMAINS = 40;
    private static final int AT_ONCE = 5000;

    private final House house;
    private final String mark;
    private final int people;

    /** @param mark by which those of one run are told from others */
    public SeededNetwork(House house, String mark, int people) {
        this.house = house;
        this.mark = mark;
        this.people = people;
    }

    /** With this every address of theirs ends. */
    public String ending() {
        return "." + mark + ".example.org";
    }

    public List<String> addresses() {
        return IntStream.range(0, people).mapToObj(this::address).toList();
    }

    private String address(int number) {
        return "supporter-%d@net-%d%s".formatted(number, number % DOMAINS, ending());
    }

    public void fill() throws SQLException, IOException, GeneralSecurityException {
        var sealed = SealedText.of(house);
        try (var connection = open();
                var insert = connection.prepareStatement("""
                        insert into supporter (id, version, pseudonym, address, name, country, language, stage, purpose, wording,
                            asked_at, confirmed_at, kept_until)
                        values (gen_random_uuid(), 0, ?, ?, ?, ?, ?, 'CONFIRMED', 'alerts about urgent actions', 'proof',
                            now(), now(), now() + interval '3 years')""")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < people; number++) {
                insert.setString(1, "proof-" + mark + "-" + number);
                insert.setBytes(2, sealed.close(address(number)));
                insert.setBytes(3, sealed.close("Amina Ñandú " + number));
                insert.setString(4, number % 3 == 0 ? "KE" : "PE");
                insert.setString(5, number % 2 == 0 ? "en" : "es");
                insert.addBatch();
                if (number % AT_ONCE == AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("analyze supporter");
        }
    }

    /** An alert is due to each of them from now on: rows as a launch makes them, in one statement. */
    public void alert(UUID action) throws SQLException {
        try (var connection = open();
                var insert = connection.prepareStatement("""
                        insert into due_mail
                            (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at)
                        select gen_random_uuid(), 'ALERT', id, ?, now(), 'DUE', 0, now()
                        from supporter where pseudonym like ?""")) {
            insert.setObject(1, action);
            insert.setString(2, "proof-" + mark + "-%");
            insert.executeUpdate();
        }
    }

    /** How many of their mails stand so. */
    public long mails(String state) throws SQLException {
        try (var connection = open();
                var count = connection.prepareStatement("""
                        select count(*) from due_mail join supporter on supporter.id = supporter_id
                        where mail_state = ? and pseudonym like ?""")) {
            count.setString(1, state);
            count.setString(2, "proof-" + mark + "-%");
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(house.jdbcUrl("supporters") + "&reWriteBatchedInserts=true");
    }
}
