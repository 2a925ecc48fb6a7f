package org.clarion.urgentactions.embassies;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What stands in the form of an embassy, as it was typed.
 *
 * @param version the entry's when the form was opened
 */
public record EmbassyForm(Map<EmbassyColumn, String> typed, long version) {

    static EmbassyForm empty() {
        return new EmbassyForm(Map.of(), 0);
    }

    static EmbassyForm read(MultivaluedMap<String, String> fields) {
        var typed = new EnumMap<EmbassyColumn, String>(EmbassyColumn.class);
        for (var column : EmbassyColumn.values()) {
            typed.put(column, first(fields, column.title()).replaceAll("\r\n?", "\n"));
        }
        var version = first(fields, "version");
        return new EmbassyForm(typed, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }

    /** @param country and {@code language}: the names by which its reader knows them */
    static EmbassyForm of(Embassy embassy, UnaryOperator<String> country, UnaryOperator<String> language) {
        var entry = embassy.entry();
        var typed = new EnumMap<EmbassyColumn, String>(EmbassyColumn.class);
        typed.put(EmbassyColumn.COUNTRY, entry.country());
        typed.put(EmbassyColumn.SEAT, entry.seat());
        typed.put(
                EmbassyColumn.ACCREDITED_TO,
                entry.accreditedTo().stream()
                        .map(code -> EmbassyReading.readable(code, country.apply(code)))
                        .collect(Collectors.joining("\n")));
        typed.put(EmbassyColumn.NAME, entry.name());
        typed.put(EmbassyColumn.OFFICE, entry.office());
        typed.put(EmbassyColumn.SALUTATION, entry.salutation());
        typed.put(EmbassyColumn.ADDRESS, String.join("\n", entry.address()));
        typed.put(EmbassyColumn.EMAIL, entry.email());
        typed.put(EmbassyColumn.PHONE, entry.phone());
        typed.put(EmbassyColumn.FAX, entry.fax());
        typed.put(
                EmbassyColumn.LANGUAGES,
                entry.languages().stream()
                        .map(tag -> EmbassyReading.readableLanguage(tag, language.apply(tag)))
                        .collect(Collectors.joining(", ")));
        return new EmbassyForm(typed, embassy.version());
    }

    /** The same on the entry as it is now: whoever saves it again has seen what stood there. */
    EmbassyForm on(long newer) {
        return new EmbassyForm(typed, newer);
    }

    /** What was typed into a field; checks are not typed. */
    String cell(EmbassyColumn column) {
        return column == EmbassyColumn.CHECKED_ON || column == EmbassyColumn.CHECKED_BY
                ? ""
                : typed.getOrDefault(column, "");
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        return EmbassyColumn.called(field).map(this::cell).orElse("");
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
