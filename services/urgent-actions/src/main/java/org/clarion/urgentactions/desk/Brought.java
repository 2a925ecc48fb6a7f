package org.clarion.urgentactions.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.desk.words.PastingWords;
import org.clarion.urgentactions.documents.Documents;
import org.clarion.urgentactions.documents.UnreadableDocument;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to begin a draft with.
 *
 * @param apart the mark of a form that came back because it had begun another draft
 */
record Brought(
        @RestForm @Nullable String paste,
        @RestForm @Nullable FileUpload file,
        @RestForm @Nullable String deed,
        @RestForm @Nullable String apart) {

    private static final int LONGEST_PASTE = 200_000;

    boolean is(String wanted) {
        return wanted.equals(deed);
    }

    String mark() {
        return apart == null ? "" : apart;
    }

    /** What was typed, or the text of the file; or what to mend. */
    String paste(Mistakes mistakes, PastingWords words) {
        var typed = paste == null ? "" : paste;
        if (file == null || file.size() == 0) {
            return checked(typed, "paste", mistakes, words);
        }
        if (!typed.isBlank()) {
            mistakes.add("file", words.both());
            return typed;
        }
        try {
            return checked(textOf(file), "file", mistakes, words);
        } catch (UnreadableDocument unreadable) {
            mistakes.add("file", words.unreadable(unreadable.reason()));
            return "";
        }
    }

    private static String checked(String text, String field, Mistakes mistakes, PastingWords words) {
        if (text.isBlank()) {
            mistakes.add(field, words.nothing());
        } else if (text.length() > LONGEST_PASTE) {
            mistakes.add(field, words.tooLong());
        }
        return text;
    }

    private static String textOf(FileUpload file) throws UnreadableDocument {
        if (file.size() > Documents.LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        try {
            return Documents.read(Files.readAllBytes(file.uploadedFile())).asPaste();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
