package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.places.Zones;
import org.jspecify.annotations.Nullable;

/** Where it happens: no sheet has a field for it, so it is guessed from the title, the addresses and the summary. */
record Place(@Nullable String country, @Nullable String zone) {

    private static final Pattern MAIL_COUNTRY = Pattern.compile("@.*\\.(?<country>[a-z]{2})$", CASE_INSENSITIVE);

    static Place of(Headline headline, List<Target> targets, Doubts doubts) {
        var weights = new HashMap<String, Integer>();
        add(weights, Countries.mentionedIn(headline.title()), 3);
        add(weights, Countries.mentionedIn(headline.summary()), 1);
        targets.stream().filter(target -> target.role() == Target.Role.PRIMARY).forEach(target -> {
            add(weights, Countries.mentionedIn(String.join("\n", target.address())), 3);
            mailCountry(target).ifPresent(country -> add(weights, List.of(country), 4));
        });
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> guessed(best.getKey(), doubts))
                .orElseGet(() -> unknown(doubts));
    }

    private static void add(Map<String, Integer> weights, List<String> countries, int weight) {
        countries.forEach(country -> weights.merge(country, weight, Integer::sum));
    }

    private static Optional<String> mailCountry(Target target) {
        return Optional.ofNullable(target.email())
                .flatMap(mail -> MAIL_COUNTRY.matcher(mail).results().findFirst())
                .map(found -> found.group("country").toUpperCase(Locale.ROOT))
                .map(code -> code.equals("UK") ? "GB" : code)
                .filter(Countries::exists);
    }

    private static Place guessed(String country, Doubts doubts) {
        doubts.about("country", "Read from the title and the addresses. Check it.");
        var zone = Zones.of(country).orElse(null);
        doubts.about(
                "zone",
                zone == null
                        ? "Say in which time zone the last day ends."
                        : "Proposed from the country: the last day ends at midnight there.");
        return new Place(country, zone);
    }

    private static Place unknown(Doubts doubts) {
        doubts.about("country", "The sheet does not show in which country it happens.");
        doubts.about("zone", "Say in which time zone the last day ends.");
        return new Place(null, null);
    }
}
