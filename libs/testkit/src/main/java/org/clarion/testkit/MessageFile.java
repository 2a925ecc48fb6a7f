package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of one bundle in one language, read as Qute reads them: lines of {@code key=text} and comments.
 *
 * @param asInEnglish keys of which a comment above says that this language takes the English text as it is
 * @param misread what Qute would take otherwise than its writer meant
 */
record MessageFile(Map<String, String> texts, Set<String> asInEnglish, List<String> misread) {

    static final MessageFile NONE = new MessageFile(Map.of(), Set.of(), List.of());

    private static final String AS_IN_ENGLISH = "# as in English";
    private static final Pattern UNKNOWN_ESCAPE = Pattern.compile("\\\\(?!n)");

    static MessageFile read(Path file) {
        var read = new MessageFile(new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>());
        var comment = "";
        for (var lines = lines(file).iterator(); lines.hasNext(); ) {
            var line = lines.next().strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.take(whole(line, lines), comment.equals(AS_IN_ENGLISH));
            }
            comment = line;
        }
        return read;
    }

    /** A line that ends with a backslash goes on with the next one. */
    private static String whole(String line, Iterator<String> following) {
        return line.endsWith("\\") && following.hasNext()
                ? line.substring(0, line.length() - 1) + whole(following.next().stripLeading(), following)
                : line;
    }

    private void take(String line, boolean takenFromEnglish) {
        var key = line.split("=", 2)[0].strip();
        if (!line.contains("=")) {
            misread.add("no = in: " + line);
        } else if (texts.containsKey(key)) {
            misread.add(key + " stands here twice");
        } else {
            texts.put(key, line.split("=", 2)[1].strip());
        }
        if (UNKNOWN_ESCAPE.matcher(line).find()) {
            misread.add(key + " has a \\ that is neither \\n nor the end of a line");
        }
        if (takenFromEnglish) {
            asInEnglish.add(key);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
