package org.clarion.urgentactions.showing;

import java.util.List;
import org.clarion.contracts.Sheet.Subject;

/**
 * The people an action is about, as its head names them.
 *
 * @param named the first of them
 * @param others how many more there are
 */
public record InDanger(List<Subject> named, int others) {

    private static final int MOST_NAMED = 3;
    private static final int LONG = 48;

    static InDanger of(List<Subject> subjects) {
        int named = subjects.size() <= MOST_NAMED ? subjects.size() : MOST_NAMED - 1;
        return new InDanger(subjects.subList(0, named), subjects.size() - named);
    }

    public boolean isAnybody() {
        return !named.isEmpty();
    }

    /** Whether the names would fill the first screen of a phone in the largest letters. */
    public boolean isLong() {
        return named.stream().mapToInt(subject -> subject.name().length()).sum() > LONG;
    }
}
