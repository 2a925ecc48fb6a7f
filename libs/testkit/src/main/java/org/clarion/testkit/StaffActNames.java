package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds acts that a module puts on the record of staff and has not named in every language. */
public final class StaffActNames {

    private static final Pattern RECORDED = Pattern.compile("(?:\\.record|StaffAct\\.of)\\(\\s*\"([^\"]+)\"");

    private StaffActNames() {}

    /** "launched an action in staff-acts_es.properties" and the like; none if all is well. */
    public static List<String> missing(Path sources, Path resources) {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            var acts = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(text(file)).results().map(act -> act.group(1)))
                    .toList();
            for (var file : files()) {
                var names = names(resources.resolve(file));
                acts.stream().filter(act -> !names.containsKey(act)).forEach(act -> missing.add(act + " in " + file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(missing);
    }

    private static List<String> files() {
        var translated = HouseLanguages.ofTheDesk().stream().map(language -> "staff-acts_" + language + ".properties");
        return Stream.concat(Stream.of("staff-acts.properties"), translated).toList();
    }

    private static Properties names(Path file) throws IOException {
        var names = new Properties();
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                names.load(text);
            }
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
