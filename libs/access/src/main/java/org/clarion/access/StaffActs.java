package org.clarion.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The record of what staff did. An act is on record if and only if it was done. */
@ApplicationScoped
public class StaffActs {

    private final DataSource database;
    private final SecurityIdentity identity;
    private final Clock clock;

    StaffActs(DataSource database, SecurityIdentity identity, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.clock = clock;
    }

    /** Records in the caller's transaction that whoever is logged in did {@code act} to {@code subject}. Ids, no names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String subject) {
        record(
                act,
                subject,
                identity.isAnonymous() ? "nobody" : identity.getPrincipal().getName());
    }

    /** The same of what somebody decided before, and what is done now that nobody is logged in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String subject, String who) {
        var sql = "insert into staff_act (id, at, who, act, subject) values (?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, who);
            insert.setString(4, act);
            insert.setString(5, subject);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The record of staff acts cannot be written", failed);
        }
    }
}
