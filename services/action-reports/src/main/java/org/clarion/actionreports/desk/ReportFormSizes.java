package org.clarion.actionreports.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.clarion.pages.FormSizes;

/** Reports of a section and photos of a tally come as files. */
@ApplicationScoped
class ReportFormSizes implements FormSizes {

    private static final long OF_A_REPORT = 64 * 1024;
    private static final String FILE_OF_REPORTS = "/desk/reports/import";
    private static final Pattern PHOTO = Pattern.compile("/desk/reports/tallies/[0-9a-f-]{36}/photo");
    private static final long LARGEST_PHOTO = 11 * 1024 * 1024;

    @Override
    public long ofForms() {
        return OF_A_REPORT;
    }

    @Override
    public OptionalLong moreAt(String path) {
        if (path.equals(FILE_OF_REPORTS)) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
        return PHOTO.matcher(path).matches() ? OptionalLong.of(LARGEST_PHOTO) : OptionalLong.empty();
    }
}
