package org.clarion.letters.sending;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** What one person wrote and who they are, encrypted, until a day that is fixed from the start. */
@Entity
public class Manuscript implements QueuedMail {

    @Id
    private UUID id;

    private UUID actionId;
    private UUID idempotencyKey;
    private String pseudonym;

    @Convert(converter = PersonalText.class)
    private String address;

    @Convert(converter = PersonalText.class)
    private String name;

    @Convert(converter = PersonalText.class)
    private String town;

    @Convert(converter = PersonalText.class)
    private String text;

    /** Empty for letters that were written before there was a choice. */
    @Convert(converter = PersonalText.class)
    private @Nullable String subject;

    private String country;

    @Enumerated(EnumType.STRING)
    private LetterLanguage letterLanguage;

    private String pageLanguage;

    @Enumerated(EnumType.STRING)
    private RepliesTo repliesTo;

    private String purpose = "SENDING_A_LETTER";
    private Instant keepUntil;
    private Instant writtenAt;
    private byte @Nullable [] secretHash;

    /** Of the mail with the link to the button. */
    @Embedded
    private MailFate mail;

    private @Nullable Instant confirmedAt;

    /** The network it was handed in from, by a keyed name. */
    private @Nullable String network;

    /** What its words are like, for finding others of the kind; none in letters of before there was a review. */
    private @Nullable Long likeness;

    /** What stood there before staff took something out. */
    @Convert(converter = PersonalText.class)
    private @Nullable String original;

    private @Nullable Instant originalUntil;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Manuscript() {}

    public Manuscript(UUID actionId, Written written, Instant now, Instant keepUntil) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.idempotencyKey = written.idempotencyKey();
        this.pseudonym = written.names().current();
        this.address = written.address();
        this.name = written.draft().name();
        this.town = written.draft().town();
        this.text = written.draft().text();
        this.subject = written.subject();
        this.country = written.draft().country();
        this.letterLanguage = written.draft().language();
        this.pageLanguage = written.pageLanguage();
        this.repliesTo = written.repliesTo();
        this.keepUntil = keepUntil;
        this.writtenAt = now;
        this.mail = MailFate.due(now);
    }

    /** Where it was handed in and what it is like, for the rules that hold a letter. */
    public void noteSurroundings(@Nullable String fromNetwork, long like) {
        network = fromNetwork;
        likeness = like;
    }

    /** Goes as staff left it; the original is kept until then. What was kept of an earlier redaction stays. */
    public void redact(String redacted, Instant until) {
        original = original == null ? text : original;
        originalUntil = until;
        text = redacted;
    }

    /** The time of what stood behind a redaction is over. */
    void forgetOriginal() {
        original = null;
    }

    /** Whether staff took something out before it went. */
    public boolean redacted() {
        return originalUntil != null;
    }

    /** Whoever knows the secret may press the button. */
    public void openTo(byte[] hash) {
        secretHash = hash;
    }

    @Override
    public Instant firstDue() {
        return writtenAt;
    }

    @Override
    public MailFate mail() {
        return mail;
    }

    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
    }

    /** True the first time; mail programs and people press twice. */
    public boolean confirm(Instant now, Instant keep) {
        if (confirmedAt != null) {
            return false;
        }
        confirmedAt = now;
        keepUntil = keep;
        return true;
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** The draft again, to these officials. */
    public LetterDraft draft(Set<UUID> targets) {
        return new LetterDraft(targets, country, letterLanguage, text, name, town, Set.of());
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public @Nullable String network() {
        return network;
    }

    public @Nullable Long likeness() {
        return likeness;
    }

    /** What stood there before a redaction, while it is kept. */
    public Optional<String> original() {
        return Optional.ofNullable(original);
    }

    /** Of its writer's address. */
    public String pseudonym() {
        return pseudonym;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    /** As the writer chose it. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject).filter(line -> !line.isEmpty());
    }

    public String country() {
        return country;
    }

    public String pageLanguage() {
        return pageLanguage;
    }

    public RepliesTo repliesTo() {
        return repliesTo;
    }

    public String town() {
        return town;
    }

    public String text() {
        return text;
    }

    public LetterLanguage letterLanguage() {
        return letterLanguage;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant keepUntil() {
        return keepUntil;
    }
}
