package org.clarion.letters.reviewing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** That a manuscript waits, or waited, for somebody to read it, why, and what they decided. */
@Entity
public class HeldText {

    @Id
    private UUID manuscriptId;

    private UUID actionId;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.HELD;

    private Instant heldAt;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GiveBackReason why;

    /** What staff wrote to its writer. */
    @Convert(converter = PersonalText.class)
    private @Nullable String words;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected HeldText() {}

    HeldText(UUID manuscriptId, UUID actionId, Set<HoldReason> reasons, Instant now) {
        this.manuscriptId = manuscriptId;
        this.actionId = actionId;
        this.reasons = reasons.stream().map(HoldReason::name).collect(Collectors.joining(","));
        this.heldAt = now;
    }

    void accept(Instant now) {
        state = HoldState.ACCEPTED;
        decidedAt = now;
    }

    void giveBack(GiveBackReason reason, String said, Instant now) {
        state = HoldState.GIVEN_BACK;
        why = reason;
        words = said;
        decidedAt = now;
    }

    public UUID manuscriptId() {
        return manuscriptId;
    }

    public UUID actionId() {
        return actionId;
    }

    public List<HoldReason> reasons() {
        return Arrays.stream(reasons.split(",")).map(HoldReason::valueOf).toList();
    }

    public HoldState state() {
        return state;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** Of a letter that was given back. */
    public Optional<GiveBackReason> why() {
        return Optional.ofNullable(why);
    }

    /** What staff wrote to its writer, if anything. */
    public String words() {
        return words == null ? "" : words;
    }
}
