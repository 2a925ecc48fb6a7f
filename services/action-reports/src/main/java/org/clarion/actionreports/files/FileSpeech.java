package org.clarion.actionreports.files;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sheets.SheetNames;
import org.clarion.pages.Reader;

/** These pages' words in the reader's language. */
@RequestScoped
class FileSpeech {

    private final Reader reader;
    private final ActionSheets appeals;
    private final SheetNames names;

    FileSpeech(Reader reader, ActionSheets appeals, SheetNames names) {
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

    String title(ActionSheet appeal) {
        return names.titled(appeal);
    }
}
