package org.clarion.testkit;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which sentences supporters see, and who translates them has to write: by bundle, with the keys that are theirs, none where all
 * are. The one list is {@code docs/translating/bundles.txt}.
 */
record SupportersBundles(Map<String, List<String>> keys, boolean all) {

    static final SupportersBundles EVERYTHING = new SupportersBundles(Map.of(), true);

    private static final Path LISTED = Path.of("../../docs/translating/bundles.txt");
    private static final Pattern BUNDLE = Pattern.compile("([a-z]+)(?:\\(([^)]*)\\))?");

    /** Those of the module whose test asks. */
    static SupportersBundles ofThisModule() {
        var here = Path.of("").toAbsolutePath();
        return read(lines(), here.getParent().getFileName() + "/" + here.getFileName());
    }

    /** The languages in which nothing of it may lack. */
    static List<String> wholeIn() {
        return lines().stream()
                .filter(line -> line.startsWith("whole "))
                .flatMap(line -> Stream.of(line.substring("whole ".length()).split(" ")))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(LISTED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SupportersBundles read(List<String> lines, String module) {
        var bundles = lines.stream()
                .filter(line -> line.startsWith(module + " "))
                .map(line -> line.substring(module.length()))
                .flatMap(line -> BUNDLE.matcher(line).results())
                .collect(toMap(
                        bundle -> bundle.group(1),
                        bundle -> bundle.group(2) == null
                                ? List.<String>of()
                                : List.of(bundle.group(2).split(","))));
        return new SupportersBundles(bundles, false);
    }

    /** A constant of an enum goes with the key of its method: {@code kind_REPORT} with {@code kind}. */
    boolean has(String bundle, String key) {
        var theirs = keys.get(bundle);
        return all || theirs != null && (theirs.isEmpty() || theirs.contains(key.replaceFirst("_.*", "")));
    }
}
