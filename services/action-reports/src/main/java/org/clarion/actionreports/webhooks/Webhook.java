package org.clarion.actionreports.webhooks;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** An organisation that is told of what happens, at an address of its own. Off until a test has arrived. */
@Entity
@Table(name = "webhook")
class Webhook {

    @Id
    private UUID hookId;

    private String title;
    private String address;
    private @Nullable UUID actionId;
    private String kinds;

    @Convert(converter = PersonalText.class)
    private String secret;

    private @Nullable UUID secretShownTo;

    @Convert(converter = PersonalText.class)
    private @Nullable String earlierSecret;

    private @Nullable Instant earlierUntil;
    private Instant madeAt;
    private @Nullable Instant testedAt;
    private @Nullable Instant onSince;
    private int tries;
    private @Nullable Instant failingSince;
    private Instant nextAt;
    private @Nullable UUID claim;
    private @Nullable Instant claimedUntil;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected Webhook() {}

    Webhook(UUID hookId, Wish wish, Instant now) {
        this.hookId = hookId;
        this.title = wish.title();
        this.address = wish.address();
        this.actionId = wish.actionId();
        this.kinds = wish.kinds().stream().map(WebhookTopic::name).collect(Collectors.joining(","));
        this.secret = WebhookSignature.newSecret();
        this.madeAt = now;
        this.nextAt = now;
    }

    /** What a member of staff asks for. */
    record Wish(String title, String address, @Nullable UUID actionId, Set<WebhookTopic> kinds) {}

    /** Once: to the form whose button was pressed first, however often it is sent. */
    Optional<String> showSecret(UUID form) {
        secretShownTo = secretShownTo == null ? form : secretShownTo;
        return secretShownTo.equals(form) ? Optional.of(secret) : Optional.empty();
    }

    /** The one before signs along for a while, so that the receiver can change over in peace. */
    void renewSecret(Instant now, Duration earlierSignsFor) {
        earlierSecret = secret;
        earlierUntil = now.plus(earlierSignsFor);
        secret = WebhookSignature.newSecret();
        secretShownTo = null;
    }

    List<String> secrets(Instant now) {
        return earlierUntil != null && now.isBefore(earlierUntil)
                ? Stream.of(secret, earlierSecret).toList()
                : List.of(secret);
    }

    void tested(Instant now) {
        testedAt = now;
    }

    /** Whether it is on now. */
    boolean switchOn(Instant now) {
        if (testedAt != null && onSince == null) {
            onSince = now;
            tryAtOnce(now);
        }
        return isOn();
    }

    void switchOff() {
        onSince = null;
    }

    /** News goes at once, and a failure counts as the first. */
    void tryAtOnce(Instant now) {
        tries = 0;
        failingSince = null;
        nextAt = now;
    }

    void failed(Instant now, Duration pause) {
        tries++;
        failingSince = failingSince == null ? now : failingSince;
        nextAt = now.plus(pause);
    }

    boolean hasFailedFor(Duration time, Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(time));
    }

    void keepClaimUntil(Instant end) {
        claimedUntil = end;
    }

    void release() {
        claim = null;
        claimedUntil = null;
    }

    public UUID getHookId() {
        return hookId;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }

    public Optional<UUID> getActionId() {
        return Optional.ofNullable(actionId);
    }

    public Set<WebhookTopic> getKinds() {
        return Arrays.stream(kinds.split(","))
                .map(WebhookTopic::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WebhookTopic.class)));
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public boolean isOn() {
        return onSince != null;
    }

    public Optional<Instant> getTestedAt() {
        return Optional.ofNullable(testedAt);
    }

    public boolean isSecretShown() {
        return secretShownTo != null;
    }

    public Optional<Instant> getEarlierUntil() {
        return Optional.ofNullable(earlierUntil);
    }

    public int getTries() {
        return tries;
    }

    public Optional<Instant> getFailingSince() {
        return Optional.ofNullable(failingSince);
    }

    public Instant getNextAt() {
        return nextAt;
    }
}
