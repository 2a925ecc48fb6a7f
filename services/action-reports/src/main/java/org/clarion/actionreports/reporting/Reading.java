package org.clarion.actionreports.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Admission;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.accepting.Refusal;
import org.clarion.actionreports.accepting.Report;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/** From what was typed to a report, or to what should be mended. */
@ApplicationScoped
class Reading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Admission admission;
    private final ReportsConfig config;
    private final Clock clock;

    Reading(Admission admission, ReportsConfig config, Clock clock) {
        this.admission = admission;
        this.config = config;
        this.clock = clock;
    }

    /** Empty when something has to be mended; then {@code mend} says what. */
    Optional<Report> report(Appeal appeal, Typed typed, UUID key, Mending mend) {
        var deed = Deed.of(
                target(appeal, typed.target(), mend),
                channel(typed.channel(), mend),
                quantity(typed.quantity(), mend),
                day(appeal, typed.day(), mend),
                country(typed.country(), mend));
        var report = Report.of(UUID.randomUUID(), "form:" + key, appeal.actionId(), Origin.FORM, deed)
                .judged(admission.judgement(appeal, deed, Origin.FORM));
        email(typed.email(), mend);
        admission.refusals(appeal, deed).forEach(refusal -> mend(refusal, appeal, mend));
        return mend.any() ? Optional.empty() : Optional.of(report);
    }

    /** Today, where it happens. */
    LocalDate today(Appeal appeal) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(appeal.sheet().zone()));
    }

    private @Nullable UUID target(Appeal appeal, @Nullable String typed, Mending mend) {
        if (Typed.SOMEBODY_ELSE.equals(typed)) {
            return null;
        }
        var chosen = appeal.targets().stream()
                .map(target -> target.targetId())
                .filter(id -> id.toString().equals(typed))
                .findFirst();
        if (chosen.isEmpty()) {
            mend.target();
        }
        return chosen.orElse(null);
    }

    private static Channel channel(@Nullable String typed, Mending mend) {
        for (var channel : Channel.values()) {
            if (channel.name().equals(typed)) {
                return channel;
            }
        }
        mend.channel();
        return Channel.EMAIL;
    }

    private int quantity(@Nullable String typed, Mending mend) {
        var digits = typed == null ? "" : typed.strip();
        if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) == 0) {
            mend.quantity(config.mostPerReport());
            return 1;
        }
        return Integer.parseInt(digits);
    }

    private LocalDate day(Appeal appeal, @Nullable String typed, Mending mend) {
        try {
            return typed == null || typed.isBlank() ? today(appeal) : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException odd) {
            mend.day();
            return today(appeal);
        }
    }

    private static @Nullable String country(@Nullable String typed, Mending mend) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!COUNTRIES.contains(typed)) {
            mend.country();
        }
        return typed;
    }

    private static void email(@Nullable String typed, Mending mend) {
        if (typed != null && !typed.isBlank() && Address.parse(typed).isEmpty()) {
            mend.email();
        }
    }

    private void mend(Refusal refusal, Appeal appeal, Mending mend) {
        switch (refusal) {
            case TOO_MANY -> mend.tooMany(config.mostPerReport());
            case TOO_FEW -> mend.quantity(config.mostPerReport());
            case NOT_YET -> mend.notYet();
            case BEFORE_IT_BEGAN -> mend.tooEarly(appeal.launchedOn());
            case NOT_A_TARGET -> mend.target();
            case NOT_AFTER_THE_END -> mend.notAfterTheEnd();
            case TOO_LATE -> throw new IllegalStateException("the page says this before anybody can type");
        }
    }
}
