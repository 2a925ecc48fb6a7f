package org.clarion.letters.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A letter that waits, without a word of it. */
public record HeldLine(UUID id, String title, String number, List<HoldReason> reasons, Instant since) {}
