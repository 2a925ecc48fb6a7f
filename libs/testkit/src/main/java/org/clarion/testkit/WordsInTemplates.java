package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words that a template of a page, a mail, the text of a mail or a paper says by itself, so that they are in no bundle and no translator ever sees them. */
public final class WordsInTemplates {

    /** Names that are the same in every language, and what names a field of a protocol. */
    private static final Set<String> NAMES = Set.of("WhatsApp", "Telegram", "PDF", "Clarion", "Clarion-Delivery");

    private static final Pattern NOT_READ = Pattern.compile(
            "\\{!.*?!}|<!--.*?-->|<(style|script|code|id)\\b.*?</\\1>|<\\?xml.*?\\?>|\\{#kind}.*?\\{/kind}",
            Pattern.DOTALL);
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("\\b(?:title|alt|placeholder|aria-label|label)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>|[\\w-]+=\"[^\"]*\"");
    /** What stands behind the site in a link of a mail's text: "/privacy?lang=". */
    private static final Pattern OF_A_LINK = Pattern.compile("(?<=[/?&])[\\w/?=&.#-]+");

    private static final Pattern WORD = Pattern.compile("(?<![&\\p{L}-])\\p{L}{2}[\\p{L}-]*");

    private WordsInTemplates() {}

    /** "alert.html: Hello" and the like; none if all is well. */
    public static List<String> in(Path templates) {
        try (var files = Files.walk(templates)) {
            var found = new ArrayList<String>();
            files.filter(file -> file.toString().matches(".*\\.(html|txt)"))
                    .sorted()
                    .forEach(file -> words(text(file)).forEach(word -> found.add(file.getFileName() + ": " + word)));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> words(String template) {
        var own = withoutExpressions(NOT_READ.matcher(template).replaceAll(" "));
        var attributes = READ_ATTRIBUTE.matcher(own).results().map(attribute -> attribute.group(1));
        return Stream.concat(
                        Stream.of(OF_A_LINK
                                .matcher(TAG.matcher(own).replaceAll(" "))
                                .replaceAll(" ")),
                        attributes)
                .flatMap(text -> WORD.matcher(text).results().map(word -> word.group()))
                .filter(word -> !NAMES.contains(word))
                .toList();
    }

    /** Without what Qute puts in, sections and what stands inside a section's own braces. */
    private static String withoutExpressions(String template) {
        var own = new StringBuilder();
        var depth = 0;
        for (var at = 0; at < template.length(); at++) {
            var sign = template.charAt(at);
            if (sign == '{' && at + 1 < template.length() && !Character.isWhitespace(template.charAt(at + 1))) {
                depth++;
            } else if (sign == '}' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                own.append(sign);
            }
        }
        return own.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
