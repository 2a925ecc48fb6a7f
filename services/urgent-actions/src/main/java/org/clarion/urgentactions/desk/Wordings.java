package org.clarion.urgentactions.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.clarion.pages.Choice;
import org.clarion.urgentactions.places.Countries;

/** The choices of the desk's forms, in words. */
final class Wordings {

    private static final List<String> SERIES =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth");

    private Wordings() {}

    /** "Second UA" for 2. */
    static String series(int series) {
        return (series >= 1 && series <= SERIES.size() ? SERIES.get(series - 1) : series + "th") + " UA";
    }

    static List<Choice> allSeries() {
        return IntStream.rangeClosed(1, SERIES.size())
                .mapToObj(at -> new Choice(String.valueOf(at), SERIES.get(at - 1)))
                .toList();
    }

    static List<Choice> languages() {
        return List.of(new Choice("en", "English"), new Choice("es", "Spanish"));
    }

    static List<Choice> roles() {
        return List.of(new Choice("PRIMARY", "The letter goes to them"), new Choice("COPY", "They get a copy of it"));
    }

    static List<Choice> countries() {
        return Countries.named().entrySet().stream()
                .map(country -> new Choice(country.getKey(), country.getValue()))
                .toList();
    }

    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }
}
