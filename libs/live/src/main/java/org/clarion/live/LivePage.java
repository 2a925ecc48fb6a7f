package org.clarion.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One open page and what it shows, so that it is told of changes only. To one who does not keep up nothing is sent until
 * it has: a slow reader misses figures in between, never the last, and fills no memory.
 */
final class LivePage {

    private final Set<UUID> ids;
    private final boolean many;
    private final LiveOutlet outlet;
    private final Map<UUID, LiveFrame> newest;
    private final LinkedHashMap<UUID, LiveFrame> waiting = new LinkedHashMap<>(2);
    private boolean broken;

    private LivePage(Set<UUID> ids, boolean many, LiveOutlet outlet) {
        this.ids = ids;
        this.many = many;
        this.outlet = outlet;
        this.newest = HashMap.newHashMap(ids.size());
    }

    static LivePage ofOne(UUID id, LiveOutlet outlet) {
        return opened(new LivePage(Set.of(id), false, outlet));
    }

    /** Each is told under its id. */
    static LivePage ofMany(Collection<UUID> ids, LiveOutlet outlet) {
        return opened(new LivePage(Set.copyOf(ids), true, outlet));
    }

    private static LivePage opened(LivePage page) {
        page.outlet.whenReady(page::goOn);
        return page;
    }

    Set<UUID> ids() {
        return ids;
    }

    synchronized boolean gone() {
        return broken || outlet.closed();
    }

    synchronized void show(LiveFrame frame) {
        var id = frame.figures().id();
        if (frame.replaces(newest.get(id))) {
            newest.put(id, frame);
            waiting.put(id, frame);
            goOn();
        }
    }

    private synchronized void goOn() {
        while (!waiting.isEmpty() && keepsUp()) {
            var frame = waiting.pollFirstEntry().getValue();
            send(() -> outlet.send(many ? frame.listed() : frame.alone()));
        }
    }

    synchronized void sign() {
        if (keepsUp()) {
            send(() -> outlet.send(LiveFrame.STILL_HERE));
        }
    }

    synchronized void end() {
        send(outlet::end);
        broken = true;
    }

    private boolean keepsUp() {
        return !gone() && outlet.ready();
    }

    /** A page that breaks while it is written to has gone; the others are no worse off. */
    private void send(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException closed) {
            broken = true;
        }
    }
}
