package org.clarion.urgentactions.waiting;

import java.util.List;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param path where they see to it
 * @param action what it is about; null where that is no action
 * @param label what it is called, where it is no action
 * @param sentences why it waits, in their language
 */
public record WaitingLine(
        Urgency urgency, String path, @Nullable UrgentAction action, String label, List<String> sentences) {

    /** How soon somebody should see to it, the most urgent first. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON,
        OPEN;

        /** Whether it is marked as urgent. */
        public boolean isPressing() {
            return compareTo(TODAY) <= 0;
        }
    }

    static WaitingLine of(Urgency urgency, UrgentAction action, String path, List<String> sentences) {
        return new WaitingLine(urgency, path, action, "", sentences);
    }

    static WaitingLine of(Urgency urgency, String label, String path, String sentence) {
        return new WaitingLine(urgency, path, null, label, List.of(sentence));
    }
}
