package org.clarion.urgentactions.papers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another document to read with this one.
 *
 * @param linkedId one of ours; nothing where it stands elsewhere
 * @param address where it stands elsewhere; empty where it is one of ours
 * @param title as this document calls it; may be empty where it is one of ours
 * @param kind nothing where nobody said
 * @param dated nothing where nobody said
 */
@Embeddable
public record PaperLink(
        @Nullable UUID linkedId,
        String address,
        String title,
        @Enumerated(EnumType.STRING) @Nullable PaperKind kind,
        @Nullable LocalDate dated) {}
