package org.clarion.pages;

import java.time.Instant;
import java.util.UUID;

/** What a form carries to prove that a page of ours made it: a key of its own, when, and for whom. */
record FormToken(UUID key, Instant issuedAt, String holder) {}
