package org.clarion.supporters.statements.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.clarion.pages.Reader;

/** Days on paper, by UTC, where no script can say them by the reader's clock. In templates: {@code {inject:statementDays.day(at)}}. */
@Named("statementDays")
@ApplicationScoped
public class StatementDays {

    private final Reader reader;

    StatementDays(Reader reader) {
        this.reader = reader;
    }

    public String day(Instant at) {
        return reader.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
