package org.clarion.urgentactions.asks.following;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskStatus;
import org.clarion.urgentactions.asks.JudgementEntry;
import org.jspecify.annotations.Nullable;

/** What stands in the form by which an ask is judged, as it was typed. */
public record JudgementForm(Map<String, String> typed) {

    private static final int LONGEST = 4000;

    static JudgementForm read(MultivaluedMap<String, String> fields) {
        return new JudgementForm(fields.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(fields.getFirst(name))
                        .orElse("")
                        .strip())));
    }

    /** Of an ask as it is, nothing said yet. */
    static JudgementForm on(LocalDate today, Ask ask) {
        return new JudgementForm(Map.of("day", today.toString()))
                .with(String.join("\n", ask.addressees()), ask.actor().name());
    }

    /** With what was typed of whom it is for. */
    JudgementForm with(String addressees, String actor) {
        var more = new HashMap<>(typed);
        more.put("addressees", addressees);
        more.put("actor", actor);
        return new JudgementForm(more);
    }

    /** What the other form of the page shows, which was not sent with this one. */
    JudgementForm on(Ask ask) {
        return with(String.join("\n", ask.addressees()), ask.actor().name());
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /**
     * @param countries those that the ask is followed in
     * @param isAction whether everybody can read an action by this id
     * @param isDocument whether everybody can read a document by this id
     */
    Optional<JudgementEntry> entry(
            Mistakes mistakes,
            FollowingWords words,
            LocalDate today,
            List<String> countries,
            Predicate<UUID> isAction,
            Predicate<UUID> isDocument) {
        var status = Arrays.stream(AskStatus.values())
                .filter(one -> one.name().equals(get("status")))
                .findFirst();
        if (status.isEmpty()) {
            mistakes.add("status", words.statusWanted());
        }
        if (!get("country").isEmpty() && !countries.contains(get("country"))) {
            mistakes.add("country", words.countryUnknown());
        }
        var day = day(mistakes, words, today);
        if (get("reason").isEmpty()) {
            mistakes.add("reason", words.reasonWanted());
        } else if (get("reason").length() > LONGEST) {
            mistakes.add("reason", words.reasonTooLong());
        }
        if (!WebAddress.isOneOrNone(get("evidence"))) {
            mistakes.add("evidence", words.noLink());
        }
        return mistakes.any() || day == null
                ? Optional.empty()
                : Optional.of(new JudgementEntry(
                        get("country"),
                        status.orElseThrow(),
                        day,
                        get("reason"),
                        get("evidence"),
                        known("action", isAction),
                        known("document", isDocument)));
    }

    private @Nullable LocalDate day(Mistakes mistakes, FollowingWords words, LocalDate today) {
        try {
            var day = LocalDate.parse(get("day"));
            if (day.isAfter(today)) {
                mistakes.add("day", words.dayAhead());
            }
            return day;
        } catch (DateTimeParseException noDay) {
            mistakes.add("day", words.noDay(get("day")));
            return null;
        }
    }

    private @Nullable UUID known(String field, Predicate<UUID> isKnown) {
        try {
            var id = UUID.fromString(get(field));
            return isKnown.test(id) ? id : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
