package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.clarion.localrun.watching.Notes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

    @TempDir
    Path repository;

    private Home home;
    private HouseParts parts;
    private Process process;

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(repository, repository.resolve(".clarion"));
        home.prepare();
        parts = new HouseParts(home, new Ports(18000));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aProcessOfOursIsEnded() throws IOException {
        process = started(parts.mark("letters"));
        new Notes(home.run()).remember("letters", process.toHandle());

        assertThat(LeftOvers.end(home, parts)).isOne();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aStrangerThatGotTheNumberOfOneOfOursIsLeftAlone() throws IOException {
        process = started("a-stranger");
        new Notes(home.run()).remember("letters", process.toHandle());

        assertThat(LeftOvers.end(home, parts)).isZero();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void whatWasLentIsLentNoMore() throws IOException {
        process = started(parts.mark("letters"));
        var notes = new Notes(home.run());
        notes.lend("kafka");

        LeftOvers.end(home, parts);

        assertThat(notes.isLent("kafka")).isFalse();
    }

    private static Process started(String mark) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", mark).start();
    }
}
