package org.clarion.letters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many mails to writers about their letters should have gone by now, or were tried in vain. */
@ApplicationScoped
class WriterNotesDue implements DueMailCount {

    private final EntityManager database;

    WriterNotesDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "WriterNote", "mail", "notedAt", now);
    }
}
