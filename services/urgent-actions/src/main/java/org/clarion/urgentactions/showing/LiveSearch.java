package org.clarion.urgentactions.showing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;

/** Finds actions by any words of them, whatever their accents and capitals: every word must be in it somewhere. */
record LiveSearch(String[] words) {

    static LiveSearch of(String typed) {
        return new LiveSearch(plain(typed).split("\\s+"));
    }

    boolean finds(ShownAction shown, String country) {
        var text = shown.text();
        var names = shown.sheet().subjects().stream().map(Subject::name);
        var all = Stream.of(
                text.title(),
                text.summary(),
                country,
                shown.number(),
                shown.number().replace('.', '/'));
        var inside = plain(Stream.concat(all, names).collect(Collectors.joining(" ")));
        return Arrays.stream(words).allMatch(inside::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
