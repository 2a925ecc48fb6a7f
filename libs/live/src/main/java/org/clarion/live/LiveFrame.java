package org.clarion.live;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as all who watch them are sent them: written once, however many they are. */
final class LiveFrame {

    /** Proxies close what is silent for a minute. */
    static final Buffer STILL_HERE = Buffer.buffer(": still here\n\n");

    private final LiveFigures figures;
    private final LiveJson json;
    private @Nullable Buffer alone;
    private @Nullable Buffer listed;

    LiveFrame(LiveFigures figures, LiveJson json) {
        this.figures = figures;
        this.json = json;
    }

    LiveFigures figures() {
        return figures;
    }

    boolean replaces(@Nullable LiveFrame shown) {
        return figures.replace(shown == null ? null : shown.figures);
    }

    /** For a page of this action only. */
    synchronized Buffer alone() {
        if (alone == null) {
            alone = event(json.one(figures));
        }
        return alone;
    }

    /** For a page of many actions. */
    synchronized Buffer listed() {
        if (listed == null) {
            listed = event(json.many(List.of(figures)));
        }
        return listed;
    }

    private static Buffer event(String text) {
        return Buffer.buffer("data: " + text + "\n\n");
    }
}
