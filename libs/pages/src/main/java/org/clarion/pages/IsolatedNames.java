package org.clarion.pages;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.clarion.typed.OurLanguages;

/**
 * In a language that runs from right to left, what is put into a sentence (a name, a title, an address) runs its own way and
 * leaves the order of the words around it alone: it is isolated, by U+2068 and U+2069, as Project Fluent does it (Unicode
 * Bidirectional Algorithm, UAX #9). Translators need not think of it.
 */
@ApplicationScoped
class IsolatedNames {

    /** As Qute calls the sentence of a bundle: "reports_ar_title". */
    private static final Pattern SENTENCE = Pattern.compile("[a-z]+_([a-z]{2,3})_.+");

    /** A value that is put in: no section, no figure, nothing of another bundle. */
    private static final Pattern PUT_IN = Pattern.compile("(?<!\\\\)\\{([a-zA-Z]\\w*)}");

    private static final String ISOLATED = "\u2068{$1}\u2069";

    void prepare(@Observes EngineBuilder engine) {
        engine.addParserHook(this::isolate);
    }

    private void isolate(ParserHelper sentence) {
        var language = SENTENCE.matcher(sentence.getTemplateId());
        if (language.matches() && runsLeft(language.group(1))) {
            sentence.addContentFilter(IsolatedNames::isolated);
        }
    }

    static String isolated(String text) {
        return PUT_IN.matcher(text).replaceAll(ISOLATED);
    }

    private static boolean runsLeft(String language) {
        return OurLanguages.have(language) && LanguageTags.direction(language).equals("rtl");
    }
}
