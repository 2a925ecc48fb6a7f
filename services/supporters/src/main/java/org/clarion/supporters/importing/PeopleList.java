package org.clarion.supporters.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of people that somebody handed in, and how far we are with it. It names nobody. */
@Entity
class PeopleList {

    @Id
    private UUID id;

    @Version
    private long version;

    private String fileName;
    private String source;
    private String language;
    private String leftOut;
    private int lines;
    private int refused;
    private int asked;
    private int known;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.READ;

    private String handedInBy;
    private Instant handedInAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant finishedAt;
    private Instant forgetAfter;

    /** For Hibernate, which fills the fields afterwards. */
    @SuppressWarnings("NullAway")
    protected PeopleList() {}

    PeopleList(UUID id, Origin origin, Instant now, Instant forgetAfter) {
        this.id = id;
        this.fileName = origin.fileName();
        this.source = origin.source();
        this.language = origin.language();
        this.leftOut = "";
        this.handedInBy = origin.who();
        this.handedInAt = now;
        this.forgetAfter = forgetAfter;
    }

    /**
     * Whose list it is.
     *
     * @param source where the people said that they may be asked: it stands in their mail, and as their consent's origin
     * @param language in which to write where a line names none of ours
     */
    record Origin(String fileName, String source, String language, String who) {}

    /** How far it is. */
    enum Stage {
        /** Looked at; nobody is asked. */
        READ,
        /** Its people are being asked, portion by portion. */
        ASKING,
        ASKED,
        /** Nobody wanted it, or it lay for too long; its lines are gone. */
        DROPPED
    }

    void read(int lines, int refused, String leftOut) {
        this.lines = lines;
        this.refused = refused;
        this.leftOut = leftOut;
    }

    /** Whether it is news: a button that was pressed twice finds it begun. */
    boolean begin(Instant now) {
        var begins = stage == Stage.READ;
        if (begins) {
            stage = Stage.ASKING;
            begunAt = now;
        }
        return begins;
    }

    boolean drop(Instant now) {
        var drops = stage == Stage.READ;
        if (drops) {
            stage = Stage.DROPPED;
            finishedAt = now;
        }
        return drops;
    }

    /** Some lines more are done. */
    void goOn(int askedNow, int knownNow) {
        asked += askedNow;
        known += knownNow;
    }

    void finish(Instant now) {
        stage = Stage.ASKED;
        finishedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getPath() {
        return "/desk/supporters/import/" + id;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSource() {
        return source;
    }

    String language() {
        return language;
    }

    public String getLeftOut() {
        return leftOut;
    }

    public int getLines() {
        return lines;
    }

    public int getRefused() {
        return refused;
    }

    /** How many can be asked, or could. */
    public int getGood() {
        return lines - refused;
    }

    public int getDone() {
        return asked + known;
    }

    public Stage getStage() {
        return stage;
    }

    public String getHandedInBy() {
        return handedInBy;
    }

    public Instant getHandedInAt() {
        return handedInAt;
    }

    /** Until when lines that were not taken are kept. */
    public Instant getForgetAfter() {
        return forgetAfter;
    }
}
