package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Draft;

/** In which fields two versions of a sheet differ, in the words of whoever reads them. */
@ApplicationScoped
public class DraftDifferences {

    private final Reader reader;

    DraftDifferences(Reader reader) {
        this.reader = reader;
    }

    /** Each with what it said before ("theirs") and what it says since ("yours"), in the order of the form. */
    public List<DraftForm.Difference> between(Draft before, Draft since) {
        return DraftForm.of(since, reader.locale()).differences(DraftForm.of(before, reader.locale()));
    }
}
