package org.clarion.localrun.demo;

import static org.clarion.localrun.demo.HouseDoors.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Properties;
import java.util.stream.IntStream;

/** A group or an event that staff count for: what people did together on one day. */
record DemoTally(
        DemoCase about, int daysAgo, String name, String country, String section, String people, String figures) {

    static List<DemoTally> all() {
        var words = DemoWords.in("tallies");
        return IntStream.iterate(1, number -> number + 1)
                .takeWhile(number -> words.containsKey(number + ".name"))
                .mapToObj(number -> read(words, number + "."))
                .toList();
    }

    private static DemoTally read(Properties words, String number) {
        return new DemoTally(
                DemoCase.valueOf(words.getProperty(number + "about")),
                Integer.parseInt(words.getProperty(number + "ago")),
                words.getProperty(number + "name"),
                words.getProperty(number + "country"),
                words.getProperty(number + "section"),
                words.getProperty(number + "people"),
                words.getProperty(number + "figures"));
    }

    /** As staff fill in the form: figures such as {@code POST 34} stand in the row of this official. */
    ArrayList<Entry<String, String>> typed(LocalDate today, String target) {
        var fields = new ArrayList<>(List.of(
                field("name", name),
                field("when", today.minusDays(daysAgo).toString()),
                field("country", country),
                field("section", section),
                field("people", people),
                field("step", "count")));
        for (var figure : figures.split(",")) {
            var parts = figure.strip().split(" ");
            fields.add(field("cell", target + "." + parts[0]));
            fields.add(field("many", parts[1]));
        }
        return fields;
    }
}
