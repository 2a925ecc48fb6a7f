package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clarion.pages.FormSizes;

/** Sheets and lists of embassies come as files. */
@ApplicationScoped
class SheetFormSizes implements FormSizes {

    private static final long OF_A_SHEET_IN_ALL_LANGUAGES = 1024 * 1024;

    @Override
    public long ofForms() {
        return OF_A_SHEET_IN_ALL_LANGUAGES;
    }

    @Override
    public OptionalLong ofFilesAt(String path) {
        return Stream.of("/desk/actions/new", "/desk/actions/embassies/import").anyMatch(path::endsWith)
                ? OptionalLong.of(Long.MAX_VALUE)
                : OptionalLong.empty();
    }
}
