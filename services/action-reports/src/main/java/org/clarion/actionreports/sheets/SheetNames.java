package org.clarion.actionreports.sheets;

import jakarta.enterprise.context.RequestScoped;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Reader;

/** What an action is called among others: several sheets of a chain bear one number. */
@RequestScoped
public class SheetNames {

    private final Reader reader;

    SheetNames(Reader reader) {
        this.reader = reader;
    }

    /** "Second UA 106.23"; a first sheet is plainly "UA 106.23". */
    public String of(ActionSheet appeal) {
        return words().name(appeal.sheet().series(), appeal.number()) + kind(appeal.sheet());
    }

    /** "First UA 106.23", where the others of its number stand beside it. */
    public String inFull(ActionSheet appeal) {
        return words().inFull(appeal.sheet().series(), appeal.number()) + kind(appeal.sheet());
    }

    /** With what it is about: "Second UA 106.23 · Refugees sent back". */
    public String titled(ActionSheet appeal) {
        return of(appeal) + " · " + appeal.text(reader.language()).title();
    }

    /** A sheet and its correction have one place. */
    private String kind(Sheet sheet) {
        return switch (sheet.kind()) {
            case EXTENSION -> " (" + words().extension() + ")";
            case CORRECTION -> " (" + words().correction() + ")";
            case STOP -> " (" + words().stop() + ")";
            case FIRST, UPDATE -> "";
            case null -> "";
        };
    }

    private SheetWords words() {
        return reader.words(SheetWords.class);
    }
}
