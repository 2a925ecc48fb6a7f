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

/**
 * The signature of an organisation below a statement. Of one that is counted and not listed nothing here says which it is:
 * {@link UnlistedSignatory}.
 */
@Entity
public class OrganisationSignature {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID statementId;
    private @Nullable UUID organisationId;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private SignatureStage stage = SignatureStage.ASKED;

    private boolean listed;
    private String domainMark;
    private @Nullable String name;
    private @Nullable String acronym;
    private @Nullable String country;

    @Convert(converter = PersonalText.class)
    private @Nullable String signerName;

    @Convert(converter = PersonalText.class)
    private @Nullable String signerOffice;

    @Convert(converter = PersonalText.class)
    private @Nullable String signerAddress;

    private @Nullable String pseudonym;

    @Convert(converter = PersonalText.class)
    private @Nullable String secondAddress;

    private @Nullable String secondPseudonym;
    private int approvedVersion;
    private String language;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant standsSince;

    @Convert(converter = PersonalText.class)
    private @Nullable String returnedBecause;

    private @Nullable Instant withdrawnAt;
    private int place;
    private @Nullable Instant keptUntil;
    private int codeTries;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OrganisationSignature() {}

    /**
     * @param marks how the organisation's domain is known below this statement, and the people by their pseudonyms
     * @param forgottenAt when nothing of it is kept any more unless it is confirmed
     */
    @SuppressWarnings("NullAway") // filled by what is asked, at once
    OrganisationSignature(UUID statementId, SigningWish wish, SignatureMarks marks, Instant now, Instant forgottenAt) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        ask(wish, marks, now, forgottenAt);
    }

    /** They ask again before they confirmed: what they said last holds. */
    void ask(SigningWish wish, SignatureMarks marks, Instant now, Instant forgottenAt) {
        listed = wish.listed();
        domainMark = marks.domain();
        name = listed ? wish.organisation().name() : null;
        acronym = listed ? wish.organisation().acronym() : null;
        country = listed ? wish.organisation().country() : null;
        signerName = wish.signerName();
        signerOffice = wish.signerOffice();
        signerAddress = wish.address().value();
        pseudonym = marks.signer();
        secondAddress = wish.second() == null ? null : wish.second().value();
        secondPseudonym = marks.second();
        language = wish.language();
        askedAt = now;
        keptUntil = forgottenAt;
        codeTries = 0;
    }

    /** What they asked, as far as it stands here: whoever presses the button agrees to no other. */
    Object[] asked() {
        return new Object[] {
            listed, domainMark, name, acronym, country, signerName, signerOffice, signerAddress, secondAddress
        };
    }

    /** Counts a code that somebody types; only what was asked and not confirmed takes one. */
    boolean mayTryCode() {
        if (stage != SignatureStage.ASKED || codeTries >= PersonSignature.MOST_CODES) {
            return false;
        }
        codeTries++;
        return true;
    }

    /** The one who signs pressed the button, for this version of the text; whether that is news. */
    boolean confirm(int present, Instant now, Instant forgottenAt) {
        if (stage != SignatureStage.ASKED && !isAskedAgain(present)) {
            return false;
        }
        textVersion = present;
        confirmedAt = now;
        keptUntil = forgottenAt;
        goOn(now);
        return true;
    }

    /** The second person pressed the button; whether that is news. */
    boolean approve(Instant now) {
        if (stage != SignatureStage.SECOND) {
            return false;
        }
        approvedVersion = textVersion;
        goOn(now);
        return true;
    }

    // Staff look once: a text that is signed anew by the same people does not come before them again.
    private void goOn(Instant now) {
        if (secondPseudonym != null && approvedVersion < textVersion) {
            stage = SignatureStage.SECOND;
        } else if (standsSince == null) {
            stage = SignatureStage.CHECK;
        } else {
            stage = SignatureStage.STANDS;
        }
    }

    /** Staff take it: it counts from now on; whether that is news. */
    boolean accept(@Nullable UUID organisation, Instant now) {
        if (stage != SignatureStage.CHECK) {
            return false;
        }
        stage = SignatureStage.STANDS;
        standsSince = now;
        organisationId = listed ? organisation : null;
        return true;
    }

    /** Staff do not take it; whether that is news. */
    boolean giveBack(String because) {
        if (stage != SignatureStage.CHECK) {
            return false;
        }
        stage = SignatureStage.RETURNED;
        returnedBecause = because;
        return true;
    }

    /** It is taken back; whether that is news. */
    boolean withdraw(Instant now) {
        if (stage == SignatureStage.WITHDRAWN || stage == SignatureStage.RETURNED) {
            return false;
        }
        stage = SignatureStage.WITHDRAWN;
        withdrawnAt = now;
        return true;
    }

    /** The same people by other names: their key or the form of their addresses has changed. */
    void rename(String signer, @Nullable String second) {
        pseudonym = signer;
        secondPseudonym = second;
    }

    void putAt(int newPlace) {
        place = newPlace;
    }

    /** Who signed for it is forgotten; that it signed stays. */
    void forgetSigner() {
        signerName = null;
        signerOffice = null;
        signerAddress = null;
        pseudonym = null;
    }

    /** The same of the second person. What waits for them waits for staff instead. */
    void forgetSecond(Instant now) {
        secondAddress = null;
        secondPseudonym = null;
        if (stage == SignatureStage.SECOND) {
            goOn(now);
        }
    }

    /** What is kept until a date has passed it. */
    void forgetPeople() {
        forgetSigner();
        secondAddress = null;
        secondPseudonym = null;
        returnedBecause = null;
        keptUntil = null;
    }

    /** Whether it stands, or is on its way, for a text of before. */
    public boolean isAskedAgain(int present) {
        return confirmedAt != null
                && textVersion < present
                && stage != SignatureStage.RETURNED
                && stage != SignatureStage.WITHDRAWN;
    }

    /** Whether it counts for this version of the text. */
    public boolean counts(int present) {
        return stage == SignatureStage.STANDS && textVersion == present;
    }

    /** Whether it was seen, and is taken back: as long as the statement is open that is said. */
    public boolean isWithdrawnInSight() {
        return stage == SignatureStage.WITHDRAWN && standsSince != null;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    /** Of the organisations that are known; empty where it is none of them, and of what is not listed. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public int textVersion() {
        return textVersion;
    }

    public SignatureStage stage() {
        return stage;
    }

    /** Whether its name is shown; else it counts alone. */
    public boolean isListed() {
        return listed;
    }

    String domainMark() {
        return domainMark;
    }

    /** Empty of what is not listed. */
    public String name() {
        return name == null ? "" : name;
    }

    /** Empty where it has none. */
    public String acronym() {
        return acronym == null ? "" : acronym;
    }

    /** ISO 3166-1 alpha-2; empty where nobody said, and of what is not listed. */
    public String country() {
        return country == null ? "" : country;
    }

    public Optional<String> signerName() {
        return Optional.ofNullable(signerName);
    }

    public Optional<String> signerOffice() {
        return Optional.ofNullable(signerOffice);
    }

    public Optional<Address> signerAddress() {
        return Address.parse(signerAddress);
    }

    public Optional<Address> secondAddress() {
        return Address.parse(secondAddress);
    }

    Optional<String> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    Optional<String> secondPseudonym() {
        return Optional.ofNullable(secondPseudonym);
    }

    /** In which those who signed are written to. */
    public String language() {
        return language;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Since when it counts. */
    public Optional<Instant> standsSince() {
        return Optional.ofNullable(standsSince);
    }

    /** Why staff did not take it. */
    public Optional<String> returnedBecause() {
        return Optional.ofNullable(returnedBecause);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Its place where staff order the names. */
    public int place() {
        return place;
    }
}
