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

    private static final Set<String> GREETINGS = Set.of(
            "dear",
            "your",
            "his",
            "her",
            "sir",
            "madam",
            "excellency",
            "honourable",
            "honorable",
            "respected",
            "estimado",
            "estimada",
            "senor",
            "senora",
            "sr",
            "sra",
            "excelentisimo",
            "excelentisima",
            "excmo",
            "excma",
            "distinguido",
            "distinguida",
            "muy",
            "monsieur",
            "madame",
            "cher",
            "chere",
            "excellence",
            "prezado",
            "prezada",
            "caro",
            "cara",
            "excelencia",
            "senhor",
            "senhora",
            "exmo",
            "exma");
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
                && (beginsWithOneOf(GREETINGS, paragraph)
                        || Words.of(paragraph).words().contains("consideracion"));
    }

    private static boolean isClosing(String paragraph) {
        var line = paragraph.lines().findFirst().orElse("");
        return line.length() <= 60
                && (line.endsWith(",") || paragraph.length() <= 60 && !line.endsWith("."))
                && beginsWithOneOf(CLOSINGS, line);
    }

    private static boolean beginsWithOneOf(Set<String> words, String line) {
        return Words.of(line).words().stream().findFirst().map(words::contains).orElse(false);
    }
}
