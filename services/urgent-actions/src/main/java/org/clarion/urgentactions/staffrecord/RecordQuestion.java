package org.clarion.urgentactions.staffrecord;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which acts somebody wants to see, as a question to the database; days are those of UTC. */
final class RecordQuestion {

    private static final UUID NO_ID = new UUID(0, 0);

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();
    private int words;

    /** What a word means on the page: acts that are called by it, members, and things with their ids. */
    record Meaning(String word, Collection<String> acts, Collection<UUID> members, Collection<String> things) {}

    RecordQuestion in(String service) {
        return and("service = :service", "service", service);
    }

    RecordQuestion doing(String act) {
        return and("act = :act", "act", act);
    }

    RecordQuestion by(Collection<UUID> members) {
        return and("memberId in :by", "by", members.isEmpty() ? List.of(NO_ID) : members);
    }

    RecordQuestion byClarionItself() {
        where.append(" and memberId is null");
        return this;
    }

    RecordQuestion about(UUID action) {
        parameters.put("thingItself", action.toString());
        return and("(actionId = :action or thing = :thingItself)", "action", action);
    }

    RecordQuestion between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            and("at >= :from", "from", from.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (to != null) {
            and(
                    "at < :until",
                    "until",
                    to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return this;
    }

    RecordQuestion with(Meaning meaning) {
        var number = words++;
        parameters.put("acts" + number, orNone(meaning.acts()));
        parameters.put("members" + number, meaning.members().isEmpty() ? List.of(NO_ID) : meaning.members());
        parameters.put("things" + number, orNone(meaning.things()));
        return and(
                "(locate(:word{}, lower(act)) > 0 or locate(:word{}, lower(thing)) > 0 or act in :acts{} or memberId in :members{}"
                                .replace("{}", String.valueOf(number))
                        + " or thing in :things{} or cast(actionId as string) in :things{})"
                                .replace("{}", String.valueOf(number)),
                "word" + number,
                meaning.word());
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return new HashMap<>(parameters);
    }

    private RecordQuestion and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }

    /** A question cannot ask about nothing. */
    private static Collection<String> orNone(Collection<String> found) {
        return found.isEmpty() ? List.of("") : found;
    }
}
