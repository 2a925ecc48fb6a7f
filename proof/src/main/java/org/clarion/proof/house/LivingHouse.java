package org.clarion.proof.house;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** A house at work, as who runs {@code ./clarion up} for the first time finds it. */
public record LivingHouse(House house, boolean ours) implements AutoCloseable {

    static final String SETTING = "CLARION_DEMO_LIVING";

    /** With which a house is one from the beginning. */
    public static final Map<String, String> FROM_THE_BEGINNING = Map.of(SETTING, "true");

    private static final Duration AT_WORK_WITHIN = Duration.ofMinutes(6);

    /** This one, or else another beside it; once all that the demo brings is there. */
    public static LivingHouse near(House house) throws IOException {
        var living = house.isLiving()
                ? new LivingHouse(house, false)
                : new LivingHouse(
                        House.up(house.repository(), house.folder().resolve("living"), FROM_THE_BEGINNING), true);
        if (Pause.until(living::isAtWork, AT_WORK_WITHIN)) {
            return living;
        }
        living.close();
        throw new IllegalStateException(
                "The demo did not come to life; see " + living.house().folder());
    }

    private boolean isAtWork() {
        try {
            return house.said().stream().anyMatch(line -> line.contains("The demo is "));
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            house.close();
        }
    }
}
