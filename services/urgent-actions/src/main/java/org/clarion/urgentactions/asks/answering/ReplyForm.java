package org.clarion.urgentactions.asks.answering;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.asks.AskPlaces;
import org.clarion.urgentactions.asks.ReplyEntry;
import org.clarion.urgentactions.asks.RightOfReply;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a right of reply, as it was typed. */
public record ReplyForm(
        @RestForm @Nullable String asks,
        @RestForm @Nullable String to,
        @RestForm @Nullable String sent,
        @RestForm @Nullable String answered,
        @RestForm @Nullable String answer,
        @RestForm @Nullable String shown,
        @RestForm @Nullable String seen) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 4000;

    static ReplyForm about(String asks, LocalDate today) {
        return new ReplyForm(asks, "", today.toString(), "", "", "", "");
    }

    static ReplyForm of(RightOfReply reply) {
        return new ReplyForm(
                reply.places(),
                reply.sentTo(),
                reply.sentOn().toString(),
                reply.answeredOn() == null ? "" : reply.answeredOn().toString(),
                reply.answer(),
                reply.isShown() ? "yes" : "",
                Long.toString(reply.version()));
    }

    /** The same beside what somebody else noted meanwhile. */
    ReplyForm beside(RightOfReply now) {
        return new ReplyForm(asks, to, sent, answered, answer, shown, Long.toString(now.version()));
    }

    /** Whether nobody noted anything of it since this form was shown. */
    boolean hasSeen(RightOfReply now) {
        return get("seen").equals(Long.toString(now.version()));
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        var typed =
                switch (field) {
                    case "asks" -> asks;
                    case "to" -> to;
                    case "sent" -> sent;
                    case "answered" -> answered;
                    case "answer" -> answer;
                    case "seen" -> seen;
                    default -> shown;
                };
        return typed == null ? "" : typed.strip();
    }

    /** Whether everybody is to see it. */
    public boolean isShown() {
        return !get("shown").isEmpty();
    }

    /** @param last how many asks the plan has */
    Optional<ReplyEntry> entry(Mistakes mistakes, ReplyWords words, LocalDate today, int last) {
        var places = AskPlaces.read(get("asks"));
        if (places.isEmpty() || places.get().places().last() > last) {
            mistakes.add("asks", words.asksWanted(last));
        }
        if (get("to").isEmpty() || get("to").length() > LONGEST_LINE) {
            mistakes.add("to", words.toWanted());
        }
        var sentOn = day("sent", mistakes, words, today);
        var answeredOn = get("answered").isEmpty() ? null : day("answered", mistakes, words, today);
        if (get("sent").isEmpty()) {
            mistakes.add("sent", words.sentWanted());
        } else if (sentOn != null && answeredOn != null && answeredOn.isBefore(sentOn)) {
            mistakes.add("answered", words.answeredBefore());
        }
        if (!get("answer").isEmpty() && get("answered").isEmpty()) {
            mistakes.add("answered", words.answeredWanted());
        }
        if (get("answer").length() > LONGEST) {
            mistakes.add("answer", words.answerTooLong());
        }
        return mistakes.any() || sentOn == null
                ? Optional.empty()
                : Optional.of(
                        new ReplyEntry(places.orElseThrow(), get("to"), sentOn, answeredOn, get("answer"), isShown()));
    }

    private @Nullable LocalDate day(String field, Mistakes mistakes, ReplyWords words, LocalDate today) {
        if (get(field).isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(get(field));
            if (day.isAfter(today)) {
                mistakes.add(field, words.dayAhead());
            }
            return day;
        } catch (DateTimeParseException noDay) {
            mistakes.add(field, words.noDay(get(field)));
            return null;
        }
    }
}
