package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds desk tables that would lose a column on a phone: each must stack, and each cell must name its column. */
public final class PhoneTables {

    private static final Pattern REGION =
            Pattern.compile("<div class=\"(table[^\"]*)\"[^>]*>\\s*<table.*?</table>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td([^>]*)>(?:\\s|\\{#[^}]*})*(\\S{0,20})");
    private static final Pattern BUTTON_ALONE = Pattern.compile("<(?:a|form|button)\\b.*");

    private PhoneTables() {}

    /** Sentences on what would be cut off in the templates below this folder; none if all is well. */
    public static List<String> cutOff(Path templates) {
        try (var files = Files.walk(templates)) {
            var found = new ArrayList<String>();
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> check(file, found));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(Path file, List<String> found) {
        REGION.matcher(text(file)).results().forEach(region -> {
            if (!region.group(1).contains("stacked")) {
                found.add(file.getFileName() + ": this table does not stack: " + region.group(1));
            }
            CELL.matcher(region.group())
                    .results()
                    .filter(cell -> !cell.group(1).contains("data-label=")
                            && !BUTTON_ALONE.matcher(cell.group(2)).matches())
                    .forEach(cell -> found.add(file.getFileName() + ": this cell names no column: " + cell.group()));
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
