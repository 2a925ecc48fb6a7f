package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the addresses of a sheet: seldom is there an empty line between them. */
final class TargetBlocks {

    private static final Pattern MISSION = Pattern.compile(
            "\\b(embassy|consulate|high commission|permanent mission|embajada|consulado|misión permanente|ambassade|consulat|haut-commissariat|mission permanente|botschaft|konsulat|embaixada|missão permanente)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);
    // Who is written to through an embassy gets the letter; the embassy gets no copy.
    private static final Pattern BY_WAY_OF = Pattern.compile(
            "^(?:c/o|a/c|via|vía|por medio de|par l[’']intermédiaire|über)(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern PERSONAL_TITLE = Pattern.compile(
            "(mr|mrs|ms|miss|mx|dr|prof|professor|gen|general|judge|justice|senator|ambassador|embajadora?|sra?|srta|don|doña|herrn?|frau|monsieur|madame|m|mme|mlle|me|son excellence|s\\.? ?e\\.?|senhora?|exm[oa]|su excelencia|excmo|excma"
                    + "|h\\.? ?e|his|her|the hon|hon|rt|sir|sheikh|king|lic|ing)\\b\\.?\\s+\\S.*",
            CASE_INSENSITIVE | UNICODE_CASE);

    private final List<List<String>> blocks = new ArrayList<>();
    private List<String> block = new ArrayList<>();
    private boolean contactSeen;

    private TargetBlocks() {}

    static List<List<String>> in(List<String> lines) {
        var parted = new TargetBlocks();
        lines.forEach(parted::take);
        parted.close();
        return parted.blocks;
    }

    static boolean isMission(String line) {
        return MISSION.matcher(line).find() && !BY_WAY_OF.matcher(line).find();
    }

    static boolean opensWithTitle(String line) {
        return PERSONAL_TITLE.matcher(line).matches();
    }

    private void take(String listed) {
        var bullet = SheetSections.isBullet(listed);
        var line = bullet ? SheetSections.withoutBullet(listed) : listed;
        var contact = ContactLines.isContact(line);
        var begins = !contact && (contactSeen && !goesOn(line) || opensMission(line) || bullet && !block.isEmpty());
        if (line.isEmpty() && block.size() > 1 || !line.isEmpty() && begins) {
            close();
        }
        if (!line.isEmpty()) {
            block.add(line);
            contactSeen |= contact || LinePieces.of(line).stream().anyMatch(ContactLines::isContact);
        }
    }

    // A line with a label of its own, known or not, is about the official above it.
    private static boolean goesOn(String line) {
        return ContactLabel.of(line)
                        .filter(label -> label.is(ContactLabel.Kind.POSTAL))
                        .isPresent()
                || ContactLabel.isUnknown(line)
                || ContactLines.MAIL.matcher(line).find();
    }

    // "Ambassador Ana Ruiz" may stand above "Embassy of Peru": that is one address, not two.
    private boolean opensMission(String line) {
        return isMission(line) && block.size() > 1;
    }

    // A blank line in front of the telephone number is no new official.
    private void close() {
        if (!blocks.isEmpty() && block.stream().allMatch(ContactLines::isContact)) {
            blocks.getLast().addAll(block);
        } else if (!block.isEmpty()) {
            blocks.add(block);
        }
        block = new ArrayList<>();
        contactSeen = false;
    }
}
