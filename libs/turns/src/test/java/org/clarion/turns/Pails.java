package org.clarion.turns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Work of some size: pails that are filled a cup at a time. A test may have something happen at a cup. */
@ApplicationScoped
class Pails implements PortionedWork {

    private final DataSource database;
    private volatile Consumer<UUID> afterEachCup = pail -> {};

    Pails(DataSource database) {
        this.database = database;
    }

    void afterEachCup(Consumer<UUID> event) {
        afterEachCup = event;
    }

    UUID add(int size) {
        var id = UUID.randomUUID();
        with("insert into pail (id, size) values (?, ?)", insert -> {
            insert.setObject(1, id);
            insert.setInt(2, size);
            return insert.executeUpdate();
        });
        return id;
    }

    int cups(UUID pail) {
        return with("select cups from pail where id = ?", select -> {
            select.setObject(1, pail);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        });
    }

    void empty() {
        afterEachCup = pail -> {};
        with("delete from pail", PreparedStatement::executeUpdate);
        with("delete from resting_job", PreparedStatement::executeUpdate);
    }

    @Override
    public String name() {
        return "pails";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return with("""
                select id from pail where cups < size and id <> all (?) order by place limit 1 for update skip locked""", select -> {
            select.setArray(1, select.getConnection().createArrayOf("uuid", resting.toArray()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    @Override
    public void portion(UUID pail) {
        with("update pail set cups = cups + 1 where id = ?", update -> {
            update.setObject(1, pail);
            return update.executeUpdate();
        });
        afterEachCup.accept(pail);
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
