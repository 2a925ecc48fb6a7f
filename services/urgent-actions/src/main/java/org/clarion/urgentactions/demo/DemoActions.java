package org.clarion.urgentactions.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.logging.Logger;

/** Puts live actions into an empty local run, by the same deeds as a campaigner would. */
@ApplicationScoped
class DemoActions {

    private static final Logger LOG = Logger.getLogger(DemoActions.class);

    private final DemoWish wish;
    private final Actions actions;
    private final DemoDeeds deeds;
    private final DemoDirectories directories;
    private final DemoPicture picture;
    private final DemoPapers papers;
    private final Clock clock;

    DemoActions(
            DemoWish wish,
            Actions actions,
            DemoDeeds deeds,
            DemoDirectories directories,
            DemoPicture picture,
            DemoPapers papers,
            Clock clock) {
        this.wish = wish;
        this.actions = actions;
        this.deeds = deeds;
        this.directories = directories;
        this.picture = picture;
        this.papers = papers;
        this.clock = clock;
    }

    // After the framework and the libs: launching tells the outbox, which must be ready to carry it.
    @ActivateRequestContext
    void launch(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent start) {
        var now = clock.instant();
        if (wish.living() && (actions.none() || isBegun())) {
            directories.bring();
            var first = !isBegun();
            DemoCourse.living(now).forEach(deeds::bring);
            if (first) {
                picture.hang(DemoSheet.NEW_TODAY);
                papers.bring();
            }
            LOG.info("The demo's actions are there");
        } else if (wish.any() && actions.none()) {
            deeds.bring(DemoCourse.alone(now));
            LOG.infof("The demo action %s is live", DemoSheet.SECOND.id());
        }
    }

    /** The first to be brought is there: a start that was cut off goes on, and one that was not finds all of them. */
    private boolean isBegun() {
        return actions.of(DemoSheet.FIRST.id()).isPresent();
    }
}
