package org.clarion.supporters.statements.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.PersonWish;
import org.clarion.typed.CountryList;
import org.clarion.typed.TypingWords;

/** What somebody wants who fills in the form for a person, or what to mend in it. */
@ApplicationScoped
class PersonWishReading {

    Optional<PersonWish> read(SigningForm form, Reader reader, Mistakes mistakes) {
        var words = reader.words(SigningWords.class);
        var typing = reader.words(TypingWords.class);
        var name = SigningWishReading.person(form, typing, words, mistakes);
        var pasted = PastedAddress.read(form.get("email"));
        if (pasted.address().isEmpty()) {
            mistakes.add("email", pasted.mistake(typing));
        }
        if (!form.get("agree").equals("yes")) {
            mistakes.add("agree", words.agreeWanted());
        }
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(new PersonWish(
                        pasted.address().orElseThrow(),
                        name,
                        CountryList.read(form.get("country")).orElse(null),
                        form.get("shown").equals("yes"),
                        reader.language()));
    }
}
