package org.clarion.urgentactions.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.jspecify.annotations.Nullable;

/**
 * What a section says.
 *
 * @param names by language (BCP 47), at least one
 * @param countries whose people it serves, ISO 3166-1 alpha-2
 * @param language its people read where a sheet does not speak theirs
 * @param contact an e-mail address or a web page; empty where none is given
 * @param reportLink where its people report instead of to Clarion; empty where they do it here
 * @param late nothing where the house's own policy holds
 * @param lateDays for how many days after the end reports are taken; nothing where it is as everywhere
 * @param actions what it says of single actions
 */
public record SectionEntry(
        Map<String, String> names,
        List<String> countries,
        String language,
        String contact,
        String reportLink,
        @Nullable LateRule late,
        @Nullable Integer lateDays,
        List<SectionOnAction> actions) {

    /** The order of a document does not hang on how it was typed. */
    public SectionEntry {
        names = new TreeMap<>(names);
        countries = List.copyOf(countries);
        actions = List.copyOf(actions);
    }

    /** What it says of one action, where it says anything of it alone. */
    public Optional<SectionOnAction> on(UUID actionId) {
        return actions.stream()
                .filter(action -> action.actionId().equals(actionId))
                .findFirst();
    }

    /** In this language, else in its own, else in any. */
    public String name(String reader) {
        var own = names.getOrDefault(language, names.values().iterator().next());
        return names.getOrDefault(reader, own);
    }

    SectionEntry saying(List<SectionOnAction> others) {
        return new SectionEntry(names, countries, language, contact, reportLink, late, lateDays, others);
    }
}
