package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.access.PublicFact;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.Wordings;
import org.jspecify.annotations.Nullable;

/** What an act changed, in the reader's words. */
@ApplicationScoped
class FactSentences {

    private final Wordings wordings;
    private final Reader reader;

    FactSentences(Wordings wordings, Reader reader) {
        this.wordings = wordings;
        this.reader = reader;
    }

    /** "Deadline: 1 December 2026 → 8 December 2026"; only what there is of before and after. */
    String of(ChangedFact fact, Map<UUID, String> members) {
        var words = reader.words(RecordWords.class);
        var kind = kind(fact.fact());
        var label = kind == null ? fact.fact() : words.fact(kind);
        var before = said(kind, fact.before(), members);
        var after = said(kind, fact.after(), members);
        if (after.isEmpty()) {
            return before.isEmpty() ? label : words.factGone(label, before);
        }
        return before.isEmpty() ? words.factNow(label, after) : words.factChanged(label, before, after);
    }

    private String said(@Nullable PublicFact kind, @Nullable String value, Map<UUID, String> members) {
        if (value == null) {
            return "";
        }
        try {
            return switch (kind) {
                case null -> value;
                case DEADLINE, LAUNCH -> time(value);
                case OUTCOME -> wordings.outcome(OutcomeKind.valueOf(value));
                case OWNER -> members.getOrDefault(UUID.fromString(value), value);
                case COUNT -> reader.number(Long.parseLong(value));
                case STATUS, TOLD, ROLES ->
                    Arrays.stream(value.split(" ")).map(this::word).collect(Collectors.joining(", "));
                case SECTION -> value;
            };
        } catch (IllegalArgumentException | DateTimeException other) {
            return value; // A newer service may say what we do not know.
        }
    }

    private String time(String value) {
        return value.contains("T") ? reader.instant(Instant.parse(value)) : reader.date(LocalDate.parse(value));
    }

    private String word(String value) {
        return FactWord.called(value)
                .map(reader.words(RecordWords.class)::value)
                .orElse(value);
    }

    private static @Nullable PublicFact kind(String fact) {
        return Arrays.stream(PublicFact.values())
                .filter(kind -> kind.name().equals(fact))
                .findFirst()
                .orElse(null);
    }
}
