package org.clarion.urgentactions.showing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.pages.SoughtWords;

/** Finds actions by any words of them: every word must be in it somewhere. */
record LiveSearch(SoughtWords words) {

    static LiveSearch of(String typed) {
        return new LiveSearch(SoughtWords.of(typed));
    }

    boolean finds(ShownAction shown, String country) {
        var text = shown.text();
        var names = shown.sheet().subjects().stream()
                .flatMap(subject -> Stream.of(subject, subject.in(shown.language())))
                .map(Subject::name);
        var all = Stream.of(
                text.title(),
                text.summary(),
                country,
                shown.number(),
                shown.number().replace('.', '/'));
        return words.areIn(Stream.concat(all, names).collect(Collectors.joining(" ")));
    }
}
