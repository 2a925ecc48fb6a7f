package org.clarion.urgentactions.imprint;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.pages.Organisation;
import org.clarion.typed.OurLanguages;

/** What the organisation says of itself, read at the start from its folder. A folder that is none stops the start. */
@Startup
@ApplicationScoped
class OwnWords {

    private static final List<String> PAGES = List.of("about", "contact", "privacy");

    private final Map<String, OwnPage> pages = new HashMap<>();

    OwnWords(Organisation organisation) {
        organisation.words().ifPresent(this::read);
    }

    /** In the reader's language, or else in the first; empty where nothing was written. */
    Optional<OwnPage> of(String page, String language) {
        return Optional.ofNullable(pages.get(page + "_" + language)).or(() -> Optional.ofNullable(pages.get(page)));
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("clarion.organisation.words=%s is no folder".formatted(folder));
        }
        for (var page : PAGES) {
            read(folder, page, OurLanguages.first());
            OurLanguages.all().forEach(language -> read(folder, page + "_" + language, language));
        }
    }

    private void read(Path folder, String name, String language) {
        var file = folder.resolve(name + ".md");
        if (Files.exists(file)) {
            try {
                pages.put(name, new OwnPage(OwnMarkdown.html(Files.readString(file)), language));
            } catch (IOException unreadable) {
                throw new IllegalStateException("%s cannot be read as UTF-8".formatted(file), unreadable);
            }
        }
    }
}
