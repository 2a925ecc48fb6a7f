package org.clarion.urgentactions.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** The time zone in which a country's deadline is proposed to end. */
public final class Zones {

    private static final Properties BY_COUNTRY = byCountry();

    private Zones() {}

    public static Optional<String> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.getProperty(country)).filter(Zones::exists);
    }

    public static boolean exists(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static Properties byCountry() {
        try (var lines = Zones.class.getResourceAsStream("zones.properties")) {
            var zones = new Properties();
            zones.load(lines);
            return zones;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
