package org.clarion.urgentactions.totals;

import org.jspecify.annotations.Nullable;

/** One open page and what it shows, so that it is told of changes only. */
final class Watcher {

    private final Outlet outlet;
    private @Nullable Frame shown;
    private boolean broken;

    Watcher(Outlet outlet) {
        this.outlet = outlet;
    }

    synchronized boolean gone() {
        return broken || outlet.closed();
    }

    synchronized void show(Frame frame) {
        if (frame.replaces(shown)) {
            send(() -> {
                outlet.send(frame.written());
                shown = frame;
            });
        }
    }

    synchronized void sign() {
        send(() -> outlet.send(Frame.STILL_HERE));
    }

    /** A page that breaks while it is written to has gone; the others are no worse off. */
    private void send(Runnable writing) {
        try {
            if (!gone() && outlet.ready()) {
                writing.run();
            }
        } catch (RuntimeException closed) {
            broken = true;
        }
    }
}
