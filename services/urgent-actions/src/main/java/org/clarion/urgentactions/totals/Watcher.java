package org.clarion.urgentactions.totals;

/** One open page and what it shows, so that it is told of changes only. */
final class Watcher {

    private static final long NOTHING = -1;

    private final Outlet outlet;
    private long shown = NOTHING;

    Watcher(Outlet outlet) {
        this.outlet = outlet;
    }

    boolean gone() {
        return outlet.closed();
    }

    synchronized void show(Frame frame) {
        if (frame.version() > shown && !outlet.closed() && outlet.ready()) {
            shown = frame.version();
            outlet.send(frame.written());
        }
    }

    void sign() {
        if (!outlet.closed() && outlet.ready()) {
            outlet.send(Frame.STILL_HERE);
        }
    }
}
