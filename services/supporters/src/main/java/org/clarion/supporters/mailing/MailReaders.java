package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;

/**
 * Whom staff chose for a mail.
 *
 * @param to those among whom they chose
 * @param only whom of those
 * @param matter the sheets of the case: who acted on one of them is written to first, and belongs to the alerted
 */
public record MailReaders(Audience to, Narrowing only, Set<UUID> matter) {

    private static final Narrowing ALL = new Narrowing(false, List.of(), List.of());

    /** Those of a decision about a sheet of this case. */
    public static MailReaders of(Announcement decided, Set<UUID> matter) {
        return new MailReaders(decided.to(), Objects.requireNonNullElse(decided.only(), ALL), matter);
    }
}
