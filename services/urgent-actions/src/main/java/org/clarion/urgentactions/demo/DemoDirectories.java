package org.clarion.urgentactions.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.LateRule;
import org.clarion.urgentactions.filing.FilesOfTheHouse;
import org.clarion.urgentactions.sections.SectionDirectory;
import org.clarion.urgentactions.sections.SectionEntry;

/** Embassies, postage and sections for a local run, all invented; brought again they change nothing. */
@ApplicationScoped
class DemoDirectories {

    private static final String BY = "the local run";

    private final FilesOfTheHouse files;
    private final SectionDirectory sections;

    DemoDirectories(FilesOfTheHouse files, SectionDirectory sections) {
        this.files = files;
        this.sections = sections;
    }

    void bring() {
        if (!sections.active().isEmpty()) {
            return; // somebody works with them by now
        }
        files.bring("embassies", text("embassies.csv"), BY);
        files.bring("postage", text("postage.csv"), BY);
        sections.found(id("de"), german(), BY);
        sections.found(id("es"), spanish(), BY);
    }

    private static SectionEntry german() {
        return new SectionEntry(
                Map.of("de", "Sektion Deutschland", "en", "German section", "es", "Sección alemana"),
                List.of("AT", "DE"),
                "de",
                "briefe@sektion.example",
                "",
                LateRule.ASK,
                30,
                List.of());
    }

    private static SectionEntry spanish() {
        return new SectionEntry(
                Map.of("en", "Spanish section", "es", "Sección española"),
                List.of("AD", "ES"),
                "es",
                "cartas@seccion.example",
                "https://seccion.example/he-actuado",
                null,
                null,
                List.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo section " + name).getBytes(UTF_8));
    }

    private static String text(String name) {
        try (var file = DemoDirectories.class.getResourceAsStream("/demo/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
