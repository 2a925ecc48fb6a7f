package org.clarion.letters.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A salutation as sheets give it, which may be one in each of two languages: "Dear Minister/Estimado Señor Ministro". A
 * slash inside one language stays: "Dear Sir/Madam", "Estimado/a señor/a".
 */
record SalutationByLanguage(List<Part> parts) {

    /** One greeting, and the languages it may be in. */
    record Part(String words, Set<LetterLanguage> languages) {

        /** What cannot begin a greeting of its own goes on with this one. */
        boolean goesOnWith(Set<LetterLanguage> next) {
            return next.isEmpty() || languages.isEmpty() || !Collections.disjoint(languages, next);
        }
    }

    static SalutationByLanguage of(String salutation) {
        var parts = new ArrayList<Part>();
        for (var words : salutation.strip().split("\\s*[/|]\\s*")) {
            var languages = GreetingWords.languagesOf(words);
            if (!parts.isEmpty() && parts.getLast().goesOnWith(languages)) {
                var before = parts.removeLast();
                parts.add(new Part(before.words() + "/" + words, before.languages()));
            } else {
                parts.add(new Part(words, languages));
            }
        }
        return new SalutationByLanguage(List.copyOf(parts));
    }

    /** Whether no letter may begin with all of it. */
    boolean isInSeveral() {
        return parts.size() > 1;
    }

    Optional<String> in(LetterLanguage language) {
        return parts.stream()
                .filter(part -> part.languages().contains(language))
                .map(Part::words)
                .findFirst();
    }
}
