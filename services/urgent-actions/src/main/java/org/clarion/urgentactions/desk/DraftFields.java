package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.Labels;
import org.clarion.urgentactions.sheets.Draft;

/** The parts of a draft, to choose one of which something is said. */
@ApplicationScoped
public class DraftFields {

    private final Labels labels;
    private final Reader reader;

    DraftFields(Labels labels, Reader reader) {
        this.labels = labels;
        this.reader = reader;
    }

    /** In the order of the form. */
    public List<Choice> of(Draft draft) {
        return DraftForm.of(draft, reader.locale()).fields().stream()
                .filter(field -> !field.endsWith(".id"))
                .map(field -> new Choice(field, labels.of(field)))
                .toList();
    }
}
