package org.clarion.letters.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.gathering.DigestMails;
import org.clarion.letters.sending.DigestAddresses;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;

/** Finds what a secret opens, all of it together; nothing once its time is over. */
@ApplicationScoped
class Table {

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final Appeals appeals;
    private final DigestMails digests;
    private final DigestAddresses addresses;

    Table(Manuscripts manuscripts, Letters letters, Appeals appeals, DigestMails digests, DigestAddresses addresses) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.appeals = appeals;
        this.digests = digests;
        this.addresses = addresses;
    }

    Optional<OpenedManuscript> open(Secret secret, Instant now) {
        return opened(manuscripts.openedBy(secret.hash()), now);
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<OpenedManuscript> hold(Secret secret, Instant now) {
        return opened(manuscripts.heldBy(secret.hash()), now);
    }

    Gathered gathered(OpenedManuscript opened) {
        var mails = opened.letters().stream()
                .flatMap(letter -> letter.digest().stream())
                .toList();
        var to = opened.letters().stream().map(Letter::sentTo).distinct().toList();
        return new Gathered(digests.sizes(mails), addresses.among(to));
    }

    void pace(String address) {
        letters.pace(address);
    }

    void discard(OpenedManuscript opened) {
        letters.forgetUnconfirmed(opened.manuscript());
        manuscripts.delete(opened.manuscript());
    }

    private Optional<OpenedManuscript> opened(Optional<Manuscript> found, Instant now) {
        return found.filter(manuscript -> now.isBefore(manuscript.keepUntil()))
                .flatMap(manuscript -> appeals.newest(manuscript.actionId(), manuscript.country())
                        .map(appeal -> new OpenedManuscript(manuscript, letters.of(manuscript), appeal)));
    }
}
