package org.clarion.urgentactions.asks.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.clarion.osdi.FilterComparison;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiRefusal;

/** Which asks a client wants to see. They are compared as they are shown: there are hundreds of them, not millions. */
record AskFilter(String written, List<List<Predicate<ObjectNode>>> alternatives) {

    static final String ASK = "ua:ask";

    private static final String STATUS_SINCE = "ua:status_since";
    private static final Set<String> TIMES = Set.of("created_date", "modified_date", STATUS_SINCE);
    private static final Set<String> WORDS = Set.of(
            "identifiers",
            "title",
            "ua:chapter",
            "ua:section",
            "ua:population_group",
            "ua:kind",
            "ua:actor",
            "ua:addressees",
            "ua:status",
            "ua:country");
    private static final Map<String, IntPredicate> ORDERS = Map.of(
            "eq", order -> order == 0,
            "ne", order -> order != 0,
            "lt", order -> order < 0,
            "le", order -> order <= 0,
            "gt", order -> order > 0,
            "ge", order -> order >= 0);

    /** All of it is read at once: nonsense is said whatever asks there are. */
    static AskFilter of(String written) {
        return new AskFilter(
                written,
                written.isBlank()
                        ? List.of()
                        : FilterComparison.alternatives(written, AskFilter::declined).stream()
                                .map(all ->
                                        all.stream().map(AskFilter::predicate).toList())
                                .toList());
    }

    boolean lets(ObjectNode ask) {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(all -> all.stream().allMatch(one -> one.test(ask)));
    }

    /** What the links of a page say of it. */
    String inAddress() {
        return alternatives.isEmpty() ? "" : "&filter=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
    }

    static OsdiRefusal declined(String sentence) {
        return new OsdiRefusal(
                ASK,
                400,
                List.of(OsdiComplaint.at("filter", sentence, "filter")
                        .hinting("ua:status eq 'PARTIAL' and modified_date gt '2026-11-01'")));
    }

    private static Predicate<ObjectNode> predicate(FilterComparison asked) {
        var order = ORDERS.get(asked.operator());
        if (order == null) {
            throw declined("\"" + asked.operator() + "\" is not supported. Use eq, ne, lt, le, gt or ge.");
        }
        if (TIMES.contains(asked.property())) {
            var time = time(asked);
            return ask -> !ask.path(asked.property()).isNull()
                    && order.test(shown(ask.path(asked.property()).asText()).compareTo(time));
        }
        if (!WORDS.contains(asked.property())) {
            throw declined("\"" + asked.property() + "\" cannot be filtered by.");
        }
        if (!asked.operator().equals("eq") && !asked.operator().equals("ne")) {
            throw declined("\"" + asked.property() + "\" has no order. Use eq or ne.");
        }
        return ask ->
                says(ask, asked.property(), asked.value()) == asked.operator().equals("eq");
    }

    private static boolean says(ObjectNode ask, String property, String value) {
        if (property.equals("ua:country")) {
            return ask.path("ua:countries")
                    .valueStream()
                    .anyMatch(one -> one.path("country").asText().equals(value));
        }
        JsonNode shown = ask.path(property);
        return shown.isArray()
                ? shown.valueStream().anyMatch(one -> one.asText().equals(value))
                : shown.asText("").equals(value);
    }

    private static Instant time(FilterComparison asked) {
        try {
            return shown(asked.value());
        } catch (DateTimeParseException odd) {
            throw declined(asked.property()
                    + " is compared with a time such as '2026-11-01T00:00:00Z' or a day such as '2026-11-01'.");
        }
    }

    /** A day alone begins at midnight UTC. */
    private static Instant shown(String time) {
        return time.length() == "2026-11-01".length()
                ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(time).toInstant();
    }
}
