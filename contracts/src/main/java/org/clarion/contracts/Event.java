package org.clarion.contracts;

import java.util.UUID;

/** Something that happened. Travels as CloudEvents 1.0, binary mode; no name, address or text of a supporter is in it. */
public interface Event {

    /** What it happened to: the Kafka key, so that everything about one subject is heard in the order it was told. */
    UUID subject();
}
