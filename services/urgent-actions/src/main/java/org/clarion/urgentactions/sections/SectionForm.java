package org.clarion.urgentactions.sections;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;

/**
 * What stands in the form of a section, or of what it says of one action, as it was typed.
 *
 * @param version the section's when the form was opened
 */
public record SectionForm(Map<String, String> typed, long version) {

    static SectionForm empty() {
        return new SectionForm(Map.of(), 0);
    }

    static SectionForm read(MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach((name, values) ->
                typed.put(name, values.isEmpty() ? "" : values.getFirst().replaceAll("\r\n?", "\n")));
        var version = typed.getOrDefault("version", "");
        return new SectionForm(typed, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }

    /** @param country the name by which its reader knows it */
    static SectionForm of(Section section, UnaryOperator<String> country) {
        var entry = section.entry();
        var typed = new HashMap<String, String>();
        OurLanguages.all()
                .forEach(language -> typed.put("name_" + language, entry.names().getOrDefault(language, "")));
        typed.put(
                "names",
                entry.names().entrySet().stream()
                        .filter(name -> !OurLanguages.have(name.getKey()))
                        .map(name -> name.getKey() + ": " + name.getValue())
                        .collect(Collectors.joining("\n")));
        typed.put(
                "countries",
                entry.countries().stream()
                        .map(code -> readable(code, country.apply(code)))
                        .collect(Collectors.joining("\n")));
        typed.put("language", entry.language());
        typed.put("contact", entry.contact());
        typed.put("report_link", entry.reportLink());
        typed.put("late", entry.late() == null ? "" : entry.late().name());
        typed.put("late_days", entry.lateDays() == null ? "" : entry.lateDays().toString());
        return new SectionForm(typed, section.version());
    }

    /** The same on the section as it is now: whoever saves it again has seen what stood there. */
    SectionForm on(long newer) {
        return new SectionForm(typed, newer);
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    List<String> lines(String field) {
        return get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A country as a form may show it: by its name if that is read as this country again, else by its code. */
    private static String readable(String code, String name) {
        return CountryList.read(name).filter(code::equals).isPresent() ? name : code;
    }
}
