package org.clarion.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person in front of the page asked of its lists. In templates: {@code {inject:lists.only}}. */
@Named("lists")
@RequestScoped
public class ListRequests {

    /** Of the page and not of a list: the language, and what a button has just done. */
    private static final Set<String> NOT_HANDED_ON = Set.of("lang", "done");

    /** Nobody types it, and no database takes it. */
    private static final String NOTHING = "\0";

    private final @Nullable HttpServerRequest request;

    ListRequests(CurrentVertxRequest current) {
        this.request =
                current.getCurrent() == null ? null : current.getCurrent().request();
    }

    /** Of the only list of a page. */
    public ListRequest only() {
        return named("");
    }

    /** Of one list among others of the page. Its name is the id of its heading. */
    public ListRequest named(String name) {
        return new ListRequest(request == null ? "/" : request.path(), name, parameters());
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (request != null) {
            request.params().forEach(parameters::putIfAbsent);
        }
        parameters.keySet().removeAll(NOT_HANDED_ON);
        parameters.replaceAll((field, value) -> value.replace(NOTHING, ""));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
