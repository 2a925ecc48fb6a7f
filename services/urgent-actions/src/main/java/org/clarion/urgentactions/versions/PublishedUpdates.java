package org.clarion.urgentactions.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    /** @param language of the words: the reader's where they are there, else the sheet's */
    public record Update(LocalDate day, String words, String language) {}

    /** The newest first, as days are counted where it happens. */
    public List<Update> of(UUID actionId, String zone) {
        return versions.said(actionId).stream()
                .flatMap(version -> in(version, zone).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<Update> in(PublishedVersion version, String zone) {
        var words = version.words();
        return Stream.of(reader.language(), version.draft().originalLanguage())
                .filter(words::containsKey)
                .findFirst()
                .map(language -> new Update(
                        LocalDate.ofInstant(version.publishedAt(), ZoneId.of(zone)),
                        text(words.get(language)),
                        language));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
