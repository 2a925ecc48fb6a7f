package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.asks.reading.AskActor;
import org.clarion.urgentactions.asks.reading.AskAddressees;
import org.clarion.urgentactions.asks.reading.AskKind;
import org.clarion.urgentactions.asks.reading.ReadAskList;
import org.clarion.urgentactions.asks.reading.ReadAskList.ReadAsk;
import org.jspecify.annotations.Nullable;

/** One ask of a plan: what is demanded of whom, or promised by whom, and how far it has come. */
@Entity
public class Ask {

    @Id
    private UUID id;

    private UUID planId;
    private int place;
    private String chapter;
    private String chapterTitle;
    private String section;
    private String sectionTitle;
    private String people;

    @Enumerated(EnumType.STRING)
    private AskKind kind;

    private String addressee;
    private String addressees;

    @Enumerated(EnumType.STRING)
    private AskActor actor;

    private int number;
    private String words;

    @Enumerated(EnumType.STRING)
    private AskStatus status = AskStatus.UNKNOWN;

    private @Nullable LocalDate statusSince;
    private @Nullable Instant judgedAt;
    private @Nullable Instant lookedAt;
    private long told;

    protected Ask() {}

    /** @param place among all asks of the plan, from 1 */
    Ask(UUID planId, int place, ReadAskList list, ReadAsk read) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.place = place;
        this.chapter = list.chapter();
        this.chapterTitle = list.chapterTitle();
        this.section = list.section();
        this.sectionTitle = list.sectionTitle();
        this.people = list.group();
        this.kind = list.kind();
        this.addressee = list.addressee();
        this.addressees = String.join("\n", AskAddressees.of(list.addressee(), read.text()));
        this.actor = AskActor.of(list.kind(), addressees);
        this.number = read.number();
        this.words = read.text();
    }

    /** Of what was said of several days the latest day holds, whenever it was said. */
    void judged(AskStatus now, LocalDate since, Instant at) {
        if (statusSince == null || !since.isBefore(statusSince)) {
            status = now;
            statusSince = since;
        }
        judgedAt = at;
        lookedAt = at;
    }

    void lookedAt(Instant at) {
        lookedAt = at;
    }

    void isFor(List<String> names, AskActor whose) {
        addressees = String.join("\n", names);
        actor = whose;
    }

    /** What others hear of it has another version from now on. */
    long tell() {
        return ++told;
    }

    /** As people call it: "II B.1 4"; the number alone where the plan has no chapters. */
    public String label() {
        return Stream.of(chapter, section, Integer.toString(number))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public int place() {
        return place;
    }

    public String chapter() {
        return chapter;
    }

    public String chapterTitle() {
        return chapterTitle;
    }

    public String section() {
        return section;
    }

    public String sectionTitle() {
        return sectionTitle;
    }

    /** The population group it is for; empty where it is for all. */
    public String people() {
        return people;
    }

    public AskKind kind() {
        return kind;
    }

    /** As the plan calls them; empty where it does not say. */
    public String addressee() {
        return addressee;
    }

    /** Whether it has a status of its own in each country of the plan. */
    boolean isFollowedByCountry() {
        return actor == AskActor.STATES;
    }

    /** Each by itself; none where the plan does not say. */
    public List<String> addressees() {
        return addressees.lines().toList();
    }

    public AskActor actor() {
        return actor;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public AskStatus status() {
        return status;
    }

    public @Nullable LocalDate statusSince() {
        return statusSince;
    }

    /** When somebody judged it as a whole last; nothing where nobody has. */
    public @Nullable Instant judgedAt() {
        return judgedAt;
    }

    /** When somebody looked at it last, whether or not it had changed; nothing where nobody has. */
    public @Nullable Instant lookedAt() {
        return lookedAt;
    }

    /** The version others heard last; 0 where they have heard of none. */
    long told() {
        return told;
    }
}
