package org.clarion.supporters.joining;

import java.util.List;
import java.util.Optional;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Wording;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;
import org.jspecify.annotations.Nullable;

/** The form as a wish, or what to mend in it. */
record JoinFormReading(Optional<Wish> wish, Mistakes mistakes) {

    /** Names the words of the form. Change it when the words change: we must know what somebody agreed to. */
    private static final String WORDING = Wish.OUR_FORM + "2/";

    static JoinFormReading of(Typed typed, JoinWords words, TypingWords typing) {
        var mistakes = Mistakes.none();
        var name = PersonName.read(typed.name());
        var pasted = PastedAddress.read(typed.email());
        var asked = typed.asked();
        var country = CountryList.read(typed.country());
        if (pasted.address().isEmpty()) {
            mistakes.add("email", pasted.mistake(typing));
        }
        asked.suggested().ifPresent(other -> mistakes.add("meant", typing.emailMeant(other.value())));
        name.mistake(typing).ifPresent(mistake -> mistakes.add("name", mistake));
        if (country.isEmpty() && given(typed.country()).isPresent()) {
            mistakes.add("country", words.countryMistake());
        }
        var language = given(typed.language()).filter(OurLanguages::have);
        if (language.isEmpty()) {
            mistakes.add("language", words.languageMistake());
        }
        if (!typed.agrees()) {
            mistakes.add("consent", words.consentMissing());
        }
        return new JoinFormReading(
                mistakes.any()
                        ? Optional.empty()
                        : Optional.of(new Wish(
                                asked.address().orElseThrow(),
                                name.given().orElse(null),
                                country.orElse(null),
                                language.orElseThrow(),
                                WORDING + words.language())),
                mistakes);
    }

    static List<Choice> languages() {
        return Wording.languages();
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
