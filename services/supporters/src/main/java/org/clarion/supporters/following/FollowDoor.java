package org.clarion.supporters.following;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On whose page somebody asked to follow a case, as the tick's form names it. */
enum FollowDoor {
    LETTERS,
    REPORTS,
    /** Our own page. */
    PAGE;

    static FollowDoor of(@Nullable String named) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(PAGE);
    }

    /** A page of that door, where somebody was who ticked; of no other is one gone back to. */
    Optional<String> back(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(one -> this != PAGE && one.matches("/" + name().toLowerCase(Locale.ROOT) + "/[\\w./?=&-]+"))
                .filter(one -> !one.contains(".."));
    }
}
