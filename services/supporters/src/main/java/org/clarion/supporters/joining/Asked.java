package org.clarion.supporters.joining;

import org.clarion.pages.Choice;
import org.clarion.supporters.people.Supporter;
import org.jspecify.annotations.Nullable;

/** What somebody asked for, as the page with the button shows it: they may have mistyped. */
record Asked(
        String email,
        @Nullable String name,
        String language,
        @Nullable String country) {

    static Asked by(Supporter supporter) {
        return new Asked(
                supporter.address().orElseThrow().value(),
                supporter.name().orElse(null),
                JoinFormReading.languages().stream()
                        .filter(language -> language.value().equals(supporter.language()))
                        .map(Choice::label)
                        .findFirst()
                        .orElseGet(supporter::language),
                supporter.country().orElse(null));
    }
}
