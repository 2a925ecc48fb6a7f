package org.clarion.supporters.statements;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** The signature of a person, who signs for themselves. */
@Entity
public class PersonSignature {

    /** Of 32 to the sixth codes, nobody guesses one with so many. */
    static final int MOST_CODES = 10;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID statementId;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private PersonSignatureStage stage = PersonSignatureStage.WAITING;

    private boolean shown;

    @Convert(converter = PersonalText.class)
    private @Nullable String name;

    private @Nullable String country;

    @Convert(converter = PersonalText.class)
    private @Nullable String address;

    private @Nullable String pseudonym;
    private String language;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant keptUntil;
    private int codeTries;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PersonSignature() {}

    @SuppressWarnings("NullAway") // filled by what is asked, at once
    PersonSignature(UUID statementId, PersonWish wish, String pseudonym, Instant now, Instant forgottenAt) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.pseudonym = pseudonym;
        ask(wish, now, forgottenAt);
    }

    /** They ask again: of who has signed nothing changes, because anybody can type an address. */
    final void ask(PersonWish wish, Instant now, Instant forgottenAt) {
        if (stage == PersonSignatureStage.STANDS) {
            return;
        }
        stage = PersonSignatureStage.WAITING;
        name = wish.name();
        country = wish.country();
        shown = wish.shown();
        address = wish.address().value();
        language = wish.language();
        askedAt = now;
        keptUntil = forgottenAt;
        codeTries = 0;
    }

    /** What they asked: whoever presses the button agrees to no other. */
    Object[] asked() {
        return new Object[] {name, country, shown, address};
    }

    /** They pressed the button, for this version of the text; whether that is news. */
    boolean confirm(int present, Instant now, Instant forgottenAt) {
        if (stage == PersonSignatureStage.WITHDRAWN || stage == PersonSignatureStage.STANDS && textVersion == present) {
            return false;
        }
        stage = PersonSignatureStage.STANDS;
        textVersion = present;
        confirmedAt = now;
        withdrawnAt = null;
        keptUntil = forgottenAt;
        return true;
    }

    /** They take it back, and nothing of them is kept; whether that is news. */
    boolean withdraw(Instant now) {
        if (stage != PersonSignatureStage.STANDS) {
            return false;
        }
        stage = PersonSignatureStage.WITHDRAWN;
        withdrawnAt = now;
        forgetPerson();
        return true;
    }

    /** Who it was is forgotten; that somebody signed still counts. */
    final void forgetPerson() {
        name = null;
        country = null;
        address = null;
        pseudonym = null;
        shown = false;
        keptUntil = null;
    }

    /** The same person by another name: their key or the form of their address has changed. */
    void rename(String current) {
        pseudonym = current;
    }

    /** Counts a code that somebody types. */
    boolean mayTryCode() {
        if (codeTries >= MOST_CODES) {
            return false;
        }
        codeTries++;
        return true;
    }

    /** Whether it stands for a text of before. */
    public boolean isAskedAgain(int present) {
        return stage == PersonSignatureStage.STANDS && textVersion < present;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public int textVersion() {
        return textVersion;
    }

    public PersonSignatureStage stage() {
        return stage;
    }

    /** Whether their name stands in the list that everybody reads. */
    public boolean isShown() {
        return shown;
    }

    /** Empty once they are forgotten. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public Optional<Address> address() {
        return Address.parse(address);
    }

    public String language() {
        return language;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** When anything of this was said last. */
    public Instant modifiedAt() {
        return withdrawnAt != null ? withdrawnAt : confirmedAt != null ? confirmedAt : askedAt;
    }
}
