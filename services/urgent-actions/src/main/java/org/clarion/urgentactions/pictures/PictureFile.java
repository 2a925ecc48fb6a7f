package org.clarion.urgentactions.pictures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One size of a picture, drawn by us. */
@Entity
class PictureFile {

    @Id
    private String name;

    private UUID actionId;
    private byte[] jpeg;

    protected PictureFile() {}

    PictureFile(String name, UUID actionId, byte[] jpeg) {
        this.name = name;
        this.actionId = actionId;
        this.jpeg = jpeg;
    }

    byte[] jpeg() {
        return jpeg;
    }
}
