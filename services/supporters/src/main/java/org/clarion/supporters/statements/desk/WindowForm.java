package org.clarion.supporters.statements.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.statements.NameOrder;
import org.clarion.supporters.statements.StatementWindow;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a statement may be signed, as it was typed.
 *
 * @param zone by whose clocks
 */
public record WindowForm(Map<String, String> typed, ZoneId zone) {

    static WindowForm of(StatementWindow window, ZoneId zone) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("opens", local(window.opensAt(), zone));
        typed.put("closes", local(window.closesAt(), zone));
        typed.put("order", window.order().name());
        typed.put("persons", window.personsSign() ? "yes" : "");
        return new WindowForm(typed, zone);
    }

    static WindowForm read(MultivaluedMap<String, String> fields, ZoneId zone) {
        return new WindowForm(WordingForm.read(fields).typed(), zone);
    }

    private static String local(@Nullable Instant at, ZoneId zone) {
        return at == null
                ? ""
                : at.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What was meant; nothing where something is to be mended. */
    Optional<StatementWindow> window(Mistakes mistakes, StatementDeskWords words, Instant now) {
        var opens = moment("opens", mistakes, words);
        var closes = moment("closes", mistakes, words);
        if (closes != null && !closes.isAfter(now)) {
            mistakes.add("closes", words.closesPast());
        } else if (opens != null && closes != null && !closes.isAfter(opens)) {
            mistakes.add("closes", words.closesFirst());
        }
        var order = Arrays.stream(NameOrder.values())
                .filter(one -> one.name().equals(get("order")))
                .findFirst()
                .orElse(NameOrder.COUNTRY);
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(
                        new StatementWindow(opens, closes, order, get("persons").equals("yes")));
    }

    private @Nullable Instant moment(String field, Mistakes mistakes, StatementDeskWords words) {
        if (get(field).isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(get(field)).atZone(zone).toInstant();
        } catch (DateTimeException none) {
            mistakes.add(field, words.noMoment());
            return null;
        }
    }
}
