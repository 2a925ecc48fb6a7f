package org.clarion.proof.phone;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Lighthouse of this machine, with a Chromium that plays a slow phone on a slow network. */
public record Lighthouse(Path program, Path browser) {

    private static final long PATIENCE_SECONDS = 300;
    private static final String KEPT_FROM_SEARCHES = "seo";

    /** Why the figures are missing, for who reads them. */
    public static final String MISSING =
            "Lighthouse or Chromium is not here. `npm ci --prefix deploy/lighthouse` brings the first; CHROME_PATH may name the second.";

    /** A phone of 360 pixels, a fourth of this machine's speed, 400 kbit/s, 300 ms for every question. */
    public static final String PHONE =
            "Chromium plays a phone of 360 pixels with a fourth of this machine's speed, 400 kbit/s, and 300 ms more for every request.";

    private static final List<String> AS_ON_A_PHONE = List.of(
            "--quiet",
            "--output=json",
            "--locale=en",
            "--ignore-status-code",
            "--disable-full-page-screenshot",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --lang=en",
            "--throttling-method=devtools",
            "--throttling.requestLatencyMs=300",
            "--throttling.downloadThroughputKbps=400",
            "--throttling.uploadThroughputKbps=400",
            "--throttling.cpuSlowdownMultiplier=4",
            "--screenEmulation.mobile",
            "--screenEmulation.width=360",
            "--screenEmulation.height=640",
            "--screenEmulation.deviceScaleFactor=2");

    /** The one that the repository names, or else one on the path; empty where it or a browser is missing. */
    public static Optional<Lighthouse> here(Path repository, Map<String, String> environment) {
        var path = environment.getOrDefault("PATH", "");
        var program = Stream.concat(
                        Stream.of(repository.resolve("deploy/lighthouse/node_modules/.bin/lighthouse")),
                        onPath(path, "lighthouse"))
                .filter(Files::isExecutable)
                .findFirst();
        var browser = Stream.concat(
                        Stream.ofNullable(environment.get("CHROME_PATH")).map(Path::of),
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .flatMap(name -> onPath(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return program.flatMap(found -> browser.map(with -> new Lighthouse(found, with)));
    }

    private static Stream<Path> onPath(String path, String program) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program));
    }

    /** Its own word for its version. */
    public String version() throws IOException, InterruptedException {
        var asked = new ProcessBuilder(program.toString(), "--version").start();
        try (var said = asked.inputReader()) {
            return Optional.ofNullable(said.readLine()).orElse("?");
        }
    }

    /** Empty when Lighthouse could not look at the page; its report stays in the folder. */
    public Optional<PageReading> look(String house, PublicPage page, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var report = folder.resolve(page.name().replaceAll("[^A-Za-z]+", "-") + ".json");
        Files.deleteIfExists(report);
        var command = new ProcessBuilder(program.toString(), house + page.path(), "--output-path=" + report);
        command.command().addAll(AS_ON_A_PHONE);
        command.environment().put("CHROME_PATH", browser.toString());
        var process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.log").toFile()))
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (!Files.exists(report)) {
            return Optional.empty();
        }
        var reading = PageReading.in(report);
        return Optional.of(page.sought() ? reading : reading.without(KEPT_FROM_SEARCHES))
                .filter(read -> read.lowest().isPresent());
    }
}
