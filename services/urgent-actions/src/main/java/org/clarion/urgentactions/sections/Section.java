package org.clarion.urgentactions.sections;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.jspecify.annotations.Nullable;

/** An organisation's branch: its people see sheets with what it lays over them. */
@Entity
public class Section {

    @Id
    private UUID id;

    @Version
    private long version;

    @Convert(converter = SectionJson.class)
    @Column(columnDefinition = "text")
    private SectionEntry entry;

    private boolean retired;
    private Instant changedAt;
    private String changedBy;

    protected Section() {}

    Section(UUID id, SectionEntry entry, String by, Instant now) {
        this.id = id;
        write(entry, by, now);
    }

    /** Says something else from now on. */
    void write(SectionEntry other, String by, Instant now) {
        entry = other;
        changedBy = by;
        changedAt = now;
    }

    /** Serves nobody any more, or serves its people again; what it said stays. */
    void retire(boolean yes, String by, Instant now) {
        retired = yes;
        changedBy = by;
        changedAt = now;
    }

    public boolean serves(String country) {
        return !retired && entry.countries().contains(country);
    }

    /** Where its people report on this action; empty where they do it here. */
    public String reportLink(UUID actionId) {
        return on(actionId).map(SectionOnAction::reportLink).orElse(entry.reportLink());
    }

    /** What becomes of late reports on this action; nothing where the house's own policy holds. */
    public @Nullable LateRule late(UUID actionId) {
        return on(actionId).map(SectionOnAction::late).orElse(entry.late());
    }

    /** For how many days they are taken; nothing where it is as everywhere. */
    public @Nullable Integer lateDays(UUID actionId) {
        return on(actionId).map(SectionOnAction::lateDays).orElse(entry.lateDays());
    }

    /** As others are told of it. */
    SectionChanged told(long newer) {
        return new SectionChanged(
                id,
                newer,
                !retired,
                entry.names(),
                entry.countries(),
                entry.language(),
                entry.reportLink().isEmpty() ? null : entry.reportLink(),
                entry.late(),
                entry.lateDays(),
                entry.actions());
    }

    public Optional<SectionOnAction> on(UUID actionId) {
        return entry.on(actionId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SectionEntry entry() {
        return entry;
    }

    public boolean isRetired() {
        return retired;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
