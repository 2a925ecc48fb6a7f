package org.clarion.letters.writing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed, taken apart: many bring their own greeting and closing, and a letter must not have two.
 *
 * @param greeting the writer's own, or empty
 * @param closing the lines of the writer's own, from "Yours sincerely" on, or empty
 */
public record Body(String greeting, List<String> paragraphs, List<String> closing) {

    public static Body of(String text) {
        var typed = PlainText.paragraphs(text);
        var own = typed.stream().findFirst().flatMap(OwnGreeting::in);
        var greeting = own.map(OwnGreeting::words).orElse("");
        var said = Stream.concat(
                        own.map(OwnGreeting::rest).filter(rest -> !rest.isEmpty()).stream(),
                        typed.stream().skip(own.isPresent() ? 1 : 0))
                .toList();
        var lines = String.join("\n\n", said).lines().toList();
        return OwnClosing.in(lines)
                .map(closing -> new Body(
                        greeting,
                        PlainText.paragraphs(String.join("\n", lines.subList(0, closing.from()))),
                        closing.lines()))
                .orElseGet(() -> new Body(greeting, said, List.of()));
    }

    /** What is left between greeting and closing. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
