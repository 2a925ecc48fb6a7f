package org.clarion.proof.mailing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.proof.house.House;

/**
 * Letters that were handed in and wait for their writers to press the button, put into the tables by SQL with all that is personal closed
 * by the house's own key. One writer writes to every official with a mailbox. The secrets of their links are known here.
 */
public final class SeededLetters {

    /** Where the copy of the demo's action goes to an embassy, so that each writes two letters. */
    private static final String COUNTRY = "US";

    private static final int SECRET = 32;

    private final House house;
    private final String mark;
    private final UUID action;
    private final Map<UUID, String> officials;
    private final int writers;

    /** Others may have written about the action before. */
    private final Set<UUID> own = new TreeSet<>();

    /** An official and who wrote to them: by this a letter is told from others, whatever its mail is called. */
    public record Pair(String official, String writer) {}

    private SeededLetters(House house, String mark, UUID action, Map<UUID, String> officials, int letters) {
        this.house = house;
        this.mark = mark;
        this.action = action;
        this.officials = officials;
        this.writers = Math.ceilDiv(letters, officials.size());
    }

    /**
     * @param mark by which the writers of one run are told from others
     * @param letters at least so many
     */
    public static SeededLetters of(House house, String mark, UUID action, int letters)
            throws SQLException, IOException {
        return new SeededLetters(house, mark, action, officials(house, action), letters);
    }

    private static Map<UUID, String> officials(House house, UUID action) throws SQLException, IOException {
        try (var connection = open(house);
                var select = connection.prepareStatement("select sheet from action_sheet where action_id = ?")) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("letters has not heard of the action; see " + house.folder());
                }
                var found = new HashMap<UUID, String>();
                for (var target : new ObjectMapper().readTree(row.getString(1)).path("targets")) {
                    if (target.path("email").asText("").contains("@")) {
                        found.put(
                                UUID.fromString(target.path("targetId").asText()),
                                target.path("email").asText().toLowerCase(Locale.ROOT));
                    }
                }
                return found;
            }
        }
    }

    public int many() {
        return writers * officials.size();
    }

    /** What opens each writer's page with the button. */
    public List<String> secrets() {
        return IntStream.range(0, writers).mapToObj(this::secret).toList();
    }

    private String secret(int number) {
        return Base64.getUrlEncoder()
                .encodeToString(sha256(mark + "-" + number))
                .replace('_', 'a')
                .replace('-', 'b')
                .substring(0, SECRET);
    }

    private String writer(int number) {
        return "writer-%d@%s.example.org".formatted(number, mark);
    }

    public void fill() throws SQLException, IOException, GeneralSecurityException {
        var sealed = SealedText.of(house);
        try (var connection = open(house);
                var manuscript = connection.prepareStatement("""
                        insert into manuscript
                            (id, action_id, idempotency_key, pseudonym, address, name, town, text, country, letter_language,
                             page_language, purpose, keep_until, written_at, secret_hash,
                             mail_state, mail_attempts, mail_due_at, mail_done_at)
                        values (?, ?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, 'EN', 'en', 'SENDING_A_LETTER',
                            now() + interval '7 days', now(), ?, 'SENT', 1, now(), now())""");
                var letter = connection.prepareStatement("""
                        insert into letter (id, manuscript_id, action_id, target_id, sent_to, stage, due_at, written_at)
                        values (?, ?, ?, ?, ?, 'WRITTEN', now(), now())""")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < writers; number++) {
                var id = UUID.randomUUID();
                fill(manuscript, id, number, sealed);
                fill(letter, id);
            }
            manuscript.executeBatch();
            letter.executeBatch();
            connection.commit();
        }
    }

    private void fill(PreparedStatement manuscript, UUID id, int number, SealedText sealed)
            throws SQLException, GeneralSecurityException {
        manuscript.setObject(1, id);
        manuscript.setObject(2, action);
        manuscript.setString(3, "proof-" + mark + "-" + number);
        manuscript.setBytes(4, sealed.close(writer(number)));
        manuscript.setBytes(5, sealed.close("Amina Ñandú"));
        manuscript.setBytes(6, sealed.close("Springfield"));
        manuscript.setBytes(7, sealed.close("Please let every family be heard before anybody is sent away."));
        manuscript.setString(8, COUNTRY);
        manuscript.setBytes(9, sha256(secret(number)));
        manuscript.addBatch();
    }

    private void fill(PreparedStatement letter, UUID manuscript) throws SQLException {
        for (var official : officials.entrySet()) {
            var id = UUID.randomUUID();
            own.add(id);
            letter.setObject(1, id);
            letter.setObject(2, manuscript);
            letter.setObject(3, action);
            letter.setObject(4, official.getKey());
            letter.setString(5, official.getValue());
            letter.addBatch();
        }
    }

    /** How many of these letters stand so. */
    public long stand(String stage) throws SQLException {
        return ids("stage = '" + stage + "'").size();
    }

    /**
     * Those that an instance has claimed: handed to the mail server or about to be, and nothing noted of it yet. A claim that is
     * over counts: whoever was slower than it may have handed over all the same.
     */
    public Set<UUID> claimed() throws SQLException {
        return ids("stage = 'QUEUED' and claimed_until is not null");
    }

    /** Those that have not been accepted. */
    public Set<UUID> left() throws SQLException {
        return ids("stage <> 'ACCEPTED'");
    }

    /** As if their time were over. */
    public void endClaims(Set<UUID> claimed) throws SQLException {
        try (var connection = open(house);
                var update = connection.prepareStatement(
                        "update letter set due_at = now() where stage = 'QUEUED' and id = any (?)")) {
            update.setArray(1, connection.createArrayOf("uuid", claimed.toArray()));
            update.executeUpdate();
        }
    }

    /** Those whose writers pressed the button. */
    public Set<UUID> confirmed() throws SQLException {
        return ids("confirmed_at is not null");
    }

    private Set<UUID> ids(String condition) throws SQLException {
        try (var connection = open(house);
                var select = connection.prepareStatement("select id from letter where id = any (?) and " + condition)) {
            select.setArray(1, connection.createArrayOf("uuid", own.toArray()));
            var found = new TreeSet<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    /** Every official with everybody who wrote to them. */
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int number = 0; number < writers; number++) {
            for (var official : officials.values()) {
                pairs.add(new Pair(official, writer(number)));
            }
        }
        return pairs;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Connection open(House house) throws SQLException {
        return DriverManager.getConnection(house.jdbcUrl("letters") + "&reWriteBatchedInserts=true");
    }
}
