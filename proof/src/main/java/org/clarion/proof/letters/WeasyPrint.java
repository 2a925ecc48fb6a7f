package org.clarion.proof.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The same pages set by WeasyPrint in one process of Python, where this machine has it. */
public final class WeasyPrint {

    private static final int SEPARATE = 20;
    private static final long PATIENCE_SECONDS = 300;

    private WeasyPrint() {}

    /** @param started until Python and WeasyPrint were there and had set a first letter */
    public record Seconds(double started, double each, double pack) {}

    /** Empty where it is not installed. The pages bear our font, as ours do. */
    public static Optional<Seconds> set(Path folder, String page, String pack)
            throws IOException, InterruptedException {
        var python = python();
        if (python.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        copy("/letters/weasy.py", folder.resolve("weasy.py"));
        copy("/fonts/ClarionSerif.ttf", folder.resolve("ClarionSerif.ttf"));
        var process = new ProcessBuilder(List.of(
                        python.get(),
                        folder.resolve("weasy.py").toString(),
                        written(folder.resolve("page.html"), page).toString(),
                        written(folder.resolve("pack.html"), pack).toString(),
                        String.valueOf(SEPARATE)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("seconds").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var said = Files.readAllLines(folder.resolve("seconds")).stream()
                .map(Double::valueOf)
                .toList();
        return said.size() < 3 ? Optional.empty() : Optional.of(new Seconds(said.get(0), said.get(1), said.get(2)));
    }

    private static Path written(Path file, String page) throws IOException {
        var font = "<style>@font-face { font-family: 'Clarion Serif'; src: url('"
                + file.resolveSibling("ClarionSerif.ttf").toUri() + "'); } "
                + "@page { size: A4; } body { font-family: 'Clarion Serif'; margin: 0; }</style>";
        return Files.writeString(file, page.replace("<head>", "<head>" + font));
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var file = Objects.requireNonNull(WeasyPrint.class.getResourceAsStream(resource), resource)) {
            Files.write(to, file.readAllBytes());
        }
    }

    /** Its program names the Python that it belongs to. */
    private static Optional<String> python() throws IOException {
        var program = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "weasyprint"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        var first = Files.readString(program.get(), UTF_8).lines().findFirst().orElse("");
        return first.startsWith("#!/") ? Optional.of(first.substring(2).strip()) : Optional.empty();
    }
}
