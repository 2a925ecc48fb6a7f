package org.clarion.actionreports.tallies;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The table of a tally: a row for each target, for each official who was one when it was counted, and for others; a
 * column for each channel.
 */
record TallyTable(List<Row> rows) {

    /**
     * @param name of whom; none for others than the action's targets
     * @param gone who was a target when this was counted, and is none now
     */
    record Row(@Nullable String name, @Nullable String office, boolean gone, List<Cell> cells) {}

    record Cell(
            String name,
            Channel channel,
            String typed,
            @Nullable String mistake) {}

    static TallyTable of(ActionSheet appeal, @Nullable GroupTally known, Map<String, String> typed, Mistakes mistakes) {
        return new TallyTable(targets(appeal, known).stream()
                .map(targetId -> row(appeal, targetId, typed, mistakes))
                .toList());
    }

    /** Every cell that can be filled. */
    static List<TallyCell> places(ActionSheet appeal, @Nullable GroupTally known) {
        return targets(appeal, known).stream()
                .flatMap(targetId -> Stream.of(Channel.values()).map(channel -> new TallyCell(targetId, channel)))
                .toList();
    }

    /** Whoever is on the sheet, and whoever a figure of this tally went to: what is not asked for would be lost. */
    private static Collection<@Nullable UUID> targets(ActionSheet appeal, @Nullable GroupTally known) {
        var targets = new LinkedHashSet<@Nullable UUID>();
        appeal.targets().forEach(target -> targets.add(target.targetId()));
        if (known != null) {
            known.figures().stream()
                    .map(figure -> figure.place().targetId())
                    .filter(Objects::nonNull)
                    .forEach(targets::add);
        }
        targets.add(null);
        return targets;
    }

    private static Row row(ActionSheet appeal, @Nullable UUID targetId, Map<String, String> typed, Mistakes mistakes) {
        var cells = Stream.of(Channel.values())
                .map(channel -> {
                    var name = TallyCell.name(targetId, channel);
                    return new Cell(name, channel, typed.getOrDefault(name, ""), mistakes.of(name));
                })
                .toList();
        var target = appeal.target(targetId);
        return new Row(
                target.map(Target::name).orElse(null),
                target.map(Target::office).orElse(null),
                targetId != null && target.isEmpty(),
                cells);
    }
}
