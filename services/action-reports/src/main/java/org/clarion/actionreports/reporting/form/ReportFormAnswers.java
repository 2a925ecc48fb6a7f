package org.clarion.actionreports.reporting.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** What somebody told us, read answer by answer; {@code mend} hears of what cannot be read. */
record ReportFormAnswers(ActionSheet appeal, ReportForm typed, LocalDate today, Limits limits, ReportFormMending mend) {

    /**
     * What holds for every answer.
     *
     * @param mostPerReport the most that one report may count
     */
    record Limits(int mostPerReport, Sections sections) {}

    private static final int LONGEST_SECTION = 80;
    private static final int LONGEST_COMMENT = 500;

    ReportedAct deed() {
        return new ReportedAct(
                target(), channel(), quantity(), day(), country(), section(), people(), typed.hasReplied());
    }

    /** What the writer of a letter adds to what Clarion knows, having sent it. */
    ReportedAct addedTo(ReportedAct letter) {
        return letter.with(section(), typed.hasReplied());
    }

    /** In their own words, for staff; null when they said nothing. */
    @Nullable
    String comment() {
        var said = typed.comment() == null
                ? ""
                : typed.comment().replace("\r\n", "\n").strip();
        if (said.codePointCount(0, said.length()) > LONGEST_COMMENT) {
            mend.comment(LONGEST_COMMENT);
        }
        return said.isEmpty() ? null : said;
    }

    private @Nullable UUID target() {
        if (ReportForm.SOMEBODY_ELSE.equals(typed.target())) {
            return null;
        }
        var chosen = appeal.targets().stream()
                .map(Target::targetId)
                .filter(id -> id.toString().equals(typed.target()))
                .findFirst();
        if (chosen.isEmpty()) {
            mend.target();
        }
        return chosen.orElse(null);
    }

    private Channel channel() {
        for (var channel : Channel.values()) {
            if (channel.name().equals(typed.channel())) {
                return channel;
            }
        }
        mend.channel();
        return Channel.EMAIL;
    }

    private int quantity() {
        var number = number(typed.quantity());
        if (number == 0) {
            mend.quantity(limits.mostPerReport());
        }
        return Math.max(1, number);
    }

    /** Somebody alone need not say so. */
    private int people() {
        var number = typed.people() == null || typed.people().isBlank() ? 1 : number(typed.people());
        if (number == 0 || number > limits.mostPerReport()) {
            mend.people(limits.mostPerReport());
        }
        return Math.max(1, number);
    }

    private LocalDate day() {
        try {
            return typed.day() == null || typed.day().isBlank()
                    ? today
                    : LocalDate.parse(typed.day().strip());
        } catch (DateTimeParseException odd) {
            mend.day();
            return today;
        }
    }

    private @Nullable String country() {
        if (typed.country() == null || typed.country().isBlank()) {
            return null;
        }
        var country = CountryList.read(typed.country());
        if (country.isEmpty()) {
            mend.country();
        }
        return country.orElse(null);
    }

    private @Nullable String section() {
        var name = limits.sections().named(typed.section());
        if (name != null && name.length() > LONGEST_SECTION) {
            mend.section();
        }
        return name;
    }

    /** Zero for what is no number a report could have. */
    private static int number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
