package org.clarion.supporters.delivering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A domain at which so many supporters have their address that it says nothing of any of them. */
@Entity
class MailProvider {

    @Id
    private String domain;

    private long addresses;
    private long softBouncing;
    private long paused;
    private long complained;
    private Instant countedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected MailProvider() {}

    MailProvider(String domain, long addresses, long softBouncing, long paused, long complained, Instant countedAt) {
        this.domain = domain;
        this.addresses = addresses;
        this.softBouncing = softBouncing;
        this.paused = paused;
        this.complained = complained;
        this.countedAt = countedAt;
    }

    public String domain() {
        return domain;
    }

    public long addresses() {
        return addresses;
    }

    public long softBouncing() {
        return softBouncing;
    }

    public long paused() {
        return paused;
    }

    public long complained() {
        return complained;
    }

    public Instant countedAt() {
        return countedAt;
    }
}
