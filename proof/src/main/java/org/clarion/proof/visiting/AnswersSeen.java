package org.clarion.proof.visiting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clarion.proof.checking.Finding;

/** What every request came to, by what was asked. */
public final class AnswersSeen {

    private final Map<String, Map<String, Long>> counted = new TreeMap<>();
    private final Map<String, Long> done = new TreeMap<>();

    /** @param outcome a status, or what went wrong with the connection */
    public synchronized void add(String what, String outcome) {
        counted.computeIfAbsent(what, first -> new TreeMap<>()).merge(outcome, 1L, Long::sum);
    }

    /** Something that its doer was told is done. */
    public synchronized void done(String what) {
        done.merge(what, 1L, Long::sum);
    }

    public synchronized long howOften(String what) {
        return done.getOrDefault(what, 0L);
    }

    /** One line for each kind of request. */
    public synchronized List<String> lines() {
        return counted.entrySet().stream()
                .map(one -> "%s: %s".formatted(one.getKey(), one.getValue()))
                .toList();
    }

    /** Nothing but answers that say it went well. */
    public synchronized List<Finding> findings() {
        return counted.entrySet().stream()
                .map(one ->
                        new Finding(one.getKey() + " that went well at the first try", "all", wrong(one.getValue())))
                .toList();
    }

    /** How many requests were answered neither 2xx nor 3xx, or not at all. */
    public synchronized long wrong() {
        return counted.values().stream()
                .flatMap(outcomes -> outcomes.entrySet().stream())
                .filter(one -> !isGood(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isGood(String outcome) {
        return outcome.startsWith("2") || outcome.startsWith("3");
    }

    private static String wrong(Map<String, Long> outcomes) {
        var wrong = new TreeMap<>(outcomes);
        wrong.keySet().removeIf(AnswersSeen::isGood);
        return wrong.isEmpty() ? "all" : "all but " + wrong;
    }
}
