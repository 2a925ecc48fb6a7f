package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.places.Zones;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.jspecify.annotations.Nullable;

/**
 * Where it happens. The first line of a sheet says so; where it does not, the last lines of the addresses do, then the title
 * and the summary. Two countries, or a word that is nearly one, are asked about.
 */
record SheetPlace(@Nullable String country, @Nullable String zone) {

    private static final Pattern MAIL_COUNTRY = Pattern.compile("@.*\\.(?<country>[a-z]{2})$", CASE_INSENSITIVE);
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|del|la|bin|al|y)){1,5}");

    static SheetPlace of(
            Front front, Headline headline, List<Target> targets, List<Sheet.Subject> subjects, SheetDoubts doubts) {
        var lines = addressLines(targets);
        var atTheTop = codes(front.places());
        var inAddresses = codes(lines);
        var nearly = front.places().isEmpty() ? nearly(lines) : nearly(front.places());
        if (atTheTop.size() == 1) {
            return certain(atTheTop.iterator().next(), inAddresses, doubts);
        }
        if (!nearly.isEmpty() && (atTheTop.isEmpty() && !front.places().isEmpty() || inAddresses.isEmpty())) {
            return unknown(new Oddity.CountryMisspelt(List.copyOf(nearly)), doubts);
        }
        var most = atTheTop.isEmpty() ? inAddresses : atTheTop;
        if (most.size() > 1) {
            return unknown(new Oddity.SeveralCountries(List.copyOf(most)), doubts);
        }
        return weighed(headline, targets, inAddresses, subjects, doubts);
    }

    private static SheetPlace weighed(
            Headline headline,
            List<Target> targets,
            Set<String> addresses,
            List<Sheet.Subject> subjects,
            SheetDoubts doubts) {
        var weights = new HashMap<String, Integer>();
        add(weights, Countries.mentionedIn(withoutNames(headline.title(), subjects)), 3);
        add(weights, Countries.mentionedIn(withoutNames(headline.summary(), subjects)), 1);
        add(weights, List.copyOf(addresses), 6);
        primary(targets).forEach(target -> mailCountry(target).ifPresent(code -> add(weights, List.of(code), 2)));
        var most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = weights.entrySet().stream()
                .filter(weight -> weight.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (best.isEmpty()) {
            return unknown(Uncertain.NO_COUNTRY, doubts);
        }
        return best.size() > 1
                ? unknown(new Oddity.SeveralCountries(List.copyOf(best)), doubts)
                : found(best.iterator().next(), Uncertain.COUNTRY_FROM_TITLE_AND_ADDRESSES, doubts);
    }

    private static SheetPlace certain(String country, Set<String> inAddresses, SheetDoubts doubts) {
        var elsewhere = new LinkedHashSet<>(inAddresses);
        elsewhere.remove(country);
        return found(
                country,
                elsewhere.isEmpty()
                        ? Uncertain.COUNTRY_FROM_THE_TOP
                        : new Oddity.AddressesElsewhere(List.copyOf(elsewhere)),
                doubts);
    }

    private static void add(Map<String, Integer> weights, List<String> countries, int weight) {
        countries.forEach(country -> weights.merge(country, weight, Integer::sum));
    }

    private static List<Target> primary(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.role() == Target.Role.PRIMARY)
                .toList();
    }

    // The country ends an address: a street may bear the name of another one.
    private static List<String> addressLines(List<Target> targets) {
        return primary(targets).stream()
                .map(target -> target.address().reversed().stream()
                        .map(SheetPlace::lastPart)
                        .filter(part -> !Countries.mentionedIn(part).isEmpty()
                                || !Countries.near(part).isEmpty())
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String lastPart(String line) {
        var at = line.lastIndexOf(", ");
        var last = line.substring(at < 0 ? 0 : at + 2);
        return Countries.mentionedIn(last).isEmpty() && Countries.near(last).isEmpty() ? line : last;
    }

    private static Set<String> codes(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Countries.mentionedIn(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> nearly(List<String> lines) {
        return lines.stream()
                .filter(line -> Countries.mentionedIn(line).isEmpty())
                .flatMap(line -> Countries.near(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // Jordan Whitlock is no country, nor is Jordan, when a sheet speaks of him by his first name.
    private static String withoutNames(String text, List<Sheet.Subject> subjects) {
        BiFunction<String, String, String> strike =
                (rest, name) -> Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(rest)
                        .replaceAll(" – ");
        var rest = text;
        for (var subject : subjects) {
            if (PERSON.matcher(subject.name()).matches()) {
                rest = strike.apply(rest, subject.name());
                for (var part : subject.name().split(" ")) {
                    rest = part.length() > 3 ? strike.apply(rest, part) : rest;
                }
            }
        }
        return rest;
    }

    private static Optional<String> mailCountry(Target target) {
        return Optional.ofNullable(target.email())
                .flatMap(mail -> MAIL_COUNTRY.matcher(mail).results().findFirst())
                .map(found -> found.group("country").toUpperCase(Locale.ROOT))
                .map(code -> code.equals("UK") ? "GB" : code)
                .filter(Countries::exists);
    }

    private static SheetPlace found(String country, Oddity why, SheetDoubts doubts) {
        doubts.about("country", why);
        var zone = Zones.of(country).orElse(null);
        doubts.about("zone", zone == null ? Uncertain.NO_ZONE : Uncertain.ZONE_OF_THE_COUNTRY);
        return new SheetPlace(country, zone);
    }

    private static SheetPlace unknown(Oddity why, SheetDoubts doubts) {
        doubts.about("country", why);
        doubts.about("zone", Uncertain.NO_ZONE);
        return new SheetPlace(null, null);
    }
}
