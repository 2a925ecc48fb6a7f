package org.clarion.actionreports.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.sections.SectionPolicies;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/** How sections of the movement are called, by whatever door a name comes: a breakdown must not show one section twice. */
@ApplicationScoped
public class Sections {

    private final List<String> configured;
    private final SectionPolicies desk;

    @Inject
    Sections(ReportsConfig config, SectionPolicies desk) {
        this(
                Stream.concat(config.sections().orElse(List.of()).stream(), config.late().section().keySet().stream())
                        .toList(),
                desk);
    }

    private Sections(List<String> known, SectionPolicies desk) {
        this.desk = desk;
        this.configured = known.stream().map(Sections::composed).distinct().toList();
    }

    /** Where these are known. */
    public static Sections of(String... known) {
        return new Sections(List.of(known), SectionPolicies.of());
    }

    /** Those that we know of beforehand. */
    public List<String> known() {
        return Stream.concat(configured.stream(), desk.names(OurLanguages.first()).stream())
                .distinct()
                .toList();
    }

    /** One name in one spelling: an accent may come as a letter of its own behind the letter that bears it. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** In the spelling we know, where we know it; else as it was written, with single spaces. Null where nothing is said. */
    public @Nullable String named(@Nullable String text) {
        var said = text == null
                ? ""
                : composed(text.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ").strip());
        return said.isEmpty()
                ? null
                : desk.canonical(said)
                        .or(() -> configured.stream()
                                .filter(said::equalsIgnoreCase)
                                .findFirst())
                        .orElse(said);
    }
}
