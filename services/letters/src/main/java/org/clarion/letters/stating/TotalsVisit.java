package org.clarion.letters.stating;

import jakarta.enterprise.context.RequestScoped;
import org.clarion.pages.Desk;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;

/** Who sits at the desk, what they sent and how they read. */
@RequestScoped
class TotalsVisit {

    private final Desk desk;
    private final PostedForm form;
    private final Reader reader;

    TotalsVisit(Desk desk, PostedForm form, Reader reader) {
        this.desk = desk;
        this.form = form;
        this.reader = reader;
    }

    Desk desk() {
        return desk;
    }

    PostedForm form() {
        return form;
    }

    Reader reader() {
        return reader;
    }
}
