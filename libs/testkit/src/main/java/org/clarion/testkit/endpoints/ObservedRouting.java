package org.clarion.testkit.endpoints;

import io.quarkus.vertx.http.runtime.filters.Filter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears at the start of an application what stands before its endpoints: filters, and routes that are no endpoints. */
@ApplicationScoped
class ObservedRouting {

    private static final String OURS = "org.clarion.";

    private @Nullable Filters filters;
    private @Nullable Router router;

    void hear(@Observes Filters registered) {
        filters = registered;
    }

    void hear(@Observes Router started) {
        router = started;
    }

    /** Simple names of our own classes that look at a request before the framework does: each of them could answer. */
    Set<String> filters() {
        return filters == null
                ? Set.of()
                : filters.getFilters().stream()
                        .map(Filter::getHandler)
                        .map(handler -> handler.getClass().getName())
                        .filter(name -> name.startsWith(OURS))
                        .map(ObservedRouting::simpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths of routes that were put on the router itself: health, metrics, assets, whatever an extension serves. */
    Set<String> paths() {
        return router == null
                ? Set.of()
                : router.getRoutes().stream()
                        .flatMap(ObservedRouting::path)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> path(Route route) {
        return route.getPath() == null || route.getPath().equals("/") ? Stream.empty() : Stream.of(route.getPath());
    }

    private static String simpleName(String lambda) {
        var name = lambda.substring(
                lambda.lastIndexOf('.', lambda.contains("$$") ? lambda.indexOf("$$") : lambda.length()) + 1);
        return name.replaceFirst("(_Subclass|_ClientProxy)?(\\$\\$.*)?$", "");
    }
}
