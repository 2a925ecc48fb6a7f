package org.clarion.access;

import java.time.Instant;
import java.util.UUID;

/** An act as this service wrote it down. */
record KeptAct(UUID id, Instant at, String who, StaffAct act) {

    /** Nobody was logged in: Clarion did it by itself. */
    static final String NOBODY = "nobody";
}
