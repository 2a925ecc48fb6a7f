package org.clarion.pages;

import com.ibm.icu.text.PluralRules;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/** Numbers inside sentences: {@code {#switch lines.plural}{#case 'one'}One line{#else}{lines.written} lines{/switch}}. */
@TemplateExtension
final class NumbersInWords {

    private NumbersInWords() {}

    /** The form that words beside this number have in the language of the sentence: zero, one, two, few, many or other (CLDR). */
    static String plural(Number number, @TemplateAttribute("locale") @Nullable Object locale) {
        return PluralRules.forLocale(language(locale)).select(number.doubleValue());
    }

    /** The number in the reader's form, or in the language's own where nobody reads: "12,345". */
    static String written(Number number, @TemplateAttribute("locale") @Nullable Object locale) {
        return wording(language(locale)).number(number);
    }

    /** The forms that words have in a language: "one" and "other" in English, six of them in Arabic. */
    static List<String> forms(Locale language) {
        var known = PluralRules.forLocale(language).getKeywords();
        return Stream.of("zero", "one", "two", "few", "many", "other")
                .filter(known::contains)
                .toList();
    }

    private static Wording wording(Locale language) {
        var container = Arc.container();
        if (container.requestContext().isActive()) {
            var reader = container.instance(Reader.class).get();
            if (reader.language().equals(language.getLanguage())) {
                return reader.wording();
            }
        }
        return Wording.in(language);
    }

    /** A sentence of the first language says nothing of its language. */
    private static Locale language(@Nullable Object locale) {
        return locale instanceof Locale known
                ? known
                : locale instanceof String tag ? Locale.forLanguageTag(tag) : Locale.of(OurLanguages.first());
    }
}
