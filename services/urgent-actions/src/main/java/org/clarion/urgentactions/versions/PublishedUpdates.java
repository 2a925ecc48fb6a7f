package org.clarion.urgentactions.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** What everybody reads of changes. In templates: {@code {inject:updates.of(id, zone)}}. */
@Named("updates")
@ApplicationScoped
public class PublishedUpdates {

    private static final int SHOWN = 5;

    private final Versions versions;
    private final Reader reader;

    PublishedUpdates(Versions versions, Reader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    /**
     * @param words empty where nothing was said of it
     * @param language of the words: the reader's where they are there, else the sheet's
     * @param moved null where the last day stayed
     */
    public record Update(
            LocalDate day,
            String words,
            String language,
            @Nullable DeadlineMoved moved) {}

    /** The newest first, as days are counted where it happens. */
    public List<Update> of(UUID actionId, String zone) {
        return versions.said(actionId).stream()
                .map(version -> in(version, zone))
                .filter(update -> update.moved() != null || !update.words().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private Update in(PublishedVersion version, String zone) {
        var words = version.words();
        var language = Stream.of(reader.language(), version.draft().originalLanguage())
                .filter(words::containsKey)
                .findFirst()
                .orElse(reader.language());
        return new Update(
                LocalDate.ofInstant(version.publishedAt(), ZoneId.of(zone)),
                words.getOrDefault(language, ""),
                language,
                version.moved().orElse(null));
    }
}
