package org.clarion.urgentactions.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.clarion.contracts.OutcomeKind;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.Outcome;

/** Reads an outcome out of its form: one kind, and four texts in each language, "es.outcome" and so on. */
final class OutcomeForm {

    private static final String HAPPENED = ".outcome";

    private OutcomeForm() {}

    static Outcome read(MultivaluedMap<String, String> fields) {
        var kind = Arrays.stream(OutcomeKind.values())
                .filter(one -> one.name().equals(first(fields, "outcomeKind")))
                .findFirst()
                .orElse(null);
        var words = new TreeMap<String, Outcome.Words>();
        fields.keySet().stream()
                .filter(name -> name.endsWith(HAPPENED))
                .map(name -> name.substring(0, name.length() - HAPPENED.length()))
                .forEach(language -> words.put(
                        language,
                        new Outcome.Words(
                                first(fields, language + HAPPENED),
                                first(fields, language + ".saidBy"),
                                first(fields, language + ".thanks"),
                                first(fields, language + ".next"))));
        return new Outcome(kind, words);
    }

    /** Who is told; nobody where nothing is chosen. */
    static AskedAudience asked(MultivaluedMap<String, String> fields) {
        return AskedAudience.read(fields, TellingWay.NOBODY);
    }

    /** The version the form was opened on. */
    static long version(MultivaluedMap<String, String> fields) {
        var version = first(fields, "version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    // As browsers send lines, and as they are kept.
    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().replaceAll("\r\n?", "\n");
    }
}
