package org.clarion.urgentactions.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.spreadsheets.Decoded;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;

/** Reads a file by what is in it: its name may say anything. */
public final class Documents {

    /** A sheet with its photos has one or two megabytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int FIRST_BYTES = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private Documents() {}

    public static DocumentText read(byte[] file) throws UnreadableDocument {
        if (file.length > LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        var read = kindOf(file);
        if (read.text().isBlank()) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        return read;
    }

    private static DocumentText kindOf(byte[] file) throws UnreadableDocument {
        var start = new String(file, 0, Math.min(file.length, FIRST_BYTES), ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PdfText.of(file);
        }
        if (start.startsWith(ZIP)) {
            return WordText.of(file);
        }
        if (start.startsWith(OLD_OFFICE)) {
            throw new UnreadableDocument(WordText.isEncrypted(file) ? Reason.ENCRYPTED : Reason.OLD_WORD);
        }
        return textOf(file, start);
    }

    private static DocumentText textOf(byte[] file, String start) throws UnreadableDocument {
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableDocument(Reason.UNKNOWN_KIND);
        }
        if (PageText.isSource(start) || PageText.isSource(new String(file, ISO_8859_1))) {
            return PageText.of(file);
        }
        var text = Decoded.of(file);
        if (BINARY.matcher(text).results().limit(FIRST_BYTES).count() * 50 > text.length()) {
            throw new UnreadableDocument(Reason.UNKNOWN_KIND);
        }
        return new DocumentText(DocumentKind.TEXT, Set.copyOf(EnumSet.noneOf(DocumentRemark.class)), text);
    }
}
