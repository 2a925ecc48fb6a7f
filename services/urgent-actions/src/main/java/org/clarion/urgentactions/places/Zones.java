package org.clarion.urgentactions.places;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** The time zone in which a country's deadline is proposed to end. */
public final class Zones {

    /** Of the countries that have several. */
    private static final Properties CHOSEN = chosen();

    private Zones() {}

    public static Optional<String> of(String country) {
        return Optional.ofNullable(CHOSEN.getProperty(country))
                .or(() -> only(country))
                .filter(Zones::exists);
    }

    /** The only one of a country, by CLDR, in today's spelling: Asia/Kolkata, not Asia/Calcutta. */
    private static Optional<String> only(String country) {
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.size() == 1 ? zones.stream().map(TimeZone::getIanaID).findFirst() : Optional.empty();
    }

    public static boolean exists(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static Properties chosen() {
        try (var lines = Zones.class.getResourceAsStream("zones.properties")) {
            var zones = new Properties();
            zones.load(lines);
            return zones;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
