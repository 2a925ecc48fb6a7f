package org.clarion.actionreports.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.sql.Row;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they did.
 *
 * @param targetId nobody in particular when absent
 * @param quantity letters, mails, calls; at least 1
 * @param actedOn the day in the reporter's calendar
 * @param country the reporter's, ISO 3166-1 alpha-2, when they told it
 * @param section the reporter's section of the movement, when they told it
 * @param people how many did it together; 1 for somebody alone
 * @param replied whether the official has answered
 */
public record ReportedAct(
        @Nullable UUID targetId,
        Channel channel,
        int quantity,
        LocalDate actedOn,
        @Nullable String country,
        @Nullable String section,
        int people,
        boolean replied) {

    /** Stands in a breakdown for what was not said. */
    public static final String NOT_SAID = "-";

    /** By somebody alone, who heard nothing yet. */
    public static ReportedAct of(
            @Nullable UUID targetId, Channel channel, int quantity, LocalDate actedOn, @Nullable String country) {
        return new ReportedAct(targetId, channel, quantity, actedOn, country, null, 1, false);
    }

    /** From the columns that bear these names wherever an act is kept. */
    public static ReportedAct of(Row row) {
        return new ReportedAct(
                row.maybe("target_id", UUID.class),
                row.word("channel", Channel.class),
                row.whole("quantity"),
                row.day("acted_on"),
                row.maybe("country", String.class),
                row.maybe("section", String.class),
                row.whole("people"),
                row.flag("replied"));
    }

    /** Whether somebody who confirmed the other one has not confirmed this: it says more, or something else. */
    public boolean claimsMoreThan(ReportedAct other) {
        return quantity > other.quantity || channel != other.channel || !Objects.equals(targetId, other.targetId);
    }

    /** The same, with what only its doer can know. */
    public ReportedAct with(@Nullable String section, boolean replied) {
        return new ReportedAct(targetId, channel, quantity, actedOn, country, section, people, replied);
    }

    /** The same on another day. */
    ReportedAct on(LocalDate day) {
        return new ReportedAct(targetId, channel, quantity, day, country, section, people, replied);
    }

    /** Tells two states of a report apart, and nothing else. */
    public String mark() {
        return Integer.toHexString(toString().hashCode());
    }

    /** Where it belongs in a breakdown. */
    String item(Dimension dimension) {
        return switch (dimension) {
            case CHANNEL -> channel.name();
            case TARGET -> Objects.toString(targetId, NOT_SAID);
            case COUNTRY -> Objects.requireNonNullElse(country, NOT_SAID);
            case SECTION -> Objects.requireNonNullElse(section, NOT_SAID);
            case DAY -> actedOn.toString();
        };
    }
}
