package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Guests, two to a portion. A test may have something happen when one is renamed. */
@ApplicationScoped
class Guests implements NamedTable {

    private final DataSource database;
    private final Pseudonyms pseudonyms;
    private volatile Consumer<String> atEachName = guest -> {};

    Guests(DataSource database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    void atEachName(Consumer<String> event) {
        atEachName = event;
    }

    UUID add(String name, byte[] address, byte[] picture) {
        var id = UUID.randomUUID();
        with("insert into guest (id, pseudonym, address, picture) values (?, ?, ?, ?)", insert -> {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setBytes(3, address);
            insert.setBytes(4, picture);
            return insert.executeUpdate();
        });
        return id;
    }

    /** As the table holds them. */
    record Guest(String name, byte[] address, byte[] picture) {}

    Guest get(UUID id) {
        return with("select pseudonym, address, picture from guest where id = ?", select -> {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return new Guest(row.getString(1), row.getBytes(2), row.getBytes(3));
            }
        });
    }

    int named(String name) {
        return with("select count(*)::int from guest where pseudonym = ?", select -> {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** Nobody has come yet, and nobody has looked. */
    void empty() {
        atEachName = guest -> {};
        with("delete from guest", PreparedStatement::executeUpdate);
        with("delete from resting_job", PreparedStatement::executeUpdate);
        with("update key_change set position = null, looked_at = null", PreparedStatement::executeUpdate);
    }

    /** The figures of the last look: closed, renamed, kept, unreadable. */
    String figures() {
        return with(
                "select concat_ws(' ', closed, renamed, kept, unreadable) from key_change where looked_at is not null",
                select -> {
                    try (var row = select.executeQuery()) {
                        return row.next() ? row.getString(1) : "not yet";
                    }
                });
    }

    @Override
    public String table() {
        return "guest";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("address");
    }

    @Override
    public List<String> files() {
        return List.of("picture");
    }

    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public String address() {
        return "address";
    }

    @Override
    public Optional<String> currentName(String address) {
        return Optional.of(pseudonyms.of(address.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean rename(String row, String former, String current) {
        var renamed = with("update guest set pseudonym = ? where id = ?::uuid", update -> {
            update.setString(1, current);
            update.setString(2, row);
            return update.executeUpdate();
        });
        atEachName.accept(row);
        return renamed > 0;
    }

    private <T> T with(String sql, Statement<T> statement) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            return statement.on(prepared);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Statement<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }
}
