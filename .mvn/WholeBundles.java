import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Completes each translation of a message bundle, as it is built, with the English sentences it lacks: a bundle with a gap would
 * break the build (Qute), and whoever adds a sentence does not speak every language of the house. What stands in the sources
 * stays as its translators wrote it.
 */
public final class WholeBundles {

    private WholeBundles() {}

    /** Of a module: the folder where bundles are written, and the one where they are built. */
    public static void main(String... folders) throws IOException {
        var written = Path.of(folders[0]);
        var built = Path.of(folders[1]);
        try (var files = Files.newDirectoryStream(written, "*_*.properties")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var english = written.resolve(name.substring(0, name.indexOf('_')) + ".properties");
                complete(file, english, built.resolve(name));
            }
        }
    }

    private static void complete(Path translation, Path english, Path built) throws IOException {
        var translated = sentences(translation);
        var lacking = sentences(english);
        lacking.keySet().removeAll(translated.keySet());
        if (!lacking.isEmpty()) {
            var text = Files.readString(translation).stripTrailing();
            Files.writeString(built, text + "\n" + lacking.values().stream().collect(joining("\n")) + "\n");
        }
    }

    /** Lines of {@code key=text} by their keys; a line that ends with a backslash goes on with the next one. */
    private static Map<String, String> sentences(Path file) throws IOException {
        var sentences = new LinkedHashMap<String, String>();
        for (var lines = Files.readAllLines(file).iterator(); lines.hasNext(); ) {
            var sentence = lines.next();
            var line = sentence.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                while (sentence.endsWith("\\") && lines.hasNext()) {
                    sentence += "\n" + lines.next();
                }
                sentences.putIfAbsent(line.split("=", 2)[0].strip(), sentence);
            }
        }
        return sentences;
    }
}
