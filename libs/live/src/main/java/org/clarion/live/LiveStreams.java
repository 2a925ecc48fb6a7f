package org.clarion.live;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.clarion.tracing.Traces;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows figures to the pages that follow them. What this instance learns is shown at once; what a twin learned is found
 * by a look at the {@link LiveSource} every second.
 */
@ApplicationScoped
public class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);
    private static final int BEATS_BETWEEN_SIGNS = 15;

    /** Thousands who watch leave room for everything else the service does. */
    private static final Duration REST_PER_PAGE = Duration.ofNanos(20_000);

    /** What is to be shown, and where in its trace whoever told it was. */
    private record News(LiveFigures figures, @Nullable String trace) {

        News newer(News other) {
            return other.figures.replace(figures) ? other : this;
        }
    }

    private final Map<UUID, LiveAudience> audiences = new ConcurrentHashMap<>();
    private final Map<UUID, News> news = new ConcurrentHashMap<>();
    private final LiveSource source;
    private final LiveJson json;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-streams").factory());
    private final AtomicBoolean tellingIsDue = new AtomicBoolean(); // a thousand changes at once are told once
    private volatile long restedAt = System.nanoTime();
    private volatile boolean leaving;
    private int beats;

    LiveStreams(LiveSource source, LiveJson json) {
        this.source = source;
        this.json = json;
    }

    void start(@Observes StartupEvent ready) {
        beat.scheduleWithFixedDelay(this::lookAtAll, 1, 1, TimeUnit.SECONDS);
    }

    /** Whoever follows asks anew, and another instance answers. A stream left open would hold up the end of this one. */
    void leave(@Observes ShutdownDelayInitiatedEvent soon) {
        leaving = true;
        audiences.values().stream().flatMap(LiveAudience::pages).distinct().forEach(LivePage::end);
    }

    void stop(@Observes ShutdownEvent last) {
        beat.shutdownNow();
    }

    /** From now on the answer to this request is the figures of one action: those of now, and every change. */
    public void follow(UUID id, HttpServerRequest request) {
        open(LivePage.ofOne(id, new EventStream(request)));
    }

    /** The same of several actions, each told under its id. */
    public void follow(Collection<UUID> ids, HttpServerRequest request) {
        open(LivePage.ofMany(ids, new EventStream(request)));
    }

    void open(LivePage page) {
        // Joins first, so that nothing told meanwhile is missed.
        page.ids()
                .forEach(id -> audiences.compute(
                        id, (same, there) -> (there == null ? new LiveAudience() : there).with(page)));
        var unseen = new ArrayList<UUID>();
        for (var id : page.ids()) {
            var audience = audiences.get(id);
            var newest = audience == null ? null : audience.newest();
            if (newest == null) {
                unseen.add(id);
            } else {
                page.show(newest);
            }
        }
        look(unseen);
        if (page.ids().isEmpty()) {
            page.sign(); // an answer begins with its first word
        }
        if (leaving) {
            page.end();
        }
    }

    /** Whether anybody follows this action here. */
    public boolean isFollowed(UUID id) {
        return audiences.containsKey(id);
    }

    /** These are the figures now, and committed: whoever follows them may be shown them. */
    public void tell(Collection<LiveFigures> changed) {
        for (var now : changed) {
            if (isFollowed(now.id())) {
                news.merge(now.id(), new News(now, Traces.here()), News::newer);
                tellSoon();
            }
        }
    }

    private void tellSoon() {
        if (!tellingIsDue.getAndSet(true)) {
            beat.schedule(this::tellNews, restedAt - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void tellNews() {
        tellingIsDue.set(false);
        var pages = 0;
        for (var id : List.copyOf(news.keySet())) {
            var now = news.remove(id);
            var watching = watching(id);
            Traces.step("show figures", SpanKind.INTERNAL, now.trace(), () -> show(now.figures()));
            pages += watching;
        }
        restedAt = System.nanoTime()
                + source.rest().plus(REST_PER_PAGE.multipliedBy(pages)).toNanos();
    }

    /** An exception that got out would be the last beat. */
    private void lookAtAll() {
        try {
            audiences.keySet().forEach(id -> audiences.computeIfPresent(id, (same, all) -> all.remains() ? all : null));
            if (!audiences.isEmpty()) {
                look(source.behind(seen()));
            }
            if (++beats % BEATS_BETWEEN_SIGNS == 0) {
                audiences.values().stream()
                        .flatMap(LiveAudience::pages)
                        .distinct()
                        .forEach(LivePage::sign);
            }
        } catch (RuntimeException failed) {
            LOG.warn("The figures cannot be looked at just now; whoever watches waits.", failed);
        }
    }

    private Map<UUID, Long> seen() {
        return audiences.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .version()));
    }

    private void look(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            source.now(ids).forEach(this::show);
        }
    }

    private void show(LiveFigures now) {
        var audience = audiences.get(now.id());
        if (audience != null) {
            audience.show(now, json);
        }
    }

    private int watching(UUID id) {
        var audience = audiences.get(id);
        return audience == null ? 0 : audience.size();
    }
}
