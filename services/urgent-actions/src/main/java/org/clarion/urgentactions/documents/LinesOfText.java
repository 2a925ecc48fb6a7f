package org.clarion.urgentactions.documents;

/** Puts a text together line by line. */
final class LinesOfText {

    private static final int A_PARAGRAPH = 90;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    void words(String words) {
        line.append(words);
    }

    /** A cell of a table's row: parted from the one before it by a tab, as when a table is copied. */
    void cell() {
        if (!line.toString().isBlank()) {
            line.append('\t');
        }
    }

    void bullet() {
        if (line.toString().isBlank()) {
            line.append("• ");
        }
    }

    void end() {
        var words =
                line.toString().replaceAll("[ \\u00a0]*\\n[ \\u00a0]*", "\n").strip();
        if (!words.isEmpty() && !words.equals("•")) {
            text.append(words).append('\n');
        }
        line.setLength(0);
    }

    // Lines of an address are paragraphs, too, for many programs: only after long ones is an empty line sure.
    void endParagraph() {
        var words = line.toString().strip();
        var longOne = words.length() >= A_PARAGRAPH && words.matches("(?s).*[.!?][”\"’)]?");
        end();
        if (longOne) {
            empty();
        }
    }

    void empty() {
        end();
        var length = text.length();
        if (length > 1 && (text.charAt(length - 1) != '\n' || text.charAt(length - 2) != '\n')) {
            text.append('\n');
        }
    }

    /** A line end within a paragraph, or the end of a page. */
    void lineBreak(boolean ofThePage) {
        if (ofThePage) {
            end();
            text.append('\f');
        } else {
            line.append('\n');
        }
    }

    /** What is there, which then is no longer. */
    String take() {
        var taken = text();
        text.setLength(0);
        return taken;
    }

    String text() {
        end();
        return text.toString();
    }
}
