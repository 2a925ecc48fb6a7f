package org.clarion.letters.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.typed.CountryList;
import org.clarion.typed.PersonName;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields that carry a letter from page to page. What makes no sense in them is left out, never guessed. */
public record LetterForm(
        @RestForm @Nullable List<String> target,
        @RestForm @Nullable String country,
        @RestForm @Nullable String language,
        @RestForm @Nullable String text,
        @RestForm @Nullable String name,
        @RestForm @Nullable String town,
        @RestForm @Nullable List<String> point,
        @RestForm @Nullable String subject) {

    public LetterDraft draft() {
        return new LetterDraft(
                each(target, UUID::fromString),
                CountryList.read(country).orElse(""),
                LetterLanguage.of(PlainText.line(language)),
                PlainText.lines(text),
                PersonName.read(name).value(),
                PlainText.line(town),
                each(point, Integer::valueOf));
    }

    /** Of a mail, as the writer wants it; empty where they leave it to us. */
    String subjectLine() {
        return PlainText.line(subject);
    }

    /** A letter without a language would get neither greeting nor closing. */
    boolean namesNoLanguage() {
        return PlainText.line(language).isEmpty();
    }

    private static <T> Set<T> each(@Nullable List<String> typed, Function<String, T> read) {
        return Optional.ofNullable(typed).orElse(List.of()).stream()
                .flatMap(one -> reading(one, read).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Optional<T> reading(String typed, Function<String, T> read) {
        try {
            return Optional.of(read.apply(typed));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }
}
