package org.clarion.urgentactions.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PublicDocuments implements PanacheRepositoryBase<PublicDocument, UUID> {

    private static final UUID NONE = new UUID(0, 0); // "not in ()" is no question to a database
    private static final int SKIP_LOCKED = -2;

    /** Nobody else changes it until this transaction ends. */
    Optional<PublicDocument> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The first that is due, for us alone until this transaction ends: twins pass it over. */
    Optional<PublicDocument> due(Instant now, Collection<UUID> resting) {
        var others = new ArrayList<>(resting);
        others.add(NONE);
        return find(
                        "state = ?1 and embargoUntil <= ?2 and id not in ?3 order by embargoUntil",
                        PaperState.EMBARGOED,
                        now,
                        others)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, 0)
                .firstResultOptional();
    }

    Optional<PublicDocument> shownBy(byte[] secretHash) {
        return find("previewHash", (Object) secretHash).singleResultOptional();
    }

    List<PublicDocument> newestFirst() {
        return list("order by changedAt desc, id");
    }

    List<PaperLine> lines() {
        return getEntityManager()
                .createQuery(
                        "select new org.clarion.urgentactions.papers.PaperLine(d.id, d.kind, d.state, d.indexNumber,"
                                + " d.originalLanguage, t.title, d.issuedOn, d.embargoUntil, d.embargoZone, d.changedAt)"
                                + " from PublicDocument d join d.texts t where key(t) = d.originalLanguage"
                                + " order by d.changedAt desc, d.id",
                        PaperLine.class)
                .getResultList();
    }

    List<PublicDocument> published() {
        return list("state = ?1 order by publishedAt desc, id", PaperState.PUBLISHED);
    }

    /** The published ones that lead to it, the newest first. */
    List<PublicDocument> leadingTo(UUID id) {
        return list(
                "select d from PublicDocument d where d.state = ?1 and exists"
                        + " (select 1 from d.links l where l.linkedId = ?2) order by d.publishedAt desc, d.id",
                PaperState.PUBLISHED,
                id);
    }

    List<PublicDocument> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by coalesce(publishedAt, addedAt) desc, id", ids);
    }

    /** Those that others were told of; nobody else can tell anything of them until this transaction ends. */
    List<PublicDocument> toldAfter(UUID id, int most) {
        return find("id > ?1 and told > 0 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, most - 1)
                .list();
    }
}
