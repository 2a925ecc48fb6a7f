package org.clarion.supporters.preferences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Theme;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.MailPace;
import org.clarion.typed.CountryList;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.WorldRegions;
import org.jspecify.annotations.Nullable;

/** The form as a choice, or what to mend in it. */
final class PreferenceReading {

    /** Whoever does not want to hear of us for longer can leave. */
    private static final int LONGEST_PAUSE_YEARS = 2;

    private final PreferenceWords words;
    private final LocalDate today;
    private final Mistakes mistakes = Mistakes.none();

    /** @param today by the clock by which a pause ends, GMT */
    PreferenceReading(PreferenceWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Empty where something is to be mended. */
    Optional<StatedPreferences> read(TypedPreferences typed) {
        var language = Optional.ofNullable(typed.language()).filter(OurLanguages::have);
        if (language.isEmpty()) {
            mistakes.add("language", words.languageMistake());
        }
        var choice = new MailChoice(
                MailChoice.list(known(typed.reads(), LanguageList::has)),
                MailChoice.list(places(typed)),
                MailChoice.list(known(typed.channels(), PreferenceReading::isChannel)),
                pace(typed.pace()),
                typed.onlyUrgent(),
                pause(typed.until()),
                MailChoice.list(
                        Theme.named(typed.themes()).stream().map(Theme::name).toList()));
        var newsletters =
                typed.newsletters().stream().flatMap(id -> section(id).stream()).toList();
        return mistakes.any()
                ? Optional.empty()
                : language.map(mailsIn -> new StatedPreferences(mailsIn, choice, newsletters));
    }

    Mistakes mistakes() {
        return mistakes;
    }

    private Collection<String> places(TypedPreferences typed) {
        var places = new TreeSet<>(known(typed.regions(), WorldRegions.all()::contains));
        Stream.of(typed.countries() == null ? "" : typed.countries())
                .flatMap(line ->
                        CountryList.read(line).isPresent() ? Stream.of(line) : Stream.of(line.split("[;,،؛\\n]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> CountryList.read(name)
                        .ifPresentOrElse(places::add, () -> mistakes.add("countries", words.noCountry(name))));
        return places;
    }

    private MailPace pace(@Nullable String typed) {
        var pace = Arrays.stream(MailPace.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (pace.isEmpty()) {
            mistakes.add("pace", words.paceMistake());
        }
        return pace.orElse(MailPace.ANY);
    }

    private @Nullable LocalDate pause(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isAfter(today) && !day.isAfter(today.plusYears(LONGEST_PAUSE_YEARS))) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        mistakes.add("until", words.untilMistake());
        return null;
    }

    private static Optional<UUID> section(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isChannel(String typed) {
        return Arrays.stream(Channel.values()).map(Channel::name).anyMatch(typed::equals);
    }

    private static List<String> known(List<String> typed, Predicate<String> isOne) {
        return typed.stream().filter(isOne).distinct().sorted().toList();
    }
}
