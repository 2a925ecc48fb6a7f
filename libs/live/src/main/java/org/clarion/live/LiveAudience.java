package org.clarion.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages that show one action. */
final class LiveAudience {

    private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();
    private @Nullable LiveFrame newest;

    LiveAudience with(LivePage page) {
        pages.add(page);
        return this;
    }

    int size() {
        return pages.size();
    }

    Stream<LivePage> pages() {
        return pages.stream();
    }

    synchronized @Nullable LiveFrame newest() {
        return newest;
    }

    /** What was shown last; before anything was, less than every version. */
    long version() {
        var frame = newest();
        return frame == null ? -1 : frame.figures().version();
    }

    /** Shows these figures, or what is newer still, to every page that does not show them yet. */
    void show(LiveFigures figures, LiveJson json) {
        var frame = newest(figures, json);
        pages.forEach(page -> page.show(frame));
    }

    private synchronized LiveFrame newest(LiveFigures figures, LiveJson json) {
        if (newest == null || figures.replace(newest.figures())) {
            newest = new LiveFrame(figures, json);
        }
        return newest;
    }

    /** Whether anybody is left after those who have gone. */
    boolean remains() {
        pages.removeIf(LivePage::gone);
        return !pages.isEmpty();
    }
}
