package org.clarion.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every page made for a request the reader's language, so that message bundles answer in it. */
@ApplicationScoped
class ReadersLanguage {

    private static final int BEFORE_EVERYTHING = 1000;

    private final Reader reader;
    private final CurrentVertxRequest current;

    ReadersLanguage(Reader reader, CurrentVertxRequest current) {
        this.reader = reader;
        this.current = current;
    }

    void prepare(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::inTheReadersLanguage);
    }

    /** A header nobody can read would be an error to the framework; to us it is a reader without a wish. */
    void understand(@Observes Filters filters) {
        filters.register(
                asking -> {
                    var headers = asking.request().headers();
                    if (headers.contains(HttpHeaders.ACCEPT_LANGUAGE)) {
                        var wished =
                                Languages.at(asking.request().path()).wished(headers.get(HttpHeaders.ACCEPT_LANGUAGE));
                        headers.set(HttpHeaders.ACCEPT_LANGUAGE, wished.toLanguageTag());
                    }
                    asking.next();
                },
                BEFORE_EVERYTHING);
    }

    private void inTheReadersLanguage(TemplateInstance page) {
        boolean asked = Arc.container().requestContext().isActive() && current.getCurrent() != null;
        if (asked) {
            page.setLocale(reader.locale());
        }
    }
}
