package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;
import org.clarion.urgentactions.desk.words.DraftWords;
import org.clarion.urgentactions.places.CityZone;
import org.clarion.urgentactions.places.ZonesByCountry;

/** The time zones a deadline can end in, by country and city. In templates: {@code {inject:zones.of(country, zone)}}. */
@Named("zones")
@ApplicationScoped
public class ZoneChoices {

    private final Reader reader;

    ZoneChoices(Reader reader) {
        this.reader = reader;
    }

    /** One country's, or what is set now and is in no list. */
    public record OfCountry(String country, String label, List<Choice> zones) {}

    public List<OfCountry> of(String country, String set) {
        return grouped(
                country, set, reader.locale(), reader.words(DraftWords.class).zoneSet());
    }

    /** The same with a heading of its own for what is set and in no list. */
    public List<OfCountry> of(String country, String set, String called) {
        return grouped(country, set, reader.locale(), called);
    }

    /**
     * The sheet's country first.
     *
     * @param set what the field holds: it can be chosen again, once, whatever it is
     * @param called the heading of what is set and in no list
     */
    static List<OfCountry> grouped(String country, String set, Locale reader, String called) {
        var all = ZonesByCountry.in(reader);
        var groups = new ArrayList<OfCountry>();
        var offered = false;
        for (var code : ownFirst(country, all)) {
            var zones = offered ? without(set, all.get(code)) : all.get(code);
            offered |= isAmong(zones, set);
            if (!zones.isEmpty()) {
                groups.add(group(code, zones, reader));
            }
        }
        if (!set.isEmpty() && !offered) {
            groups.addFirst(new OfCountry("", called, List.of(new Choice(set, set))));
        }
        return groups;
    }

    private static List<String> ownFirst(String country, Map<String, List<CityZone>> all) {
        var codes = new ArrayList<>(all.keySet());
        if (codes.remove(country)) {
            codes.addFirst(country);
        }
        return codes;
    }

    private static OfCountry group(String country, List<CityZone> zones, Locale reader) {
        return new OfCountry(
                country,
                CountryList.name(country, reader),
                zones.stream().map(zone -> new Choice(zone.zone(), zone.city())).toList());
    }

    private static List<CityZone> without(String zone, List<CityZone> zones) {
        return zones.stream().filter(one -> !one.zone().equals(zone)).toList();
    }

    private static boolean isAmong(List<CityZone> zones, String zone) {
        return zones.stream().anyMatch(one -> one.zone().equals(zone));
    }
}
