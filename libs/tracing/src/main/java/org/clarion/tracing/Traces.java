package org.clarion.tracing;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Spans around what the frameworks know nothing of: a shared commit, the way through the outbox, hearing, showing. A place in a
 * trace travels as text, the header {@code traceparent} of W3C Trace Context; null is the place of whatever nobody follows, and
 * costs nothing.
 */
public final class Traces {

    private static final String HEADER = "traceparent";

    private Traces() {}

    /** Where this thread is in its trace; null if it is in none that is kept. */
    public static @Nullable String here() {
        return Span.current().getSpanContext().isSampled() ? text(Context.current()) : null;
    }

    /** Does the work as a step of the trace at this place; what the work tells and starts belongs to it. */
    public static void step(String name, SpanKind kind, @Nullable String place, Runnable work) {
        step(name, kind, place == null ? List.of() : List.of(place), () -> {
            work.run();
            return null;
        });
    }

    /**
     * The same for work that many share: it is a step of the first that is followed, and the other traces are linked to it.
     *
     * @param places of those who share it, null for whoever is not followed
     */
    @SuppressWarnings("try") // a scope is closed, not read
    public static <T extends @Nullable Object> T step(
            String name, SpanKind kind, Collection<@Nullable String> places, Supplier<T> work) {
        var followed = places.stream().filter(Objects::nonNull).distinct().toList();
        if (followed.isEmpty()) {
            return work.get();
        }
        var span = span(name, kind, followed).startSpan();
        try (var scope = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error failed) {
            span.setStatus(StatusCode.ERROR, failed.getClass().getSimpleName());
            throw failed;
        } finally {
            span.end();
        }
    }

    /** A step that began earlier and ends elsewhere; nothing if the place is null. */
    public static OpenStep open(String name, SpanKind kind, @Nullable String place, Instant since) {
        if (place == null) {
            return new OpenStep(Span.getInvalid(), null);
        }
        var span = span(name, kind, List.of(place)).setStartTimestamp(since).startSpan();
        return new OpenStep(span, text(Context.root().with(span)));
    }

    /**
     * A step under way.
     *
     * @param place of itself, for whatever follows from it
     */
    public record OpenStep(Span span, @Nullable String place) {

        public void end() {
            span.end();
        }
    }

    private static SpanBuilder span(String name, SpanKind kind, List<String> followed) {
        var builder = GlobalOpenTelemetry.getTracer("org.clarion")
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(context(followed.getFirst()));
        followed.stream()
                .skip(1)
                .forEach(other ->
                        builder.addLink(Span.fromContext(context(other)).getSpanContext()));
        return builder;
    }

    private static @Nullable String text(Context context) {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(context, carrier, Map::put);
        return carrier.get(HEADER);
    }

    /** What is no place at all is nowhere. */
    private static Context context(String place) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), place, Text.OF_A_PLACE);
    }

    private enum Text implements TextMapGetter<String> {
        OF_A_PLACE;

        @Override
        public Iterable<String> keys(String place) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String place, String key) {
            return HEADER.equals(key) ? place : null;
        }
    }
}
