package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.sheets.ActionSheets;

/** Readers of lines, by what we know of actions and limits now. */
@ApplicationScoped
class LineReaders {

    private final ActionSheets appeals;
    private final Admission admission;
    private final ReportsConfig config;
    private final Sections sections;
    private final Clock clock;

    LineReaders(ActionSheets appeals, Admission admission, ReportsConfig config, Sections sections, Clock clock) {
        this.appeals = appeals;
        this.admission = admission;
        this.config = config;
        this.sections = sections;
        this.clock = clock;
    }

    LineReading of(Importing.Handed handed, String hash) {
        var source = new LineReading.Source(handed.whose(), hash, handed.days(), config.mostPerLine());
        return new LineReading(source, new MeantAction(appeals.all(), clock.instant()), admission, sections);
    }
}
