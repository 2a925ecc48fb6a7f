package org.clarion.urgentactions.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What everybody could read of documents, version by version. */
@ApplicationScoped
public class PaperVersions implements PanacheRepositoryBase<PaperVersion, UUID> {

    /** The newest first. */
    @Transactional
    public List<PaperVersion> of(UUID document) {
        return list("documentId = ?1 order by number desc", document);
    }

    /** In the transaction that makes it public; what reads as before is no version of its own. */
    @Transactional(TxType.MANDATORY)
    void keep(PublicDocument document, String by, Instant now) {
        var said = PaperSaid.by(document);
        var before = of(document.id());
        if (before.isEmpty() || !said.differsFrom(before.getFirst().said()).isEmpty()) {
            persist(new PaperVersion(document.id(), before.size() + 1L, said, by, now));
        }
    }
}
