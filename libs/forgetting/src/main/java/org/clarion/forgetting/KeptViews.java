package org.clarion.forgetting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.clarion.pages.Reader;

/** The pages of what is kept, filled. */
@RequestScoped
public class KeptViews {

    /** As many as a page shows; nobody reads on, and the file has all. */
    private static final int MOST = 50;

    private final Reader reader;
    private final Clock clock;

    KeptViews(Reader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    KeptPart kept(PersonalRows rows, Set<String> person) {
        return rows.keptOf(person, reader);
    }

    KeptFile file(KeepingService part, KeptPart kept) {
        return KeptFile.of(part, kept, clock.instant());
    }

    TemplateInstance all(String path, KeptPart kept, boolean erased) {
        var all = kept.rows();
        var shown = all.subList(0, Math.min(MOST, all.size()));
        var more = shown.size() == all.size()
                ? ""
                : reader.words(KeptWords.class).newest(shown.size(), all.size());
        return Templates.kept(path, kept, shown, more, erased);
    }

    TemplateInstance erasing(String path, KeptRow row) {
        return Templates.erasing(path, row);
    }

    TemplateInstance over() {
        return Templates.over();
    }

    String to(String path) {
        return reader.to(path);
    }

    @CheckedTemplate(basePath = "forgetting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance kept(
                String path, KeptPart kept, List<KeptRow> shown, String more, boolean erased);

        static native TemplateInstance erasing(String path, KeptRow row);

        static native TemplateInstance over();

        private Templates() {}
    }
}
