package org.clarion.actionreports.screening.bulk;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.clarion.pages.Desk;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;

/** Whoever sits at the desk, with the form in their hand. */
@RequestScoped
public class ScreeningStaff {

    private final Desk desk;
    private final PostedForm form;
    private final Reader reader;

    ScreeningStaff(Desk desk, PostedForm form, Reader reader) {
        this.desk = desk;
        this.form = form;
        this.reader = reader;
    }

    public String who() {
        return desk.getWho();
    }

    /** The same however often the form is posted. */
    public UUID formKey() {
        return form.idempotencyKey();
    }

    public String to(String path) {
        return reader.to(path);
    }
}
