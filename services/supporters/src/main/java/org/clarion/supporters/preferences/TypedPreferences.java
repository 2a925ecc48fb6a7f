package org.clarion.supporters.preferences;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.typed.CountryList;
import org.clarion.typed.WorldRegions;
import org.jspecify.annotations.Nullable;

/** What somebody typed and ticked on the page, as they did. */
record TypedPreferences(
        @FormParam("language") @Nullable String language,
        @FormParam("reads") List<String> reads,
        @FormParam("regions") List<String> regions,
        @FormParam("countries") @Nullable String countries,
        @FormParam("channels") List<String> channels,
        @FormParam("pace") @Nullable String pace,
        @FormParam("urgent") @Nullable String urgent,
        @FormParam("until") @Nullable String until,
        @FormParam("themes") List<String> themes,
        @FormParam("newsletters") List<String> newsletters) {

    private static final String YES = "yes";

    /** What holds now; of a pause that is over, nothing. */
    static TypedPreferences of(StatedPreferences chosen, LocalDate today, Locale reader) {
        var choice = chosen.choice();
        return new TypedPreferences(
                chosen.mailsIn(),
                choice.languageList(),
                choice.placeList().stream().filter(WorldRegions.all()::contains).toList(),
                choice.placeList().stream()
                        .filter(place -> !WorldRegions.all().contains(place))
                        .map(code -> called(code, reader))
                        .collect(Collectors.joining(", ")),
                choice.channelList(),
                choice.pace().name(),
                choice.urgentOnly() ? YES : null,
                Optional.ofNullable(choice.pausedUntil())
                        .filter(day -> day.isAfter(today))
                        .map(LocalDate::toString)
                        .orElse(null),
                choice.themeList(),
                chosen.newsletters().stream().map(UUID::toString).toList());
    }

    public boolean onlyUrgent() {
        return YES.equals(urgent);
    }

    // By its name where that is read back as the same country, else by its code.
    private static String called(String code, Locale reader) {
        var name = CountryList.name(code, reader);
        return !name.contains(",")
                        && CountryList.read(name).filter(code::equals).isPresent()
                ? name
                : code;
    }
}
