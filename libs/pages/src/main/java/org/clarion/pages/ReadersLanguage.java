package org.clarion.pages;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every page made for a request the reader's language, so that message bundles answer in it. */
@ApplicationScoped
class ReadersLanguage {

    private final Reader reader;
    private final CurrentVertxRequest current;

    ReadersLanguage(Reader reader, CurrentVertxRequest current) {
        this.reader = reader;
        this.current = current;
    }

    void prepare(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::inTheReadersLanguage);
    }

    private void inTheReadersLanguage(TemplateInstance page) {
        boolean asked = Arc.container().requestContext().isActive() && current.getCurrent() != null;
        if (asked) {
            page.setLocale(reader.locale());
        }
    }
}
