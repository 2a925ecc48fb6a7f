package org.clarion.actionreports.files;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.clarion.actionreports.SheetNames;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.pages.Reader;

/** These pages' words in the reader's language. */
@RequestScoped
class FileSpeech {

    private final Reader reader;
    private final Appeals appeals;
    private final SheetNames names;

    FileSpeech(Reader reader, Appeals appeals, SheetNames names) {
        this.reader = reader;
        this.appeals = appeals;
        this.names = names;
    }

    FileWords words() {
        return reader.words(FileWords.class);
    }

    String columnsMissing(ListFile.Unreadable file) {
        return reader.words(MendingWords.class).columnsMissing(reader.number(file.line()), file.saw(), file.detail());
    }

    /** The path of a page of ours, in the language that the reader chose. */
    String to(String path) {
        return reader.to(path);
    }

    String title(UUID actionId) {
        return appeals.of(actionId).map(this::title).orElseGet(actionId::toString);
    }

    String title(Appeal appeal) {
        return names.titled(appeal);
    }
}
