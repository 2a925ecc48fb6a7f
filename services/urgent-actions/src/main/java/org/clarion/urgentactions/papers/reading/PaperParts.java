package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadContact;
import org.clarion.urgentactions.reading.Paragraphs;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a paper once, and gives each its part: head, text, contact, what to read with it. */
final class PaperParts {

    private static final Pattern READ_MORE = Pattern.compile(
            "(?iu)(?:read more|further reading|related (?:documents|links|content|papers)|more information|see also|links"
                    + "|(?:background|additional) (?:documents|reading)|m[aá]s informaci[oó]n|leer? m[aá]s|lea m[aá]s|lecturas? (?:adicionales|relacionadas)"
                    + "|documentos (?:relacionados|de contexto)|v[eé]ase tambi[eé]n|ver tambi[eé]n|enlaces)\\s*:?");
    private static final Pattern END =
            Pattern.compile("(?iu)(?:[#*\\s]{3,}|-+\\s*30\\s*-+|/?ends?/?|fin|[-–—_]{3,}(?:ends?|fin)?[-–—_]*)\\.?");
    private static final int PROSE = 120;
    private static final int SENTENCE = 60;

    private final PaperHead head = new PaperHead();
    private final List<String> text = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private @Nullable PaperContact contact;
    private final List<String> otherContacts = new ArrayList<>();
    private boolean inHead = true;
    private boolean inLinks;

    private PaperParts() {}

    static PaperParts of(List<String> lines) {
        var parts = new PaperParts();
        for (var at = 0; at < lines.size(); ) {
            at += parts.take(lines, at);
        }
        return parts;
    }

    /** How many lines it took. */
    private int take(List<String> lines, int at) {
        var line = lines.get(at);
        if (READ_MORE.matcher(line).matches() && PaperLinks.follow(lines, at + 1)) {
            inLinks = true;
            inHead = false;
            return 1;
        }
        var found = PaperContact.at(lines, at);
        if (found.isPresent()) {
            keep(found.get());
            inHead = false;
            inLinks = false;
            return found.get().lines();
        }
        place(line);
        return 1;
    }

    private void keep(PaperContact found) {
        if (contact == null) {
            contact = found;
        } else {
            otherContacts.add(found.written());
        }
    }

    private void place(String line) {
        if (line.isEmpty() || END.matcher(line).matches()) {
            (inLinks ? links : text).add("");
        } else if (inLinks) {
            links.add(line);
        } else if (inHead && !isProse(line) && head.takes(line) || !inHead && head.takesOfTheImprint(line)) {
            return;
        } else {
            inHead &= !isProse(line);
            text.add(line);
        }
    }

    private static boolean isProse(String line) {
        return line.length() >= PROSE
                || line.length() >= SENTENCE && line.matches(".*[.!?][”\"»’)]?")
                || line.matches("[“«].*")
                || PaperGreeting.opens(line);
    }

    PaperHead head() {
        return head;
    }

    /** Its paragraphs, parted by a blank line. */
    String text() {
        return Paragraphs.of(text);
    }

    List<String> linkLines() {
        return links;
    }

    @Nullable
    ReadContact contact(PaperDoubts doubts) {
        otherContacts.forEach(other -> doubts.about("mediaContact", PaperDoubt.Kind.ANOTHER_CONTACT, other));
        return contact == null ? null : contact.read(doubts);
    }

    /** What is in no field, in the order of the paper. */
    List<String> leftOver(List<String> ofTheLinks) {
        var left = new ArrayList<>(head.aside());
        if (contact != null) {
            left.addAll(contact.leftOver());
        }
        left.addAll(otherContacts);
        left.addAll(ofTheLinks);
        return left;
    }
}
