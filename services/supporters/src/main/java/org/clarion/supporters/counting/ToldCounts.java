package org.clarion.supporters.counting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What was told last, by subject. */
@ApplicationScoped
class ToldCounts implements PanacheRepositoryBase<ToldCount, UUID> {

    /** Whether these figures are other ones than were told last, or were told long ago; from now on they are those. */
    boolean isNews(UUID subject, String figures, Instant now) {
        var told = findById(subject);
        if (told == null) {
            persist(new ToldCount(subject, figures, now));
            return true;
        }
        if (!told.isNews(figures, now)) {
            return false;
        }
        told.tell(figures, now);
        return true;
    }
}
