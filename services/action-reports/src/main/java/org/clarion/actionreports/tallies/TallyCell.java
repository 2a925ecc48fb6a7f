package org.clarion.actionreports.tallies;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/** A cell of a tally: to whom and how. */
record TallyCell(@Nullable UUID targetId, Channel channel) {

    /** Stands in the form for officials who are none of the action's targets. */
    static final String OTHERS = "others";

    /** What the form calls it. */
    static String name(@Nullable UUID targetId, Channel channel) {
        return Objects.toString(targetId, OTHERS) + "." + channel;
    }

    String name() {
        return name(targetId, channel);
    }

    static Optional<TallyCell> named(String name) {
        var dot = name.lastIndexOf('.');
        return Arrays.stream(Channel.values())
                .filter(channel -> name.substring(dot + 1).equals(channel.name()))
                .findFirst()
                .flatMap(channel -> dot < 0 ? Optional.empty() : at(name.substring(0, dot), channel));
    }

    private static Optional<TallyCell> at(String target, Channel channel) {
        try {
            return Optional.of(new TallyCell(target.equals(OTHERS) ? null : UUID.fromString(target), channel));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
