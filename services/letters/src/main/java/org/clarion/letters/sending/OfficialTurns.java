package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose turn it is in an official's pace: steadily and a little irregularly, so many a day, and while the office is open. Where mail
 * only goes to the catcher there is no office, and nobody waits for one.
 */
@ApplicationScoped
class OfficialTurns {

    private final Letters letters;
    private final LettersConfig.Pacing config;
    private final Optional<OfficeHours> hours;
    private final Clock clock;

    OfficialTurns(
            Letters letters,
            LettersConfig config,
            @ConfigProperty(name = "clarion.mail.real-sending", defaultValue = "false") boolean real,
            Clock clock) {
        this.letters = letters;
        this.config = config.pacing();
        this.hours = Optional.of(this.config.officeHours())
                .filter(said -> real && !said.equals("off"))
                .map(OfficeHours::of);
        this.clock = clock;
    }

    /** Takes its turn; false if its office is closed now, and opens later. Its row of the pace is nobody else's until the commit. */
    boolean take(Letter letter, Appeal appeal) {
        var now = clock.instant();
        var opening = opening(letter, appeal, now);
        if (opening.isAfter(now)) {
            letters.closedUntil(letter.sentTo(), opening);
            return false;
        }
        var zone = ZoneId.of(appeal.sheet().zone());
        var today = appeal.day(now);
        var tomorrow = today.plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant();
        letters.paced(letter.sentTo(), Pace.of(config), now, new Letters.Quota(today, config.perDay(), tomorrow));
        return true;
    }

    /** The same for a mail with the letters of a day: the next one goes on another day, as it is there. */
    boolean takeTheDay(Letter first, Appeal appeal) {
        var now = clock.instant();
        var opening = opening(first, appeal, now);
        if (opening.isAfter(now)) {
            letters.closedUntil(first.sentTo(), opening);
            return false;
        }
        var zone = ZoneId.of(appeal.sheet().zone());
        var tomorrow = appeal.day(now).plusDays(1).atTime(LocalTime.MIN).atZone(zone);
        letters.closedUntil(first.sentTo(), tomorrow.toInstant());
        return true;
    }

    private Instant opening(Letter letter, Appeal appeal, Instant now) {
        return hours.flatMap(open -> appeal.target(letter.targetId()).map(target -> open.next(now, appeal, target)))
                .orElse(now);
    }
}
