package org.clarion.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a {@link Public} page while it is being made for somebody else gets that one, so that a crowd costs one page at
 * a time. Nothing is kept: who comes when nobody waits gets a page made for them. Somebody with a cookie or a token always does.
 */
@ApplicationScoped
class SharedRendering {

    private static final int FIRST = 0;
    private static final String OURS = SharedRendering.class.getName();

    private final ConcurrentMap<List<Object>, CompletableFuture<@Nullable PublicPageMade>> underWay =
            new ConcurrentHashMap<>();
    private final CurrentVertxRequest current;

    SharedRendering(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Nothing where this request has to make the page itself. */
    @ServerRequestFilter(priority = FIRST, nonBlocking = true)
    Uni<Response> join(ResourceInfo resource, HttpServerRequest asked, Request conditions) {
        if (Keeping.openness(resource.getResourceMethod()) == null || !isAnybodys(asked)) {
            return Uni.createFrom().nullItem();
        }
        var key = List.of(
                resource.getResourceMethod(),
                asked.uri(),
                String.valueOf(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var mine = new CompletableFuture<@Nullable PublicPageMade>();
        var another = underWay.putIfAbsent(key, mine);
        if (another != null) {
            return Uni.createFrom().completionStage(another.thenApply(answer(conditions)));
        }
        var asking = current.getCurrent();
        asking.put(OURS, mine);
        mine.whenComplete((page, none) -> underWay.remove(key, mine));
        asking.addEndHandler(ended -> mine.complete(null));
        return Uni.createFrom().nullItem();
    }

    /** For all who have come for it meanwhile; null if it is for one person, and each of them gets their own. */
    void made(@Nullable PublicPageMade page) {
        var asking = current.getCurrent();
        CompletableFuture<@Nullable PublicPageMade> mine = asking == null ? null : asking.get(OURS);
        if (mine != null) {
            mine.complete(page);
        }
    }

    /** How many have come for pages that are being made for others. */
    int waiting() {
        return underWay.values().stream()
                .mapToInt(page -> page.getNumberOfDependents() - 1)
                .sum();
    }

    private static Function<@Nullable PublicPageMade, @Nullable Response> answer(Request conditions) {
        return page -> page == null ? null : page.answer(conditions);
    }

    private static boolean isAnybodys(HttpServerRequest asked) {
        return asked.method().equals(HttpMethod.GET)
                && !asked.headers().contains(HttpHeaders.COOKIE)
                && !asked.headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
