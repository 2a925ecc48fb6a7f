package org.clarion.urgentactions.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Mistakes;

/** The pages on which a file is brought and looked at. */
final class FilingViews {

    private FilingViews() {}

    /** What a line of a file would do. */
    public record NewsRow(int line, String entry, String fate) {}

    /** A line that is not taken in, and why. */
    public record RefusedRow(int line, List<String> whys) {}

    /** A column of the file, in words. */
    public record ColumnRow(String name, String hint) {}

    /** @param path of the directory */
    @CheckedTemplate(basePath = "filing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandIn(String path, String title, String back, List<ColumnRow> columns, Mistakes mistakes)
            implements TemplateInstance {}

    /** @param mark of what the button would do */
    @CheckedTemplate(basePath = "filing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportProposal(
            String path,
            ListUpload upload,
            List<String> counts,
            String leftOut,
            List<NewsRow> news,
            List<RefusedRow> refused,
            boolean something,
            String mark,
            boolean other)
            implements TemplateInstance {}
}
