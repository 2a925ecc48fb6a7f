package org.clarion.actionreports.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The table of a tally: a row for each target and one for others, a column for each channel. */
record Table(List<Row> rows) {

    /** @param name of whom; none for others than the action's targets */
    record Row(@Nullable String name, @Nullable String office, List<Cell> cells) {}

    record Cell(
            String name,
            Channel channel,
            String typed,
            @Nullable String mistake) {}

    static Table of(Appeal appeal, Map<String, String> typed, Mistakes mistakes) {
        var rows = new ArrayList<Row>();
        for (var target : appeal.targets()) {
            rows.add(row(target, typed, mistakes));
        }
        rows.add(row(null, typed, mistakes));
        return new Table(rows);
    }

    static List<Place> places(Appeal appeal) {
        var targets = new ArrayList<@Nullable Target>(appeal.targets());
        targets.add(null);
        return targets.stream()
                .flatMap(target -> Stream.of(Channel.values())
                        .map(channel -> new Place(target == null ? null : target.targetId(), channel)))
                .toList();
    }

    private static Row row(@Nullable Target target, Map<String, String> typed, Mistakes mistakes) {
        var cells = Stream.of(Channel.values())
                .map(channel -> {
                    var name = Place.name(target == null ? null : target.targetId(), channel);
                    return new Cell(name, channel, typed.getOrDefault(name, ""), mistakes.of(name));
                })
                .toList();
        return new Row(target == null ? null : target.name(), target == null ? null : target.office(), cells);
    }
}
