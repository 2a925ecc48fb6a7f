package org.clarion.supporters.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Reader;
import org.clarion.supporters.alerting.LaterNews;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;

/** Mailings as their pages show them. */
@RequestScoped
class MailingViews {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ActionMailings mailings;
    private final MailingRows rows;
    private final MailingList lines;
    private final LaterNews later;
    private final Reader reader;
    private final Clock clock;

    MailingViews(
            ActionMailings mailings, MailingRows rows, MailingList lines, LaterNews later, Reader reader, Clock clock) {
        this.mailings = mailings;
        this.rows = rows;
        this.lines = lines;
        this.later = later;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    Optional<MailingView> of(UUID id) {
        return mailings.findByIdOptional(id).map(this::view);
    }

    private MailingView view(ActionMailing mailing) {
        var now = clock.instant();
        var figures = rows.of(mailing);
        var line = lines.line(mailing, figures.waiting());
        return new MailingView(
                line,
                figures,
                mailing.begunAt() == null ? later.readersOf(mailing) : mailing.people(),
                words().through(reader.number(figures.through()), reader.number(figures.all())),
                line.isGoing() ? pace(figures, now) : "",
                mailing.urgentBecause());
    }

    private String pace(MailingFigures figures, Instant now) {
        var rate = figures.perMinute(now);
        var said = rate == 0
                ? words().noRate()
                : words().rate((int) Math.min(rate, Integer.MAX_VALUE), reader.number(rate));
        return figures.timeLeft(now)
                .map(left -> said + " " + words().timeLeft(inWords(left)))
                .orElse(said);
    }

    private String inWords(Duration left) {
        var words = words();
        if (left.compareTo(MINUTE) < 0) {
            return words.lessThanAMinute();
        }
        var minutes = (int) left.plusSeconds(30).toMinutes();
        return minutes < 90
                ? words.minutes(minutes, reader.number(minutes))
                : words.hours((minutes + 30) / 60, reader.number((minutes + 30) / 60));
    }

    private MailingDeskWords words() {
        return reader.words(MailingDeskWords.class);
    }
}
