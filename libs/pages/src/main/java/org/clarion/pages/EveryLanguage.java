package org.clarion.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.typed.OurLanguages;

/** A page that says the same in every language, made once: for answers that must cost next to nothing. */
public final class EveryLanguage {

    private EveryLanguage() {}

    /** @param text the inside of paragraphs: words of ours, and links where it needs them */
    public record Said(String heading, List<String> text) {}

    /** For everybody: in every language of the house. */
    public static String page(Function<String, Said> inLanguage) {
        return page(OurLanguages.all(), inLanguage);
    }

    /** For staff: in those of the desk. */
    public static String deskPage(Function<String, Said> inLanguage) {
        return page(OurLanguages.ofTheDesk(), inLanguage);
    }

    private static String page(List<String> languages, Function<String, Said> inLanguage) {
        var first = OurLanguages.first();
        return """
                <!DOCTYPE html>
                <html lang="%1$s" dir="%2$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%3$s - Clarion</title><link rel="stylesheet" href="/assets/clarion.css"></head>
                <body><main id="main">
                %4$s
                </main></body></html>
                """.formatted(
                        first,
                        LanguageTags.direction(first),
                        inLanguage.apply(first).heading(),
                        languages.stream()
                                .map(language -> section(language, inLanguage.apply(language)))
                                .collect(Collectors.joining("\n")));
    }

    private static String section(String language, Said said) {
        return "<section lang=\"%s\" dir=\"%s\">\n<h1>%s</h1>\n%s\n</section>"
                .formatted(
                        language,
                        LanguageTags.direction(language),
                        said.heading(),
                        said.text().stream().map("<p>%s</p>"::formatted).collect(Collectors.joining("\n")));
    }
}
