package org.clarion.vitals;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clarion.contracts.VitalsEvent;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.outbox.Backlog;
import org.clarion.vitals.DueMailCount.Due;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** How this service is: looked at when asked, which may take some seconds while Kafka does not answer. */
@ApplicationScoped
public class Vitals {

    private final MessageVitals messages;
    private final StorageVitals storage;
    private final List<DueMailCount> mails;
    private final List<TotalsCheck> checks;
    private final List<KeptPeriods> keeps;
    private final Config config;
    private final Clock clock;
    private volatile Instant startedAt;

    Vitals(
            MessageVitals messages,
            StorageVitals storage,
            @All List<DueMailCount> mails,
            @All List<TotalsCheck> checks,
            @All List<KeptPeriods> keeps,
            Config config,
            Clock clock) {
        this.messages = messages;
        this.storage = storage;
        this.mails = mails;
        this.checks = checks;
        this.keeps = keeps;
        this.config = config;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    void begin(@Observes StartupEvent started) {
        startedAt = clock.instant();
    }

    /** Just now. What cannot be found out is missing; nothing is thrown. */
    public VitalsStated look() {
        var now = clock.instant();
        var name = config.getValue("quarkus.application.name", String.class);
        var backlog = messages.backlog();
        var mail = mail(now);
        var check = checks.stream().flatMap(one -> one.lastFound().stream()).findFirst();
        return new VitalsStated(
                VitalsEvent.idOf(name),
                name,
                now,
                config.getOptionalValue("quarkus.application.version", String.class)
                        .orElse("?"),
                startedAt,
                backlog.map(Backlog::waiting).orElse(null),
                backlog.flatMap(Backlog::oldest).orElse(null),
                messages.lag(),
                messages.deadLetters(),
                mail.map(Due::many).orElse(null),
                mail.map(Due::oldest).orElse(null),
                storage.databaseBytes(),
                storage.freeBytes(),
                check.map(TotalsCheck.Found::at).orElse(null),
                check.map(TotalsCheck.Found::disagreeing).orElse(null),
                keeps.stream().flatMap(kept -> kept.all().stream()).toList());
    }

    private Optional<Due> mail(Instant now) {
        if (mails.isEmpty()) {
            return Optional.empty();
        }
        try {
            var due = mails.stream().map(queue -> queue.due(now)).toList();
            return Optional.of(new Due(due.stream().mapToLong(Due::many).sum(), oldest(due)));
        } catch (RuntimeException databaseAway) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant oldest(List<Due> due) {
        return due.stream()
                .map(Due::oldest)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
