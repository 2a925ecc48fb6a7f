package org.clarion.urgentactions.health;

import java.time.Instant;
import java.util.Map;
import org.clarion.contracts.VitalsEvent;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;
import org.jspecify.annotations.Nullable;

/** What a healthy service says, and how a test makes it worse. */
record StatedVitals(VitalsStated stated) {

    static final Instant STARTED = Instant.parse("2026-11-29T08:00:00Z");

    static StatedVitals of(HouseService part, Instant at) {
        var checkedAt = part == HouseService.ACTION_REPORTS ? at : null;
        return new StatedVitals(new VitalsStated(
                VitalsEvent.idOf(part.service()),
                part.service(),
                at,
                "1.0",
                STARTED,
                0L,
                null,
                0L,
                Map.of(),
                0L,
                null,
                80_000_000L,
                40_000_000_000L,
                checkedAt,
                checkedAt == null ? null : 0L,
                null));
    }

    StatedVitals at(Instant at) {
        return with(at, stated.version(), stated.waiting(), stated.oldestWaitingSince(), stated.deadLetters());
    }

    StatedVitals version(String version) {
        return with(stated.at(), version, stated.waiting(), stated.oldestWaitingSince(), stated.deadLetters());
    }

    StatedVitals waiting(@Nullable Long many, @Nullable Instant since) {
        return with(stated.at(), stated.version(), many, since, stated.deadLetters());
    }

    StatedVitals dead(Map<String, Long> byChannel) {
        return with(stated.at(), stated.version(), stated.waiting(), stated.oldestWaitingSince(), byChannel);
    }

    StatedVitals mails(Long many, Instant since) {
        return with(many, since, stated.freeBytes(), stated.checkedAt(), stated.disagreeing());
    }

    StatedVitals room(Long free) {
        return with(stated.mails(), stated.oldestMailSince(), free, stated.checkedAt(), stated.disagreeing());
    }

    StatedVitals checked(Instant at, Long disagreeing) {
        return with(stated.mails(), stated.oldestMailSince(), stated.freeBytes(), at, disagreeing);
    }

    private StatedVitals with(
            Instant at,
            String version,
            @Nullable Long waiting,
            @Nullable Instant waitingSince,
            @Nullable Map<String, Long> dead) {
        return new StatedVitals(new VitalsStated(
                stated.serviceId(),
                stated.service(),
                at,
                version,
                stated.startedAt(),
                waiting,
                waitingSince,
                stated.lag(),
                dead,
                stated.mails(),
                stated.oldestMailSince(),
                stated.databaseBytes(),
                stated.freeBytes(),
                stated.checkedAt(),
                stated.disagreeing(),
                stated.keeps()));
    }

    private StatedVitals with(
            @Nullable Long mails,
            @Nullable Instant mailsSince,
            @Nullable Long free,
            @Nullable Instant checkedAt,
            @Nullable Long disagreeing) {
        return new StatedVitals(new VitalsStated(
                stated.serviceId(),
                stated.service(),
                stated.at(),
                stated.version(),
                stated.startedAt(),
                stated.waiting(),
                stated.oldestWaitingSince(),
                stated.lag(),
                stated.deadLetters(),
                mails,
                mailsSince,
                stated.databaseBytes(),
                free,
                checkedAt,
                disagreeing,
                stated.keeps()));
    }
}
