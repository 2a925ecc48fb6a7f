package org.clarion.proof.history;

import java.util.List;
import java.util.Map;

/**
 * One run of the bench or of a drill.
 *
 * @param at when it began, UTC, to the second
 * @param ended when its last part ended, UTC
 * @param commit what was measured
 * @param changed whether anything but the documentation differed from that commit
 * @param loadAtStart of the machine in the last minute before it began
 * @param loadAtEnd of the machine in the last minute of it
 * @param settings what it was asked for, option by option
 */
public record KeptRun(
        String program,
        String at,
        String ended,
        String commit,
        boolean changed,
        KeptMachine machine,
        String loadAtStart,
        String loadAtEnd,
        Map<String, String> settings,
        List<KeptSection> sections) {

    /** The name of its file: it sorts by time. */
    String fileName() {
        var parts = sections.stream().map(KeptSection::part).distinct().toList();
        return "%s-%s-%s.json"
                .formatted(
                        at.replaceAll("[-:]", ""),
                        commit,
                        program.equals("bench") && settings.containsKey("--only")
                                ? settings.get("--only").replace(',', '+')
                                : program.equals("bench") ? program : String.join("+", parts));
    }

    String order() {
        var words = new StringBuilder("./clarion ").append(program);
        settings.forEach((option, word) -> words.append(' ')
                .append(option)
                .append(word.isEmpty() ? "" : " ")
                .append(word));
        return words.toString();
    }

    /** In a line of the page. */
    String when() {
        return at.substring(0, 16).replace('T', ' ');
    }

    String what() {
        return commit + (changed ? " with changes" : "");
    }
}
