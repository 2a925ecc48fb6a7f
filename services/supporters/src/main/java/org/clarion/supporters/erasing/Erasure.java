package org.clarion.supporters.erasing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be forgotten everywhere. Every service is asked twice: what was on its way when it erased the first time
 * is found the second. While that lasts the row knows whom to ask about and where the last mail goes, encrypted; then nothing.
 */
@Entity
class Erasure {

    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private long version;

    /** By this name the services know the second asking. */
    private UUID secondId;

    private @Nullable String asker;

    @Convert(converter = PersonalText.class)
    private @Nullable String names;

    @Convert(converter = PersonalText.class)
    private @Nullable String address;

    private @Nullable String language;
    private Instant askedAt;
    private Instant toldAt;
    private @Nullable Instant secondAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Erasure() {}

    Erasure(String asker, Collection<String> names, Address address, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.secondId = UUID.randomUUID();
        this.asker = asker;
        this.names = String.join(BETWEEN, names);
        this.address = address.value();
        this.language = language;
        this.askedAt = now;
        this.toldAt = now;
    }

    /** The services are asked once more; under which name depends on the round. */
    UUID askAgain(Instant now) {
        toldAt = now;
        return secondAt == null ? id : secondId;
    }

    /** All have answered the first time: what came since is looked for. */
    UUID askTheSecondTime(Instant now) {
        secondAt = now;
        return askAgain(now);
    }

    boolean isInItsSecondRound() {
        return secondAt != null;
    }

    /** All have answered twice: from now on nothing of the person is here. */
    void close(Instant now) {
        asker = null;
        names = null;
        address = null;
        language = null;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    /** By which name the services know the second asking. */
    UUID secondId() {
        return secondId;
    }

    /** Whom to erase; nobody once it is over. */
    Set<String> person() {
        return names == null ? Set.of() : Set.of(names.split(BETWEEN));
    }

    /** Where the last mail goes, and in which language. */
    Optional<Address> address() {
        return Address.parse(address);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** When the services were asked last. */
    Instant toldAt() {
        return toldAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
