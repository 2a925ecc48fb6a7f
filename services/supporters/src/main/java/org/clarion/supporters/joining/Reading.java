package org.clarion.supporters.joining;

import java.util.Optional;
import java.util.Set;
import org.clarion.mail.Address;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.people.Names;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** The form as a wish, or what to mend in it. */
record Reading(Optional<Wish> wish, Mistakes mistakes) {

    static final Set<String> LANGUAGES = Set.of("en", "es");

    /** Names the words of the form. Change it when the words change: we must know what somebody agreed to. */
    private static final String WORDING = "join-form/2/";

    static Reading of(Typed typed, JoinWords words) {
        var mistakes = Mistakes.none();
        var name = Names.tidy(typed.name());
        var address = Address.parse(typed.email());
        var country = CountryList.read(typed.country());
        if (address.isEmpty()) {
            mistakes.add("email", given(typed.email()).isEmpty() ? words.emailMissing() : words.emailMistake());
        }
        if (name.isPresent() && !Names.isPlausible(name.get())) {
            mistakes.add("name", words.nameMistake());
        }
        if (country.isEmpty() && given(typed.country()).isPresent()) {
            mistakes.add("country", words.countryMistake());
        }
        var language = given(typed.language()).filter(LANGUAGES::contains);
        if (language.isEmpty()) {
            mistakes.add("language", words.languageMistake());
        }
        if (!typed.agrees()) {
            mistakes.add("consent", words.consentMissing());
        }
        return new Reading(
                mistakes.any()
                        ? Optional.empty()
                        : Optional.of(new Wish(
                                address.orElseThrow(),
                                name.orElse(null),
                                country.orElse(null),
                                language.orElseThrow(),
                                WORDING + words.language())),
                mistakes);
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
