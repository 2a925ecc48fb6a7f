package org.clarion.live;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.jspecify.annotations.Nullable;

/**
 * What an open page shows of one action.
 *
 * @param version grows with every change; 0 while nothing has been counted
 * @param byChannel every channel, used or not, so that a first letter shows in a page already open
 */
public record LiveFigures(
        UUID id,
        long version,
        Figures total,
        Map<Channel, Figures> byChannel,
        @Nullable Instant asOf) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    public LiveFigures {
        byChannel = everyChannel(byChannel);
    }

    /** As they were told. */
    public static LiveFigures of(TotalsChanged news) {
        return new LiveFigures(news.actionId(), news.version(), news.total(), news.byChannel(), news.asOf());
    }

    /** Newer, or of the same version with other figures: a copy that was wrong has been mended. */
    boolean replace(@Nullable LiveFigures shown) {
        return shown == null
                || version > shown.version
                || version == shown.version && !(total.equals(shown.total) && byChannel.equals(shown.byChannel));
    }

    private static Map<Channel, Figures> everyChannel(Map<Channel, Figures> used) {
        var all = new EnumMap<Channel, Figures>(Channel.class);
        for (var channel : Channel.values()) {
            all.put(channel, used.getOrDefault(channel, NOTHING));
        }
        return Collections.unmodifiableMap(all);
    }
}
