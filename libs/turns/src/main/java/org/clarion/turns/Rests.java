package org.clarion.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code resting_job}: which jobs rest, until when and why. */
@ApplicationScoped
@Named("rests")
public class Rests {

    private final DataSource database;
    private final Clock clock;

    Rests(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a job rests, or did until a moment ago and has not got any further since. */
    public Optional<Rest> of(String work, UUID job) {
        return with("select failures, until, trouble from resting_job where work = ? and job = ?", select -> {
            select.setString(1, work);
            select.setObject(2, job);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Rest(
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3)))
                        : Optional.empty();
            }
        });
    }

    /** For pages: the rest, or nothing. */
    public List<Rest> shown(String work, UUID job) {
        return of(work, job).stream().toList();
    }

    Set<UUID> resting(String work) {
        return with("select job from resting_job where work = ? and until > ?", select -> {
            select.setString(1, work);
            select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            var jobs = new HashSet<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(row.getObject(1, UUID.class));
                }
            }
            return jobs;
        });
    }

    /** One more portion of it failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Rest begin(String work, UUID job, String trouble) {
        var failures = of(work, job).map(Rest::failures).orElse(0) + 1;
        var rest = new Rest(failures, Rest.end(failures, clock.instant()), trouble);
        return with("""
                insert into resting_job (work, job, failures, until, trouble) values (?, ?, ?, ?, ?)
                on conflict on constraint a_job_rests_once do update
                set (failures, until, trouble) = (excluded.failures, excluded.until, excluded.trouble)""", upsert -> {
            upsert.setString(1, work);
            upsert.setObject(2, job);
            upsert.setInt(3, rest.failures());
            upsert.setObject(4, rest.until().atOffset(ZoneOffset.UTC));
            upsert.setString(5, rest.trouble());
            upsert.executeUpdate();
            return rest;
        });
    }

    /** It got further. */
    void end(String work, UUID job) {
        with("delete from resting_job where work = ? and job = ?", delete -> {
            delete.setString(1, work);
            delete.setObject(2, job);
            return delete.executeUpdate();
        });
    }

    private <T> T with(String sql, Statement<T> statement) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            return statement.on(prepared);
        } catch (SQLException failed) {
            throw new IllegalStateException("nobody knows which jobs rest", failed);
        }
    }

    private interface Statement<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }
}
