package org.clarion.letters.reviewing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.letters.writing.PlainText;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody decided on the letters before them, as it was typed. */
public record ReviewForm(
        @RestForm @Nullable List<UUID> letter,
        @RestForm @Nullable List<UUID> shown,
        @RestForm @Nullable String why,
        @RestForm @Nullable String words,
        @RestForm @Nullable String text) {

    /** Of a page that was just opened. */
    static ReviewForm none() {
        return new ReviewForm(null, null, null, null, null);
    }

    @Override
    public List<UUID> shown() {
        return shown == null ? List.of() : shown;
    }

    List<UUID> ticked() {
        return letter == null
                ? List.of()
                : letter.stream().filter(Objects::nonNull).toList();
    }

    /** Whether this one is ticked. A page that was just opened has all ticked. For templates. */
    public boolean has(UUID id) {
        return why == null || ticked().contains(id);
    }

    Optional<GiveBackReason> reason() {
        return Stream.of(GiveBackReason.values())
                .filter(one -> one.name().equals(why))
                .findFirst();
    }

    String said() {
        return words == null ? "" : PlainText.lines(words).strip();
    }

    String left() {
        return text == null ? "" : PlainText.lines(text).strip();
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        return "why".equals(field) ? Objects.requireNonNullElse(why, "") : said();
    }
}
