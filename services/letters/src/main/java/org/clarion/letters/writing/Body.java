package org.clarion.letters.writing;

import java.util.List;
import java.util.Set;

/**
 * What somebody typed, taken apart: many bring their own greeting and closing, and a letter must not have two.
 *
 * @param greeting the writer's own, or empty
 * @param closing the lines of the writer's own, from "Yours sincerely" on, or empty
 */
record Body(String greeting, List<String> paragraphs, List<String> closing) {

    private static final Set<String> CLOSINGS = Set.of(
            "yours",
            "sincerely",
            "respectfully",
            "kind",
            "best",
            "atentamente",
            "respetuosamente",
            "cordialmente",
            "saludos",
            "respectueusement",
            "cordialement",
            "atenciosamente",
            "hochachtungsvoll",
            "mit",
            "respeitosamente");

    static Body of(String text) {
        var paragraphs = PlainText.paragraphs(text);
        var first = !paragraphs.isEmpty() && isGreeting(paragraphs.getFirst()) ? 1 : 0;
        var last = paragraphs.size();
        for (int i = Math.max(first + 1, last - 2); i < paragraphs.size(); i++) {
            if (isClosing(paragraphs.get(i))) {
                last = i;
                break;
            }
        }
        return new Body(
                first == 1 ? paragraphs.getFirst() : "",
                paragraphs.subList(first, Math.max(first, last)),
                paragraphs.subList(Math.max(first, last), paragraphs.size()).stream()
                        .flatMap(String::lines)
                        .toList());
    }

    /** What is left between greeting and closing. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    private static boolean isGreeting(String paragraph) {
        return paragraph.length() <= 120
                && paragraph.indexOf('\n') < 0
                && paragraph.matches(".*[,:]")
                && (GreetingWords.languagesOf(paragraph).stream().anyMatch(Body::isGreetedByUs)
                        || Words.of(paragraph).words().contains("consideracion"));
    }

    /** A greeting that we could not replace stays where it was typed. */
    private static boolean isGreetedByUs(LetterLanguage language) {
        return language != LetterLanguage.OTHER;
    }

    private static boolean isClosing(String paragraph) {
        var line = paragraph.lines().findFirst().orElse("");
        return line.length() <= 60
                && (line.endsWith(",") || paragraph.length() <= 60 && !line.endsWith("."))
                && Words.of(line).words().stream()
                        .findFirst()
                        .filter(CLOSINGS::contains)
                        .isPresent();
    }
}
