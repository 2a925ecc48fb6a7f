package org.clarion.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far telling lags. A backlog never makes a service unready: what is accepted is safe in the database. */
@Readiness
@ApplicationScoped
class Telling implements HealthCheck {

    private final DataSource database;

    Telling(DataSource database) {
        this.database = database;
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("outbox.waiting", this, Telling::waiting)
                .description("events that happened and are not yet told")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("telling").up();
        try {
            var backlog = backlog();
            answer.withData("waiting", backlog.waiting());
            backlog.oldest().ifPresent(oldest -> answer.withData("oldest", oldest.toString()));
        } catch (SQLException away) {
            answer.withData("waiting", "unknown: the database does not answer");
        }
        return answer.build();
    }

    private double waiting() {
        try {
            return backlog().waiting();
        } catch (SQLException away) {
            return Double.NaN;
        }
    }

    private Backlog backlog() throws SQLException {
        try (var connection = database.getConnection()) {
            return Entries.backlog(connection);
        }
    }
}
