package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts the lines of a sheet where a label stands, and where real sheets leave the label out. */
final class Sections {

    private static final Pattern BULLET = Pattern.compile("^(?:[·•●▪‣∙*–—-]|\\d{1,2}[.)])\\s*");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:;»”\")]$");

    private final Map<Section, List<String>> cut = new EnumMap<>(Section.class);
    private Section now = Section.HEAD;
    private boolean letterSeen;
    private boolean midSentence;

    private Sections() {}

    static Sections of(Pasted pasted) {
        var sections = new Sections();
        pasted.lines().forEach(sections::take);
        return sections;
    }

    List<String> lines(Section section) {
        return cut.getOrDefault(section, List.of());
    }

    String text(Section section) {
        return String.join("\n", lines(section)).strip();
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    private void take(String line) {
        var opening = Section.openedBy(line).filter(this::fits);
        if (opening.isPresent()) {
            open(opening.get());
        } else if (!letterSeen && beforeTheLetter() && Greeting.opens(line)) {
            now = Section.LETTER;
            keep(line);
        } else if (now == Section.ACT) {
            takeAmongTheBullets(line);
        } else {
            keep(line);
        }
    }

    // "Name: …" is who the action is about only near the end of a sheet; further up it is part of an address.
    private boolean fits(Section.Opening opening) {
        return switch (opening.section()) {
            case SUBJECT -> letterSeen || !lines(Section.BACKGROUND).isEmpty();
            case HEAD -> now == Section.HEAD && lines(Section.HEAD).isEmpty();
            case COPIES, TARGETS, ACT -> !letterSeen;
            default -> true;
        };
    }

    private void open(Section.Opening opening) {
        now = opening.section();
        letterSeen |= now == Section.LETTER;
        midSentence = false;
        keep(opening.rest());
    }

    // The take-action box has no end of its own: the first line that is neither a bullet nor the rest of one is an
    // address.
    private void takeAmongTheBullets(String line) {
        if (isBullet(line) || midSentence && !line.isEmpty() && !TargetBlocks.opensWithTitle(line)) {
            keep(line);
            midSentence = !ENDS_A_SENTENCE.matcher(line).matches();
        } else if (!line.isEmpty()) {
            now = Section.TARGETS;
            keep(line);
        } else {
            midSentence = false;
        }
    }

    private boolean beforeTheLetter() {
        return switch (now) {
            case HEAD, TITLE, SUMMARY, NUMBER, ACT, POINTS, TARGETS, COPIES -> true;
            default -> false;
        };
    }

    private void keep(String line) {
        letterSeen |= now == Section.LETTER;
        cut.computeIfAbsent(now, section -> new ArrayList<>()).add(line);
    }
}
