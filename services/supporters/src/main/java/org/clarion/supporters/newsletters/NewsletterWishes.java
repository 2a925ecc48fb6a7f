package org.clarion.supporters.newsletters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who wants which newsletter. */
@ApplicationScoped
class NewsletterWishes implements PanacheRepositoryBase<NewsletterWish, UUID> {

    List<UUID> of(UUID supporter) {
        return list("supporterId", supporter).stream()
                .map(NewsletterWish::sectionId)
                .toList();
    }

    long readersOf(UUID section) {
        return count("sectionId", section);
    }
}
