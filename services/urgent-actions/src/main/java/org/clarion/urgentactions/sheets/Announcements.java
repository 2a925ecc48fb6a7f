package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.jspecify.annotations.Nullable;

/** What was decided about telling people of an action: the last decision about each kind of news. */
public record Announcements(List<Announcement> decisions) {

    public Announcements {
        decisions = List.copyOf(decisions);
    }

    /** Of an action of which nothing was decided. */
    static Announcements in(@Nullable Announcements kept) {
        return kept == null ? new Announcements(List.of()) : kept;
    }

    Announcements with(News news, long version, TellingChoice telling) {
        return new Announcements(Stream.concat(
                        without(news).decisions.stream(),
                        Stream.of(new Announcement(
                                news,
                                version,
                                telling.to(),
                                telling.to() == Audience.NOBODY ? Map.of() : telling.words(),
                                telling.only())))
                .toList());
    }

    Announcements without(News news) {
        return new Announcements(
                decisions.stream().filter(decision -> decision.news() != news).toList());
    }
}
