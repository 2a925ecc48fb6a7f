package org.clarion.proof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clarion.proof.house.House;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;

/** Whether every part of the house lived through it. */
final class Health {

    private final House house;
    private final long deathsBefore;

    Health(House house) throws IOException {
        this.house = house;
        this.deathsBefore = house.deaths();
    }

    boolean isGood() throws IOException {
        return deaths() == 0 && !outOfMemory();
    }

    List<Figure> figures() throws IOException {
        return List.of(
                Figure.of("parts that died", String.valueOf(deaths()), Aim.exactly(deaths(), 0)),
                Figure.of("out of memory", outOfMemory() ? "yes" : "no", Aim.exactly(outOfMemory() ? 1 : 0, 0)));
    }

    private long deaths() throws IOException {
        return house.deaths() - deathsBefore;
    }

    private boolean outOfMemory() throws IOException {
        try (var logs = Files.list(house.folder().resolve("logs"))) {
            return logs.anyMatch(Health::tellsOfNoMemory);
        }
    }

    private static boolean tellsOfNoMemory(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.contains("OutOfMemoryError"));
        } catch (IOException turnedOver) {
            return false;
        }
    }
}
