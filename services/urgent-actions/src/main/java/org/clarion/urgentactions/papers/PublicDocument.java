package org.clarion.urgentactions.papers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A document of the organisation in the languages it speaks, from its first draft until it is withdrawn. */
@Entity
public class PublicDocument {

    private static final int AT_ONCE = 50;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String indexNumber;
    private @Nullable String country;
    private @Nullable LocalDate issuedOn;
    private String originalLanguage;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_words", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "language")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = AT_ONCE)
    private Map<String, PaperWords> texts = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_quote", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = AT_ONCE)
    private List<PaperQuote> quotes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_link", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = AT_ONCE)
    private List<PaperLink> links = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_settled", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "mark")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = AT_ONCE)
    private Set<String> settled = new HashSet<>();

    /** As it was pasted, or as its file said it: nothing of it is lost, whatever was read, until the document is withdrawn. */
    private String source;

    @Enumerated(EnumType.STRING)
    private PaperState state = PaperState.DRAFT;

    private @Nullable Instant embargoUntil;
    private String embargoZone = "";
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private String addedBy;
    private Instant addedAt;
    private String changedBy;
    private Instant changedAt;

    /** How often others were told of it. */
    private long told;

    private byte @Nullable [] previewHash;
    private @Nullable Instant previewMadeAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PublicDocument() {}

    PublicDocument(UUID id, String source, PaperEntry entry, String by, Instant now) {
        this.id = id;
        this.source = source;
        this.addedBy = by;
        this.addedAt = now;
        write(entry, by, now);
    }

    /** Says something else from now on, in whatever state it is. */
    final void write(PaperEntry entry, String by, Instant now) {
        kind = entry.kind();
        indexNumber = entry.indexNumber();
        country = entry.country();
        issuedOn = entry.issuedOn();
        originalLanguage = entry.original();
        refill(entry);
        changedBy = by;
        changedAt = now;
    }

    /** Whoever looked at these doubts found the fields right. */
    void settle(Collection<String> marks) {
        settled.addAll(marks);
    }

    /** Only what differs: a row that stays is not written again. */
    private void refill(PaperEntry entry) {
        if (!texts.equals(entry.texts())) {
            texts.clear();
            texts.putAll(entry.texts());
        }
        if (!quotes.equals(entry.quotes())) {
            quotes.clear();
            quotes.addAll(entry.quotes());
        }
        if (!links.equals(entry.links())) {
            links.clear();
            links.addAll(entry.links());
        }
    }

    /** Publishes itself then, unless somebody decides otherwise before; whether it could still be said. */
    boolean embargo(Instant until, String zone) {
        if (state != PaperState.DRAFT && state != PaperState.EMBARGOED) {
            return false;
        }
        state = PaperState.EMBARGOED;
        embargoUntil = until;
        embargoZone = zone;
        return true;
    }

    /** A draft again, that nothing publishes; whether it waited. */
    boolean callOff() {
        if (state != PaperState.EMBARGOED) {
            return false;
        }
        state = PaperState.DRAFT;
        embargoUntil = null;
        embargoZone = "";
        return true;
    }

    /** Everybody reads it; whether that is news. A withdrawn one stays withdrawn. */
    boolean publish(Instant now) {
        if (state != PaperState.DRAFT && state != PaperState.EMBARGOED) {
            return false;
        }
        state = PaperState.PUBLISHED;
        publishedAt = now;
        return true;
    }

    /** What it was read from goes with the contact for media: it says that, too. */
    boolean withdraw(Instant now) {
        if (state != PaperState.PUBLISHED) {
            return false;
        }
        state = PaperState.WITHDRAWN;
        withdrawnAt = now;
        source = "";
        previewHash = null;
        previewMadeAt = null;
        return true;
    }

    /** The link with this end shows it from now on, and no other. */
    void showBy(byte[] secretHash, Instant now) {
        previewHash = secretHash.clone();
        previewMadeAt = now;
    }

    /** The number of what others are told next; an older one never replaces a newer. */
    long tellNext() {
        told++;
        return told;
    }

    public boolean isPublished() {
        return state == PaperState.PUBLISHED;
    }

    /** In this language, or in the original one where it does not speak it. */
    public PaperWords in(String language) {
        return Objects.requireNonNull(texts.getOrDefault(language, texts.get(originalLanguage)));
    }

    /** The language in which somebody reads it who asked for this one. */
    public String spoken(String language) {
        return texts.containsKey(language) ? language : originalLanguage;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change at the desk. */
    public long version() {
        return version;
    }

    public PaperKind kind() {
        return kind;
    }

    /** Empty where it has none. */
    public String indexNumber() {
        return indexNumber;
    }

    /** It is about this one, ISO 3166-1 alpha-2; nothing where it is about none or several. */
    public @Nullable String country() {
        return country;
    }

    /** The day it bears. */
    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public String originalLanguage() {
        return originalLanguage;
    }

    /** By language, in the order of their tags. */
    public Map<String, PaperWords> texts() {
        return new TreeMap<>(texts);
    }

    /** Of all languages, in their order. */
    public List<PaperQuote> quotes() {
        return List.copyOf(quotes);
    }

    /** In their order. */
    public List<PaperLink> links() {
        return List.copyOf(links);
    }

    /** The text it was read from; empty where it was typed, and once it is withdrawn. Only the desk sees it. */
    public String source() {
        return source;
    }

    /** The marks of doubts that somebody settled. */
    public Set<String> settled() {
        return Set.copyOf(settled);
    }

    public PaperState state() {
        return state;
    }

    /** When it publishes itself, or did; nothing where nobody said. */
    public @Nullable Instant embargoUntil() {
        return embargoUntil;
    }

    /** By whose clocks that was said, as IANA names it; empty where nobody did. */
    public String embargoZone() {
        return embargoZone;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** The log-in name of whoever brought it. */
    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Since when a link shows it to whoever has it; nothing where none does. */
    public @Nullable Instant previewMadeAt() {
        return previewMadeAt;
    }

    long told() {
        return told;
    }
}
