package org.clarion.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the urgent-actions service tells of documents that everybody can read: always the whole of it, so that the last one is
 * enough. Its texts stand on its page; who speaks in it and who answers the media is told to nobody.
 */
public sealed interface DocumentEvent extends Event {

    UUID documentId();

    /** Grows with every change; an older version never replaces a newer one. */
    long version();

    @Override
    default UUID subject() {
        return documentId();
    }

    /**
     * A document as others may know it.
     *
     * @param kind {@code PRESS_RELEASE}, {@code OPEN_LETTER}, {@code STATEMENT}, {@code REPORT} or {@code NEWS}; there may be more
     * @param index as its organisation numbers it; nothing where it has none
     * @param issuedOn the day it bears
     * @param country it is about, ISO 3166-1 alpha-2
     * @param originalLanguage one of those of its titles
     * @param titles by language (BCP 47)
     * @param addresses where it is read, by the same languages
     * @param actions urgent actions it belongs to, or to whose outcome
     * @param plans plans it belongs to
     * @param asks asks it belongs to
     */
    record PublicPaper(
            String kind,
            @Nullable String index,
            @Nullable LocalDate issuedOn,
            @Nullable String country,
            Instant publishedAt,
            String originalLanguage,
            Map<String, String> titles,
            Map<String, String> addresses,
            List<UUID> actions,
            List<UUID> plans,
            List<UUID> asks) {}

    /** Everybody can read it from now on. */
    @EventType("document.published.v1")
    record DocumentPublished(UUID documentId, long version, PublicPaper document) implements DocumentEvent {}

    /** It reads differently now, or belongs to something else. */
    @EventType("document.changed.v1")
    record DocumentChanged(UUID documentId, long version, PublicPaper document) implements DocumentEvent {}

    /** Nobody can read it any more: take it off every page. */
    @EventType("document.withdrawn.v1")
    record DocumentWithdrawn(UUID documentId, long version, Instant withdrawnAt) implements DocumentEvent {}
}
