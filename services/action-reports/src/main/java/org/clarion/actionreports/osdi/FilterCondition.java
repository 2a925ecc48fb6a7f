package org.clarion.actionreports.osdi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.osdi.FilterComparison;

/** One comparison of a filter: a property that clients know, and what it is compared with. */
record FilterCondition(String sql, Object value) {

    private static final Map<String, String> OPERATORS =
            Map.of("eq", "=", "ne", "<>", "lt", "<", "le", "<=", "gt", ">", "ge", ">=");

    private static final Map<String, String> TIMES = Map.of(
            "created_date", "accepted_at",
            "modified_date", "modified_at",
            "action_date", "(acted_on::timestamp at time zone 'UTC')");

    /** Beyond these lies nothing of ours, and at some point what a database can compare with. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9999;

    /** The report that bears it, by its first name or by another. */
    static final String KEY_OF_A_NAME = """
            (select coalesce((select other_name.idempotency_key from other_name where other_name.name = asked.name), asked.name)
             from (select ?::text as name) as asked)""";

    private static final String OURS = "clarion:";
    private static final String THEIRS = "api:";

    /** As SQL says it: =, <>, < and so on. */
    static String compared(String operator) {
        var compared = OPERATORS.get(operator);
        if (compared == null) {
            throw CollectionFilter.declined("\"" + operator + "\" is not supported. Use eq, ne, lt, le, gt or ge.");
        }
        return compared;
    }

    static FilterCondition of(FilterComparison asked) {
        var property = asked.property();
        var value = asked.value();
        var compared = compared(asked.operator());
        if (TIMES.containsKey(property)) {
            return new FilterCondition(TIMES.get(property) + " " + compared + " ?", time(property, value));
        }
        return switch (property) {
            case "type" -> new FilterCondition("channel " + onlyEqual(property, compared) + " ?", channel(value));
            case "identifiers" -> identifier(onlyEqual(property, compared), value);
            default ->
                throw CollectionFilter.declined(
                        "\"" + property + "\" cannot be filtered by. Use created_date, modified_date,"
                                + " action_date, type or identifiers.");
        };
    }

    static String onlyEqual(String property, String compared) {
        if (!compared.equals("=") && !compared.equals("<>")) {
            throw CollectionFilter.declined("\"" + property + "\" has no order. Use eq or ne.");
        }
        return compared;
    }

    /** Known clients send a day alone: it begins at midnight UTC. */
    static OffsetDateTime time(String property, String value) {
        try {
            var time = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value);
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                throw CollectionFilter.declined(
                        property + " is compared with a time of the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
            }
            return time;
        } catch (DateTimeException odd) {
            throw CollectionFilter.declined(property
                    + " is compared with a time such as '2026-11-01T00:00:00Z' or a day such as '2026-11-01'.");
        }
    }

    private static String channel(String value) {
        return OsdiType.channel(value)
                .orElseThrow(
                        () -> CollectionFilter.declined("There is no such type. Use one of: " + OsdiType.allWords()))
                .name();
    }

    private static FilterCondition identifier(String compared, String value) {
        if (!value.startsWith(OURS)) {
            return new FilterCondition("idempotency_key " + compared + " " + KEY_OF_A_NAME, THEIRS + value);
        }
        try {
            return new FilterCondition("report_id " + compared + " ?", UUID.fromString(value.substring(OURS.length())));
        } catch (IllegalArgumentException odd) {
            throw CollectionFilter.declined("\"" + value + "\" is no identifier of ours.");
        }
    }
}
