package org.clarion.urgentactions.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file somebody handed in, until it is taken in. */
@Entity
@Table(name = "list_file")
public class ListUpload {

    @Id
    private UUID id;

    private String directory;
    private String name;

    @Column(columnDefinition = "text")
    private String content;

    private String broughtBy;
    private Instant broughtAt;

    protected ListUpload() {}

    ListUpload(UUID id, String directory, String name, String content, String by, Instant now) {
        this.id = id;
        this.directory = directory;
        this.name = name;
        this.content = content;
        this.broughtBy = by;
        this.broughtAt = now;
    }

    public UUID id() {
        return id;
    }

    String directory() {
        return directory;
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
