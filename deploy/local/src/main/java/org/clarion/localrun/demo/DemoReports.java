package org.clarion.localrun.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What people from many countries said they did, as another system hands it in. The same on every start of a house, so
 * that whatever comes twice is known by its identifier.
 */
final class DemoReports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COUNTRIES = List.of(
            "PE", "PE", "PE", "CO", "CO", "EC", "CL", "AR", "MX", "ES", "ES", "ES", "US", "US", "US", "GB", "GB", "DE",
            "DE", "FR", "FR", "KE", "SN", "KR", "CA", "SE", "NL", "IT");
    private static final List<String> TYPES = List.of(
            "email",
            "email",
            "email",
            "email",
            "email",
            "postal mail",
            "postal mail",
            "postal mail",
            "social",
            "social",
            "phone",
            "fax");
    private static final int OFTEN = 6;
    private static final int NOW_AND_THEN = 9;
    private static final int PEOPLE_WHO_SAY_MORE = 23;

    /** More than one person often does: it waits until a coordinator has looked. */
    private static final int OUT_OF_THE_ORDINARY = 40;

    private final DemoCase about;
    private final List<String> targets;
    private final Words words;
    private final Random random;

    /**
     * What people say beside their reports.
     *
     * @param sections of the movement, by their country
     */
    record Words(List<String> comments, Map<String, String> sections) {

        static Words ofTheDemo() {
            var comments = DemoWords.in("comments").values().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            var sections = DemoWords.in("sections");
            return new Words(
                    comments,
                    sections.stringPropertyNames().stream()
                            .collect(Collectors.toMap(country -> country, sections::getProperty)));
        }
    }

    DemoReports(DemoCase about, List<String> targets, Words words) {
        this.about = about;
        this.targets = targets;
        this.words = words;
        this.random = new Random(about.ordinal());
    }

    /** The bodies of what is posted, for a house that began on this day. */
    List<String> until(LocalDate today) {
        var days = about.days(today);
        var crowds = crowds(days.size());
        var bodies = new ArrayList<String>();
        for (var number = 0; number < about.reports(); number++) {
            bodies.add(body(number, days.get(drawn(crowds))).toString());
        }
        return bodies;
    }

    /** Many act on the first days, then fewer; two thirds of the way in somebody tells others, and more come again. */
    private double[] crowds(int days) {
        return IntStream.range(0, days)
                .mapToDouble(
                        day -> (0.6 + 0.8 * random.nextDouble()) / (1 + 0.25 * day) + (3 * day / 2 == days ? 0.5 : 0))
                .toArray();
    }

    private int drawn(double[] crowds) {
        var left = random.nextDouble()
                * IntStream.range(0, crowds.length)
                        .mapToDouble(day -> crowds[day])
                        .sum();
        for (var day = 0; day < crowds.length - 1; day++) {
            left -= crowds[day];
            if (left < 0) {
                return day;
            }
        }
        return crowds.length - 1;
    }

    private ObjectNode body(int number, LocalDate day) {
        var body = JSON.createObjectNode();
        body.putArray("identifiers").add("demo:" + about.name().toLowerCase(Locale.ROOT) + "-" + number);
        body.put("type", one(TYPES));
        body.put("action_date", day + "T12:00:00Z");
        body.put("ua:quantity", quantity(number));
        body.putArray("targets")
                .addObject()
                .put("ua:target_id", random.nextInt(5) == 0 ? targets.getLast() : targets.getFirst());
        if (number % PEOPLE_WHO_SAY_MORE == 1) {
            body.put("ua:comment", one(words.comments()));
        }
        var country = one(COUNTRIES);
        body.putObject("person").putArray("postal_addresses").addObject().put("country", country);
        if (words.sections().containsKey(country) && random.nextInt(3) > 0) {
            body.put("ua:section", words.sections().get(country));
        }
        return body;
    }

    private int quantity(int number) {
        var kind = random.nextInt(10);
        var ordinary = kind < OFTEN ? 1 : kind < NOW_AND_THEN ? 2 + random.nextInt(4) : 6 + random.nextInt(10);
        return number == about.reports() / 2 ? OUT_OF_THE_ORDINARY : ordinary;
    }

    private String one(List<String> many) {
        return many.get(random.nextInt(many.size()));
    }
}
