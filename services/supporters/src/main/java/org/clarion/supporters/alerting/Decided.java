package org.clarion.supporters.alerting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;

/** What staff decided about telling people of a sheet. */
record Decided(List<Announcement> decisions) {

    private static final Announcement EVERYBODY = new Announcement(News.LAUNCH, 0, Audience.NETWORK, Map.of());

    static Decided of(Sheet sheet) {
        return new Decided(Objects.requireNonNullElse(sheet.announce(), List.of()));
    }

    /** Who is alerted: where nobody said anything, everybody. */
    Announcement launch() {
        return about(News.FOLLOW_UP).or(() -> about(News.LAUNCH)).orElse(EVERYBODY);
    }

    Optional<Announcement> about(News news) {
        return decisions.stream().filter(one -> one.news() == news).findFirst();
    }

    static boolean tellsSomebody(Announcement decision) {
        return decision.to() != Audience.NOBODY;
    }
}
