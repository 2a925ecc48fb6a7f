package org.clarion.proof.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of all runs, in {@code docs/proof}, and the page beside it that says what they found. */
public final class RunsKept {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private final Path folder;
    private final Path page;

    public RunsKept(Path repository) {
        this.folder = repository.resolve("docs/proof/history");
        this.page = repository.resolve("docs/proof/results.md");
    }

    /** From the first to the newest. */
    public List<KeptRun> all() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var runs = new ArrayList<KeptRun>();
            for (var file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                runs.add(JSON.readValue(file.toFile(), KeptRun.class));
            }
            return runs;
        }
    }

    /** A run that is kept again, with more parts, takes the place of what was kept of it. */
    void keep(KeptRun run) throws IOException {
        write(run, Files.createDirectories(folder).resolve(run.fileName()));
        makePage();
    }

    static void write(KeptRun run, Path file) throws IOException {
        Files.writeString(file, WRITER.writeValueAsString(run) + "\n");
    }

    /** Where the page of results is written. */
    public Path makePage() throws IOException {
        Files.writeString(page, new ResultsPage(all()).markdown());
        return page;
    }
}
