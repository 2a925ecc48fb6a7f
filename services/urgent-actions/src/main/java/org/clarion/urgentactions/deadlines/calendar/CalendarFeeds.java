package org.clarion.urgentactions.deadlines.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, String> {

    Optional<CalendarFeed> opened(byte[] tokenHash) {
        return find("tokenHash", (Object) tokenHash).singleResultOptional();
    }
}
