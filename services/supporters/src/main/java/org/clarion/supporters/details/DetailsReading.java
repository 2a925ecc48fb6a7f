package org.clarion.supporters.details;

import java.util.Optional;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;
import org.jspecify.annotations.Nullable;

/**
 * The form, read, or what to mend in it.
 *
 * @param country ISO 3166-1 alpha-2
 */
record DetailsReading(@Nullable String name, @Nullable String country, String language, Mistakes mistakes) {

    static DetailsReading of(TypedDetails typed, Reader reader) {
        var words = reader.words(DetailsWords.class);
        var mistakes = Mistakes.none();
        var name = PersonName.read(typed.name());
        name.mistake(reader.words(TypingWords.class)).ifPresent(mistake -> mistakes.add("name", mistake));
        var country = CountryList.read(typed.country());
        if (country.isEmpty() && given(typed.country()).isPresent()) {
            mistakes.add("country", words.countryMistake());
        }
        var language = given(typed.language()).filter(OurLanguages::have);
        if (language.isEmpty()) {
            mistakes.add("language", words.languageMistake());
        }
        return new DetailsReading(name.given().orElse(null), country.orElse(null), language.orElse(""), mistakes);
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
