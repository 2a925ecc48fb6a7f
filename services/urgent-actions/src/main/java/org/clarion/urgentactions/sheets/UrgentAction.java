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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.News;
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
        /** Given up before anybody but the desk saw it. */
        WITHDRAWN,
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
    private String begunBy;
    private @Nullable Instant endsAt;
    private @Nullable Instant launchedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID caseId;
    private @Nullable UUID replaces;
    private @Nullable UUID replacedBy;
    private @Nullable UUID newer;
    private @Nullable UUID follows;

    @Column(columnDefinition = "text")
    private @Nullable String reason;

    @Convert(converter = AnnouncementsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Announcements announce;

    protected UrgentAction() {}

    /** A draft that was begun from a sheet of its case. */
    static UrgentAction following(UrgentAction before, UUID id, Draft draft, String by, Instant now) {
        var action = new UrgentAction(id, draft, null, by, now);
        action.follows = before.id;
        return action;
    }

    UrgentAction(UUID id, Draft draft, @Nullable String pasted, String by, Instant now) {
        this.id = id;
        this.stage = Stage.DRAFT;
        this.draft = draft;
        this.pasted = pasted;
        this.changedAt = now;
        this.changedBy = by;
        this.begunBy = by;
        this.endsAt = draft.endsAt().orElse(null);
    }

    /** Replaces the parts. Only of a live action, and only when something reads differently, it is news. */
    Optional<UrgentActionChanged> rewrite(Draft newer, String by, Instant now) {
        return rewrite(newer, TellingChoice.NOBODY, by, now);
    }

    /** The same, told to these people. */
    Optional<UrgentActionChanged> rewrite(Draft newer, TellingChoice telling, String by, Instant now) {
        var told = stage == Stage.LIVE && telling.saysSomething();
        if (stage == Stage.ENDED || stage == Stage.WITHDRAWN || (newer.equals(draft) && !told)) {
            return Optional.empty();
        }
        if (told && telling.reachesSomebody()) {
            announce(News.CHANGE, telling);
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

    /** Opens it as a sheet of this case, with the one it takes the place of, and says who is told. */
    Optional<UrgentActionLaunched> launch(
            CaseSheets into, @Nullable UUID instead, TellingChoice telling, String by, Instant now) {
        if (stage != Stage.DRAFT || !draft.lacks(now).isEmpty()) {
            return Optional.empty();
        }
        announce(into.sheets().isEmpty() ? News.LAUNCH : News.FOLLOW_UP, telling);
        caseId = into.id();
        replaces = instead;
        launchedAt = now;
        newer = into.without(instead)
                .newest()
                .filter(last -> CaseSheets.BY_PLACE.compare(last, this) > 0)
                .map(UrgentAction::id)
                .orElse(null);
        return launch(by, now);
    }

    /** Says which sheet of its case is the newest, or that it is itself. Saying so again is no news. */
    Optional<UrgentActionChanged> pointTo(@Nullable UUID newest) {
        var other = id.equals(newest) ? null : newest;
        if (Objects.equals(newer, other)) {
            return Optional.empty();
        }
        newer = other;
        return Optional.of(new UrgentActionChanged(nextSheet()));
    }

    /** Closes it because another sheet of its case takes its place. */
    Optional<UrgentActionEnded> giveWayTo(UUID other, @Nullable UUID newest, String by, Instant now) {
        if (stage != Stage.LIVE) {
            return Optional.empty();
        }
        replacedBy = other;
        newer = newest;
        return end(draft, by, now);
    }

    /** Says anew how it turned out. It is news when something reads differently, or when people are to be told of it. */
    Optional<UrgentActionChanged> correct(Draft withOutcome, TellingChoice telling, String by, Instant now) {
        if (stage != Stage.ENDED || (withOutcome.equals(draft) && !telling.reachesSomebody())) {
            return Optional.empty();
        }
        if (telling.reachesSomebody()) {
            announce(News.OUTCOME, telling);
        }
        write(withOutcome, by, now);
        return Optional.of(new UrgentActionChanged(nextSheet()));
    }

    /** Lets people act again, because it was closed by mistake. */
    Optional<UrgentActionChanged> reopen(String why, String by, Instant now) {
        if (stage != Stage.ENDED) {
            return Optional.empty();
        }
        stage = Stage.LIVE;
        endedAt = null;
        replacedBy = null;
        reason = why;
        announce = announce == null ? null : announce.without(News.OUTCOME);
        write(draft, by, now);
        return Optional.of(new UrgentActionChanged(nextSheet()));
    }

    /** What was replaced by it is open again. */
    Optional<UrgentActionChanged> replaceNothing() {
        if (replaces == null) {
            return Optional.empty();
        }
        replaces = null;
        return Optional.of(new UrgentActionChanged(nextSheet()));
    }

    /** Gives a draft up and keeps it; nobody has seen it, so that it is no news. */
    void withdraw(String why, String by, Instant now) {
        stage = Stage.WITHDRAWN;
        reason = why;
        write(draft, by, now);
    }

    /** Takes up again what was given up. */
    void takeUp(String by, Instant now) {
        stage = Stage.DRAFT;
        reason = null;
        write(draft, by, now);
    }

    /** The same, told to these people. */
    Optional<UrgentActionEnded> end(Draft withOutcome, TellingChoice telling, String by, Instant now) {
        if (stage == Stage.LIVE) {
            announce(News.OUTCOME, telling);
        }
        return end(withOutcome, by, now);
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

    private void announce(News news, TellingChoice telling) {
        announce = Announcements.in(announce).with(news, version + 1, telling);
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

    /** Whether everybody may see it. */
    public boolean isPublished() {
        return stage == Stage.LIVE || stage == Stage.ENDED;
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

    /** Who began the draft. */
    public String begunBy() {
        return begunBy;
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

    /** None before it is launched. */
    public @Nullable UUID caseId() {
        return caseId;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public @Nullable UUID replacedBy() {
        return replacedBy;
    }

    /** The newest sheet of its case, where that is another. */
    public @Nullable UUID newer() {
        return newer;
    }

    /** The sheet it was begun from. */
    public @Nullable UUID follows() {
        return follows;
    }

    /** What was decided about telling people, the last of each kind; nothing of what was launched before it could be. */
    public @Nullable List<Announcement> announced() {
        return announce == null ? null : announce.decisions();
    }

    /** Why it was given up, or opened again. */
    public @Nullable String reason() {
        return reason;
    }
}
