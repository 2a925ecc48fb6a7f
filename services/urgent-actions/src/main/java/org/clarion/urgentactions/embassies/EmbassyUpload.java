package org.clarion.urgentactions.embassies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file somebody handed in, until it is taken in. */
@Entity
@Table(name = "embassy_file")
public class EmbassyUpload {

    @Id
    private UUID id;

    private String name;

    @Column(columnDefinition = "text")
    private String content;

    private String broughtBy;
    private Instant broughtAt;

    protected EmbassyUpload() {}

    EmbassyUpload(UUID id, String name, String content, String by, Instant now) {
        this.id = id;
        this.name = name;
        this.content = content;
        this.broughtBy = by;
        this.broughtAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String broughtBy() {
        return broughtBy;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    String content() {
        return content;
    }
}
