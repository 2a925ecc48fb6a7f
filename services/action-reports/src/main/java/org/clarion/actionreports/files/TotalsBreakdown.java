package org.clarion.actionreports.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Target;

/** An action's totals along every dimension, as a file. */
@ApplicationScoped
class TotalsBreakdown {

    private final Totals totals;

    TotalsBreakdown(Totals totals) {
        this.totals = totals;
    }

    String of(ActionSheet appeal) {
        var written = new StringWriter();
        written.write(SafeCells.MARK_OF_UTF_8);
        var csv = CsvWriter.builder().bufferSize(0).build(written);
        csv.writeRecord(List.of(
                "action_number", "dimension", "item", "name", "reported", "verified", "delivered", "action_series"));
        for (var dimension : Dimension.values()) {
            totals.by(appeal.actionId(), dimension)
                    .forEach((item, figures) -> csv.writeRecord(SafeCells.of(Arrays.asList(
                            ActionNumber.of(appeal.sheet()),
                            dimension,
                            item.equals(ReportedAct.NOT_SAID) ? "" : item,
                            dimension == Dimension.TARGET ? target(appeal, item) : "",
                            figures.reported(),
                            figures.verified(),
                            figures.delivered(),
                            appeal.sheet().series()))));
        }
        return written.toString();
    }

    private static String target(ActionSheet appeal, String item) {
        return item.equals(ReportedAct.NOT_SAID)
                ? ""
                : appeal.target(UUID.fromString(item)).map(Target::name).orElse("");
    }
}
