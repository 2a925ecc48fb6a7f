package org.clarion.urgentactions.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clarion.typed.CountryList;

/** Every time zone by country and city, in a reader's language, by CLDR. */
public final class ZonesByCountry {

    private static final Map<String, List<String>> KNOWN = known();
    private static final Map<Locale, Map<String, List<CityZone>>> NAMED = new ConcurrentHashMap<>();

    private ZonesByCountry() {}

    /** By the codes of countries, in the order of their names; of each country first the zone that is proposed for it. */
    public static Map<String, List<CityZone>> in(Locale reader) {
        return NAMED.computeIfAbsent(reader, ZonesByCountry::named);
    }

    private static Map<String, List<CityZone>> named(Locale reader) {
        var cities = TimeZoneNames.getInstance(reader);
        var byCity = Comparator.comparing(CityZone::city, Collator.getInstance(reader));
        var named = new LinkedHashMap<String, List<CityZone>>();
        for (var country : CountryList.inOrder(reader)) {
            var zones = new ArrayList<>(KNOWN.getOrDefault(country, List.of()).stream()
                    .map(zone -> new CityZone(zone, city(zone, cities)))
                    .sorted(byCity)
                    .toList());
            Zones.of(country).ifPresent(proposed -> {
                zones.removeIf(one -> one.zone().equals(proposed));
                zones.addFirst(new CityZone(proposed, city(proposed, cities)));
            });
            if (!zones.isEmpty()) {
                named.put(country, List.copyOf(zones));
            }
        }
        return Collections.unmodifiableMap(named);
    }

    // CLDR names zones by ids of its own, some of them older than today's spelling.
    private static String city(String zone, TimeZoneNames cities) {
        return Optional.ofNullable(cities.getExemplarLocationName(TimeZone.getCanonicalID(zone)))
                .orElseGet(() -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static Map<String, List<String>> known() {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(zone -> Zones.exists(TimeZone.getIanaID(zone)))
                .collect(groupingBy(TimeZone::getRegion, mapping(TimeZone::getIanaID, toList())));
    }
}
