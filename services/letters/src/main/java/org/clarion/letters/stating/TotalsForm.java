package org.clarion.letters.stating;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.PlainText;
import org.clarion.pages.Mistakes;

/** Whom totals go to and who signs, as it was typed. */
public record TotalsForm(Map<String, String> typed) {

    private static final int LONGEST = 120;
    private static final Set<String> WAYS = Set.of("MAIL", "PAPER", "NO");

    static TotalsForm signedBy(String who) {
        return new TotalsForm(Map.of("name", who));
    }

    static TotalsForm read(MultivaluedMap<String, String> fields) {
        return new TotalsForm(fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        field -> Objects.requireNonNullElse(field.getValue().getFirst(), ""))));
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** How an official gets theirs: MAIL, PAPER or NO; by mail at first where they have a mailbox. */
    public String way(UUID target, boolean hasMailbox) {
        var said = get("way-" + target);
        return WAYS.contains(said) ? said : hasMailbox ? "MAIL" : "PAPER";
    }

    /** In which language the people at risk get theirs; none if not at all. */
    LetterLanguage peopleLanguage() {
        return LetterLanguage.of(get("people").isEmpty() ? "und" : get("people"));
    }

    TotalsSignature signature(Mistakes mistakes, TotalsWords words) {
        return new TotalsSignature(line("name", mistakes, words), line("office", mistakes, words));
    }

    private String line(String field, Mistakes mistakes, TotalsWords words) {
        var line = PlainText.line(get(field));
        if (field.equals("name") && line.isEmpty()) {
            mistakes.add(field, words.nameMissing());
        } else if (line.length() > LONGEST) {
            mistakes.add(field, words.tooLong());
        }
        return line;
    }
}
