package org.clarion.urgentactions.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An urgent action: a draft until it is launched, live until somebody ends it. */
@Entity
@Table(name = "urgent_action")
public class UrgentAction {

    /** Where an action stands. */
    public enum Stage {
        /** Only the desk sees it. */
        DRAFT,
        /** Supporters act on it. */
        LIVE,
        /** It is over, and its page says what happened. */
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Convert(converter = DraftJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft;

    @Column(columnDefinition = "text")
    private @Nullable String pasted;

    private Instant changedAt;
    private String changedBy;
    private @Nullable Instant endsAt;
    private @Nullable Instant launchedAt;
    private @Nullable Instant endedAt;

    protected UrgentAction() {}

    UrgentAction(UUID id, Draft draft, @Nullable String pasted, String by, Instant now) {
        this.id = id;
        this.stage = Stage.DRAFT;
        this.draft = draft;
        this.pasted = pasted;
        this.changedAt = now;
        this.changedBy = by;
        this.endsAt = draft.endsAt().orElse(null);
    }

    /** Replaces the parts. Only of a live action, and only when something reads differently, it is news. */
    Optional<UrgentActionChanged> rewrite(Draft newer, String by, Instant now) {
        if (stage == Stage.ENDED || newer.equals(draft)) {
            return Optional.empty();
        }
        write(newer, by, now);
        return stage == Stage.LIVE ? Optional.of(new UrgentActionChanged(nextSheet())) : Optional.empty();
    }

    /** Opens it to supporters. Launching again is no news. */
    Optional<UrgentActionLaunched> launch(String by, Instant now) {
        if (stage != Stage.DRAFT || !draft.lacks(now).isEmpty()) {
            return Optional.empty();
        }
        stage = Stage.LIVE;
        launchedAt = now;
        write(draft, by, now);
        return Optional.of(new UrgentActionLaunched(nextSheet()));
    }

    /** Closes it with what happened, by language. Ending again is no news. */
    Optional<UrgentActionEnded> end(Draft withOutcome, String by, Instant now) {
        if (stage != Stage.LIVE) {
            return Optional.empty();
        }
        stage = Stage.ENDED;
        endedAt = now;
        write(withOutcome, by, now);
        return Optional.of(new UrgentActionEnded(nextSheet()));
    }

    private void write(Draft newer, String by, Instant now) {
        draft = newer;
        endsAt = newer.endsAt().orElse(null);
        changedAt = now;
        changedBy = by;
    }

    // The deed's only flush raises the version by one, so this is the version the row will have when others hear of it.
    private Sheet nextSheet() {
        return Publication.of(this, version + 1);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    public Draft draft() {
        return draft;
    }

    /** What the draft began as, to the letter. */
    public @Nullable String pasted() {
        return pasted;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public @Nullable Instant endsAt() {
        return endsAt;
    }

    public @Nullable Instant launchedAt() {
        return launchedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
