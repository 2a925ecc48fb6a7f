package org.clarion.testkit;

import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether sentences that go by a number ask for the forms that their language has (CLDR's plural rules), and have one for all others. */
final class PluralForms {

    private static final Pattern BY_NUMBER =
            Pattern.compile("\\{#switch ([\\w.]*plural)}(.*?)\\{/switch}", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("\\{#case ([^}]*)}");
    private static final Pattern FORM = Pattern.compile("'(\\w+)'");

    private PluralForms() {}

    /** "left asks for 'two', which es does not have" and the like; none if all is well. */
    static List<String> wrong(Map<String, String> sentences, String language) {
        var forms = PluralRules.forLocale(Locale.of(language)).getKeywords();
        return sentences.entrySet().stream()
                .flatMap(sentence -> BY_NUMBER
                        .matcher(sentence.getValue())
                        .results()
                        .flatMap(parts -> wrong(sentence.getKey(), parts.group(2), forms, language)))
                .toList();
    }

    private static Stream<String> wrong(String key, String cases, Set<String> forms, String language) {
        var unknown = CASE.matcher(cases)
                .results()
                .flatMap(one -> FORM.matcher(one.group(1)).results())
                .map(form -> form.group(1))
                .filter(form -> !forms.contains(form))
                .map(form -> "%s asks for '%s', which %s does not have".formatted(key, form, language));
        return cases.contains("{#else}") || cases.contains("'other'")
                ? unknown
                : Stream.concat(unknown, Stream.of(key + " has no form for all other numbers"));
    }
}
