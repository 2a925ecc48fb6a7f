package org.clarion.urgentactions.parts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the services are called; the words stand in {@code messages/parts*.properties}. */
@MessageBundle("parts")
public interface PartWords {

    @Message
    String service(HouseService part);
}
