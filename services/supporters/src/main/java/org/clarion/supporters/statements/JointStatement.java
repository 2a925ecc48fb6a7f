package org.clarion.supporters.statements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that organisations, and persons where it says so, sign together within a window. */
@Entity
public class JointStatement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private StatementStage stage = StatementStage.DRAFT;

    private String language;
    private int textVersion = 1;

    @Enumerated(EnumType.STRING)
    private NameOrder nameOrder = NameOrder.COUNTRY;

    private boolean personsSign;
    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant withdrawnAt;
    private String madeBy;
    private Instant madeAt;
    private long toldVersion;

    @Column(columnDefinition = "text")
    private String told = "";

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected JointStatement() {}

    /** @param language the original one of its text, as a tag: "en" */
    JointStatement(UUID id, String language, String by, Instant now) {
        this.id = id;
        this.language = language;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** When it may be signed; what is over stays over. */
    void arrange(StatementWindow window) {
        opensAt = window.opensAt();
        closesAt = window.closesAt();
        nameOrder = window.order();
        personsSign = window.personsSign();
    }

    /** From now on everybody reads it; whether that is news. */
    boolean open() {
        if (stage != StatementStage.DRAFT) {
            return false;
        }
        stage = StatementStage.OPEN;
        return true;
    }

    /** Nobody signs any more; whether that is news. */
    boolean close(Instant at) {
        if (stage != StatementStage.OPEN) {
            return false;
        }
        stage = StatementStage.CLOSED;
        closedAt = at;
        return true;
    }

    /** Its authors stand by it no more; whether that is news. */
    boolean withdraw(Instant now) {
        if (stage == StatementStage.DRAFT || stage == StatementStage.WITHDRAWN) {
            return false;
        }
        stage = StatementStage.WITHDRAWN;
        withdrawnAt = now;
        return true;
    }

    /** The text is another one: what was signed was the one before. */
    int beginVersion() {
        return ++textVersion;
    }

    /** Whether this state is not what was told last; from then on it is. */
    boolean isNews(String state) {
        if (state.equals(told)) {
            return false;
        }
        told = state;
        toldVersion++;
        return true;
    }

    /** Whether it may be signed at this moment: its window closes by itself, to the second. */
    public boolean isOpen(Instant now) {
        return stage == StatementStage.OPEN && !isAhead(now) && !isPastItsWindow(now);
    }

    /** Whether everybody reads it and its window has not begun. */
    public boolean isAhead(Instant now) {
        return stage == StatementStage.OPEN && opensAt != null && now.isBefore(opensAt);
    }

    boolean isPastItsWindow(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** Whether what was signed is final: it was closed, or its window is over. */
    public boolean isClosed(Instant now) {
        return stage == StatementStage.CLOSED || stage == StatementStage.OPEN && isPastItsWindow(now);
    }

    /** Whether anybody but the desk sees it. */
    public boolean isPublic() {
        return stage != StatementStage.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public StatementStage stage() {
        return stage;
    }

    /** The original language of its text, as a tag: "en". */
    public String language() {
        return language;
    }

    /** From 1; those who signed one before are asked again. */
    public int textVersion() {
        return textVersion;
    }

    public StatementWindow window() {
        return new StatementWindow(opensAt, closesAt, nameOrder, personsSign);
    }

    public boolean personsSign() {
        return personsSign;
    }

    public NameOrder nameOrder() {
        return nameOrder;
    }

    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    /** When it was closed; empty while its window lasts. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** How often its public state was told: a listener keeps the one with the greatest. */
    public long toldVersion() {
        return toldVersion;
    }

    /** Its public state as it was told last, in JSON; empty where it never was. */
    public String told() {
        return told;
    }
}
