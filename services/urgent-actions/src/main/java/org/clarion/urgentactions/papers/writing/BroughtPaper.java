package org.clarion.urgentactions.papers.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.documents.Documents;
import org.clarion.urgentactions.documents.UnreadableDocument;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A document as somebody pastes it, or its file. */
public record BroughtPaper(
        @RestForm @Nullable String paste,
        @RestForm @Nullable FileUpload file) {

    private static final int LONGEST = 400_000;
    private static final String NO_SIGN = "\0"; // the one that no database keeps

    static BroughtPaper empty() {
        return new BroughtPaper("", null);
    }

    /** For templates. */
    public String pasted() {
        return paste == null ? "" : paste.replace(NO_SIGN, "");
    }

    /** Its text; only to be used where nothing is to be mended. */
    String text(Mistakes mistakes, DocumentWords words) {
        var text = file == null || file.size() == 0 ? pasted() : ofTheFile(file, mistakes, words);
        if (text.isBlank() && !mistakes.any()) {
            mistakes.add("paste", words.nothing());
        } else if (text.length() > LONGEST) {
            mistakes.add("paste", words.textTooLong());
        }
        return text;
    }

    private String ofTheFile(FileUpload file, Mistakes mistakes, DocumentWords words) {
        if (!pasted().isBlank()) {
            mistakes.add("file", words.both());
            return pasted();
        }
        try {
            if (file.size() > Documents.LARGEST) {
                throw new UnreadableDocument(Reason.TOO_LARGE);
            }
            return Documents.read(Files.readAllBytes(file.uploadedFile()))
                    .asPaste()
                    .replace(NO_SIGN, "");
        } catch (UnreadableDocument unreadable) {
            mistakes.add("file", words.unreadable(unreadable.reason()));
            return "";
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
